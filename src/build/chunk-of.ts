/**
 * Which chunk a module of the widget goes into, where the bundler's own choice would cost readers time.
 *
 * What two chunks share, the bundler puts into a third, which a browser only asks for when it has read one of the two:
 * one more round trip before anything is drawn. So the `element` chunk takes all that the elements need, the `drawing`
 * chunk takes the rest of what drawing needs and what the `self-check` and the `more` chunk share, these two take the rest
 * of what they need, and the others import from these what they share.
 */

/** The chunks that are loaded on demand; a module goes into the first one that needs it. */
const CHUNKS: readonly (readonly [name: string, entry: RegExp])[] = [
  ['element', /\/src\/elements\/define\.ts$/],
  ['drawing', /\/src\/view\/drawing\.ts$/],
  ['self-check', /\/src\/view\/self-check\.ts$/],
  ['more', /\/src\/view\/more\.ts$/],
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
  seen = new Map<string, Module>(),
): Map<string, Module> {
  const module = seen.has(id) ? null : graph.getModuleInfo(id);
  if (!module) return seen;
  seen.set(id, module);
  for (const importer of module.importers) dependents(importer, graph, seen);
  return seen;
}

/** @returns the chunk's name, or nothing where the bundler decides */
export function chunkOf(id: string, graph: Graph): string | null {
  const modules = [...dependents(id, graph).values()];
  // The page has these already: they came with the entry.
  if (modules.some(module => module.isEntry)) return null;
  const [first, ...others] = CHUNKS.filter(([, entry]) =>
    modules.some(module => entry.test(module.id)),
  ).map(([name]) => name);
  // Neither of the two may wait for the other, and both come after the drawing.
  return first === 'self-check' && others.length > 0 ? 'drawing' : (first ?? null);
}
