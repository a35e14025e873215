/** The package on somebody's machine: imported on a server, called as a command, and read by a type checker. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { parseSync } from 'vite';
import { atLeast } from '../../support/lists/at-least.ts';
import { manifest, root, runs, site } from './support/packed.ts';

const LIT = ['lit', 'lit/directive.js', 'lit/directives/live.js'];
const TYPES_ALONE = ['./react', './vue', './svelte'];
const modules = Object.entries(manifest().exports).flatMap(([name, target]) =>
  typeof target === 'string' ? [] : [name],
);
const specifier = (name: string): string => name.replace(/^\./, 'care-picks');

let at: string;
before(() => {
  at = site('installed');
});

describe('imported on a server', () => {
  for (const name of atLeast(10, modules))
    it(`${name} → prints nothing, ends with 0, and leaves no document behind`, () => {
      const text = `await import('${specifier(name)}'); if ('document' in globalThis) process.exit(3);`;
      const { status, stdout, stderr } = runs(at, text);
      assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
    });

  it('define() → nothing happens', () => {
    const text = `const { define } = await import('care-picks'); await define({ home: '/care/' });`;
    const { status, stdout, stderr } = runs(at, text);
    assert.deepEqual({ status, stdout, stderr }, { status: 0, stdout: '', stderr: '' });
  });
});

describe('what a page loads of it', () => {
  /** Each file that an entry needs, with the packages that they import. */
  function needs(entry: string): { files: ReadonlySet<string>; packages: ReadonlySet<string> } {
    const files = new Set<string>();
    const packages = new Set<string>();
    const walk = (file: string): void => {
      if (files.has(file)) return;
      files.add(file);
      const text = readFileSync(join(at, 'node_modules/care-picks/build/package', file), 'utf8');
      const { staticImports, staticExports, dynamicImports } = parseSync(file, text).module;
      const requests = [
        ...staticImports.map(each => each.moduleRequest.value),
        ...staticExports.flatMap(each =>
          each.entries.map(({ moduleRequest }) => moduleRequest?.value),
        ),
        ...dynamicImports.map(
          ({ moduleRequest: { start, end } }) =>
            /^["'`]([^$]*)["'`]$/.exec(text.slice(start, end))?.[1],
        ),
      ];
      for (const path of requests)
        if (path?.startsWith('./')) walk(path.slice(2));
        else if (path) packages.add(path);
    };
    walk(entry);
    return { files, packages };
  }

  it('the elements, with all that they load later → Lit, and zod for a catalog that is not compiled', () => {
    const { files, packages } = needs('elements.js');
    atLeast(30, files);
    assert.deepEqual([...packages].sort(), ['@lit/context', ...LIT, 'zod/mini']);
  });

  for (const name of ['index', 'embed', 'analytics', 'rules'])
    it(`${name} → nothing of Node`, () => {
      const { files, packages } = needs(`${name}.js`);
      atLeast(2, files);
      assert.deepEqual(
        [...packages].filter(each => !['@lit/context', ...LIT, 'zod/mini'].includes(each)),
        [],
      );
    });

  it('the server’s functions → packages that are dependencies', () => {
    const { dependencies } = manifest();
    const { packages } = needs('server.js');
    const missing = [...packages]
      .filter(each => !each.startsWith('node:'))
      .map(each => /^(?:@[^/]+\/)?[^/]+/.exec(each)?.[0] ?? each)
      .filter(each => !Object.hasOwn(dependencies, each));
    assert.deepEqual(missing, []);
    assert.ok(packages.has('@lit-labs/ssr'));
  });
});

describe('called as a command', () => {
  const call = (...words: readonly string[]) =>
    spawnSync(
      process.execPath,
      [join(at, 'node_modules/care-picks/src/cli/care-picks.mjs'), ...words],
      { cwd: at, encoding: 'utf8' },
    );

  it('compile → the whole folder', () => {
    const sample = JSON.parse(
      readFileSync(join(at, 'node_modules/care-picks/catalog/catalog.json'), 'utf8'),
    );
    const [first] = sample.products.filter(
      ({ care }: { readonly care: { readonly muscles?: object } }) => care.muscles,
    );
    writeFileSync(join(at, 'mine.json'), JSON.stringify({ ...sample, products: [first] }));
    const { status, stdout } = call('compile', 'mine.json', '--out', 'care', '--json');
    assert.equal(status, 0);
    const { files } = JSON.parse(stdout);
    atLeast(20, files);
    for (const name of ['care-picks.js', 'embed.js', 'catalog/soleus.json', 'picks/soleus.html'])
      assert.ok(files.includes(name), name);
  });

  it('plugin → says where to get it', () => {
    const { status, stdout } = call('plugin', '--out', 'plugin.zip', '--json');
    assert.equal(status, 1);
    assert.match(JSON.parse(stdout).problems[0].remedy, /demo page/);
  });
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
          ...{ lib: ['es2023', 'dom', 'dom.iterable'], skipLibCheck: false },
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
