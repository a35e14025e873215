/**
 * Which chunk a module of the widget goes into, where the bundler's own choice would cost readers time.
 *
 * What two chunks share, the bundler puts into a third, which a browser only asks for when it has read
 * one of the two: a round trip more before anything is drawn. So the elements take all that they need, what
 * draws takes the rest of what it needs, and the others take from these two what they share.
 */

/** What is loaded on demand by every reader, in the order in which one takes from another. */
const CHUNKS: readonly (readonly [name: string, module: RegExp])[] = [
  ['element', /\/src\/elements\/define\.ts$/],
  ['drawing', /\/src\/view\/drawing\.ts$/],
];

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
  const chunk = CHUNKS.find(([, own]) => modules.some(module => own.test(module.id)));
  return chunk?.[0] ?? null;
}
