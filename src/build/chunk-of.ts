/**
 * Which chunk a module of the widget goes into, where the bundler's own choice would cost readers time.
 *
 * What two chunks share, the bundler puts into a third, which a browser only asks for when it has read
 * one of the two: a round trip more before anything is drawn. Every reader loads what draws the picks,
 * so that chunk takes all that it needs, and the others take from it what they share.
 */

/** The module that draws the picks: loaded on demand, and by every reader. */
const DRAWING = /\/src\/elements\/drawing\.ts$/;

interface Module {
  readonly id: string;
  readonly isEntry: boolean;
  readonly importers: readonly string[];
}
interface Graph {
  getModuleInfo(id: string): Module | null;
}

/** A module and all that import it statically, over however many steps. */
function dependents(
  id: string,
  graph: Graph,
  found = new Map<string, Module>(),
): Map<string, Module> {
  const module = found.has(id) ? null : graph.getModuleInfo(id);
  if (!module) return found;
  found.set(id, module);
  for (const importer of module.importers) dependents(importer, graph, found);
  return found;
}

/** @returns the chunk's name, or nothing where the bundler decides */
export function chunkOf(id: string, graph: Graph): string | null {
  const modules = [...dependents(id, graph).values()];
  // The page has those already: they came with the entry.
  if (modules.some(module => module.isEntry)) return null;
  return modules.some(module => DRAWING.test(module.id)) ? 'drawing' : null;
}
