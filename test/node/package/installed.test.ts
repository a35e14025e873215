/** The package on somebody's machine: imported on a server, and called as a command. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { parseSync } from 'vite';
import { atLeast } from '../../support/lists/at-least.ts';
import { manifest, runs, site } from './support/packed.ts';

const LIT = ['lit', 'lit/directive.js', 'lit/directives/live.js'];
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
