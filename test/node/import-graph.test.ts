/** How the files of src/ and demo/ hang together, and how many lie in one folder. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../support/lists/files-in.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

const IMPORT = /\b(?:from|import)\s*\(?\s*['"](\.[^'"?]+)/g;

/** Each file with what it imports, statically, on demand or as a type. */
const graph: ReadonlyMap<string, readonly string[]> = new Map(
  ['src', 'demo'].flatMap(filesIn).flatMap(file => {
    if (!/\.(?:ts|mjs)$/.test(file)) return [];
    const specifiers = [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)];
    return [[file, specifiers.map(([, path = '']) => posix.join(posix.dirname(file), path))]];
  }),
);

/** The first circle that a walk comes upon; nothing where there is none. */
function circleIn(nodes: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (node: string, way: readonly string[]): readonly string[] | undefined => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node];
    if (done.has(node)) return undefined;
    for (const next of nodes.get(node) ?? []) {
      const circle = walk(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return undefined;
  };
  for (const node of nodes.keys()) {
    const circle = walk(node, []);
    if (circle) return circle;
  }
  return undefined;
}

/** The same between folders: two that need each other are one, or lack a third. */
function byFolder(): ReadonlyMap<string, readonly string[]> {
  const folders = new Map<string, Set<string>>();
  for (const [file, imports] of graph) {
    const own = posix.dirname(file);
    const others = folders.get(own) ?? new Set<string>();
    folders.set(own, others);
    for (const path of imports) if (posix.dirname(path) !== own) others.add(posix.dirname(path));
  }
  return new Map([...folders].map(([folder, others]) => [folder, [...others]]));
}

describe('the imports of src/ and demo/', () => {
  it('between files → no circle', () => {
    assert.ok(graph.size > 250 && [...graph.values()].flat().length > 800);
    assert.equal(circleIn(graph)?.join(' → '), undefined);
  });

  it('between folders → no circle', () => {
    assert.ok(byFolder().size > 40);
    assert.equal(circleIn(byFolder())?.join(' → '), undefined);
  });

  it('every import → leads to a file', () => {
    const missing = [...graph].flatMap(([file, imports]) =>
      imports
        .filter(path => !filesIn(posix.dirname(path)).includes(path))
        .map(path => `${file}: ${path}`),
    );
    assert.deepEqual(missing, []);
  });

  it('a circle, planted → found', () => {
    const planted = new Map([...graph, ['src/domain/types.ts', ['src/links/link.ts']]]);
    assert.ok(circleIn(planted)?.includes('src/links/link.ts'));
  });
});

describe('the folders of src/, demo/ and test/', () => {
  it('each → at most 20 files directly in it', () => {
    const counts = new Map<string, number>();
    for (const file of ['src', 'demo', 'test'].flatMap(filesIn))
      counts.set(posix.dirname(file), (counts.get(posix.dirname(file)) ?? 0) + 1);
    assert.ok(counts.size > 50);
    assert.deepEqual(
      [...counts].filter(([, count]) => count > 20),
      [],
    );
  });
});
