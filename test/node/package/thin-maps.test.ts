/** Whoever follows a line of the package comes to where it is written. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { decode } from '@jridgewell/sourcemap-codec';
import { thinMap } from '../../../src/build/thin-maps.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { root } from './support/packed.ts';

const BUILT = join(root, 'build/package');
const read = (name: string): string => readFileSync(join(BUILT, name), 'utf8');
const maps = readdirSync(BUILT).filter(name => name.endsWith('.js.map'));

/** How something is declared is written otherwise in what is built. */
const DECLARED = /\b(?:abstract|class|const|export|let|undefined|var|void)\b/g;
/** The names in a line, whatever stands between them. */
const words = (line = ''): string =>
  line
    .replace(DECLARED, '')
    .match(/[A-Za-z_$][\w$]{2,}/g)
    ?.join(' ') ?? '';

describe('the source maps', () => {
  it('→ each has its script, which names it, and every source that it names', () => {
    for (const name of atLeast(12, maps)) {
      assert.ok(read(name.slice(0, -4)).includes(`//# sourceMappingURL=${name}`), name);
      const { sources, sourcesContent } = JSON.parse(read(name));
      assert.equal(sourcesContent.length, sources.length);
      for (const text of sourcesContent) assert.ok(text.length > 0, name);
    }
  });

  it('a function of the elements, line by line → where it is written', () => {
    const lines = maps.flatMap(name => {
      const { mappings, sources, sourcesContent } = JSON.parse(read(name));
      const built = read(name.slice(0, -4)).split('\n');
      return decode(mappings).flatMap((segments, row) => {
        const [segment] = segments;
        if (segment?.length !== 4) return [];
        const [, source, line] = segment;
        if (!/src\/elements\//.test(sources[source])) return [];
        return [[words(built[row]), words(sourcesContent[source].split('\n')[line])] as const];
      });
    });
    const same = lines.filter(([one, other]) => {
      const [first = ''] = one.split(' ');
      return one === '' || other.includes(first) || one.includes(other.split(' ')[0] ?? '');
    });
    // A few lines hold what the builder has put together from two.
    assert.ok(same.length / atLeast(500, lines).length > 0.98, `${same.length} of ${lines.length}`);
  });

  it('a script without one → names none', () => {
    const others = readdirSync(BUILT).filter(
      name => name.endsWith('.js') && !maps.includes(`${name}.map`),
    );
    for (const name of atLeast(10, others)) assert.doesNotMatch(read(name), /sourceMappingURL/);
  });
});

describe('a map made thin', () => {
  const map = {
    version: 3 as const,
    names: ['x'],
    sources: ['/src/safety/rules.ts', '/src/page/own.ts'],
    sourcesContent: ['rules', 'own'],
    mappings: 'AAAAA,EAAE;ACAF,EAAE;AAEA',
  };

  it('→ the sources that are kept, one place for each line, and none for the others', () =>
    assert.deepEqual(thinMap(map), {
      version: 3,
      names: [],
      sources: ['/src/page/own.ts'],
      sourcesContent: ['own'],
      mappings: 'A;AAAA;AAEE',
    }));

  it('none of them is kept → no map', () =>
    assert.equal(
      thinMap(map, () => false),
      undefined,
    ));
});
