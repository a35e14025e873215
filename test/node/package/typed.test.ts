/** The package on somebody's machine, read by a type checker: its entries, and what the documents show of it. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { codeIn } from '../../support/documents.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { manifest, root, runs, site } from './support/packed.ts';

const TYPES_ALONE = ['./react', './vue', './svelte'];
const modules = Object.entries(manifest().exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [name],
);
const specifier = (name: string): string => name.replace(/^\./, 'care-picks');

let at: string;
before(() => {
  at = site('typed');
});

describe('read by a type checker', () => {
  const check = (text: string, moduleResolution: 'bundler' | 'nodenext') => {
    const module = moduleResolution === 'bundler' ? 'esnext' : 'nodenext';
    writeFileSync(join(at, 'site.mts'), text);
    writeFileSync(
      join(at, 'tsconfig.json'),
      JSON.stringify({
        compilerOptions: {
          ...{ target: 'es2022', module, moduleResolution, strict: true, noEmit: true, types: [] },
          ...{
            lib: ['es2023', 'dom', 'dom.iterable'],
            skipLibCheck: false,
            resolveJsonModule: true,
          },
        },
        files: ['site.mts'],
      }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    return spawnSync(process.execPath, [tsc, '-p', at, '--pretty', 'false'], {
      cwd: at,
      encoding: 'utf8',
    }).stdout;
  };
  const all = modules.filter(name => !TYPES_ALONE.includes(name) && name !== './vite');
  const used = `
    import { define, type CarePicksSelectEvent } from 'care-picks';
    import { render, check } from 'care-picks/server';
    import { RULES } from 'care-picks/rules';
    ${all.map(name => `import '${specifier(name)}';`).join('\n')}
    const widget = document.createElement('care-picks');
    widget.muscle = 'soleus';
    widget.addEventListener('care-picks-select', (event: CarePicksSelectEvent) => event.item.id);
    export const done: Promise<void> = define({ home: '/care/' });
    export const html: Promise<string> = render(check('{}').catalog ?? '', 'soleus', { phase: 'acute' });
    export const texts: readonly string[] = RULES.cautions.map(({ text }) => text);
  `;

  for (const resolution of ['bundler', 'nodenext'] as const)
    it(`by “${resolution}” → every entry has its types, without an error in any of them`, () =>
      assert.equal(check(used, resolution), ''));

  const shown = codeIn('demo/docs/developers.md').filter(
    ({ mark, text }) => mark === 'js' && /'care-picks(?:\/server)?'/.test(text),
  );
  /** What the documents leave to whoever copies from them. */
  const around = `declare const text: string;
    declare function upload(name: string, text: string): Promise<void>;\n`;
  for (const { text } of atLeast(3, shown))
    it(`${/import (.*) from 'care/.exec(text)?.[1]}, as the documents show it → no error`, () => {
      cpSync(join(root, 'catalog/catalog.json'), join(at, 'catalog.json'));
      assert.equal(check(`${around}${text}\nexport {};`, 'nodenext'), '');
    });

  it('the check that the documents show, of a catalog with an error → says so, and compiles nothing', () => {
    const example = shown.find(({ text }) => text.includes('compile('))?.text;
    const upload = 'const upload = () => process.exit(3);';
    const { status, stderr } = runs(at, `const text = '{ "version": 2 }'; ${upload}\n${example}`);
    assert.equal(status, 0, stderr);
    assert.match(stderr, /^version "version" cannot be 2\. Write 1/m);
  });

  it('a wrong phase, a wrong option and a wrong property → errors', () => {
    const wrong = `
      import { define } from 'care-picks';
      import { render } from 'care-picks/server';
      void render('', 'soleus', { phase: 'late' });
      void define({ house: '/care/' });
      document.createElement('care-picks').muscle = 3;
    `;
    assert.equal(check(wrong, 'nodenext').match(/error TS/g)?.length, 3);
  });
});
