/** What the documents show to copy works: catalogs pass the check, commands run, lines name what is there. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { TOOL_NAMES } from '../../src/analytics/tools.ts';
import { checkForAuthor } from '../../src/catalog/check/check-for-author.ts';
import { readCall } from '../../src/cli/call.ts';
import { OPTION_NAMES } from '../../src/domain/options.ts';
import { ELEMENTS } from '../../src/surface/elements.ts';
import { codeIn, commandsIn, DOCUMENTS, PAGES, ROOT, textOf } from '../support/documents.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { callIn } from './cli/call.ts';
import { exportOf } from './import/support/export.ts';

const folder = mkdtempSync(join(tmpdir(), 'care-picks-docs-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const piecesOf = (mark: string) =>
  PAGES.flatMap(page => codeIn(page).filter(piece => piece.mark === mark));
const only = (mark: string): Record<string, unknown> => {
  const [piece, ...others] = piecesOf(mark);
  if (!piece || others.length > 0) throw new Error(`There is one piece of ${mark} to begin with.`);
  return JSON.parse(piece.text);
};

const empty = only('json catalog');
const product = only('json product');
const whole = { ...empty, products: [product] };

/** How each kind of example becomes a whole catalog. */
const CATALOGS: Readonly<Record<string, (part: Record<string, unknown>) => object>> = {
  'json catalog': part => part,
  'json product': part => ({ ...empty, products: [part] }),
  'json part of a catalog': part => ({ ...whole, ...part }),
  'json part of a product': part => ({
    ...empty,
    products: [
      { ...product, ...part, care: { ...(product.care as object), ...(part.care as object) } },
    ],
  }),
};

describe('the catalogs in the documents', () => {
  for (const page of PAGES)
    for (const { mark, text } of codeIn(page).filter(piece => piece.mark.startsWith('json')))
      it(`${page}: ${mark} → nothing wrong with it`, () => {
        const make = CATALOGS[mark];
        assert.ok(make, `“${mark}” says of what it is a part`);
        const catalog = JSON.stringify(make(JSON.parse(text)));
        assert.deepEqual(checkForAuthor(catalog, 'my-catalog.json').problems, []);
      });

  it('what is silenced in them is really silenced', () => {
    const silenced = piecesOf('json part of a product').flatMap(({ text }) => {
      const catalog = CATALOGS['json part of a product']?.(JSON.parse(text));
      return checkForAuthor(JSON.stringify(catalog), '').silenced.map(({ code }) => code);
    });
    assert.deepEqual(silenced, ['claim']);
  });
});

describe('the commands in the documents', () => {
  const commands = DOCUMENTS.flatMap(document =>
    commandsIn(document).map(command => [document, command] as const),
  );
  const ofOurs = commands.filter(
    ([, command]) => command.startsWith('npx care-picks ') && !command.includes('…'),
  );
  it('there are commands to try', () => assert.ok(commands.length > 20 && ofOurs.length > 6));

  writeFileSync(join(folder, 'my-catalog.json'), JSON.stringify(whole));
  const link = 'https://www.amazon.com/dp/B000UGHZCQ';
  const content = `<p>I like <a href="${link}">a massage roller</a>.</p>`;
  const posts = exportOf([{ title: 'Soleus pain', slug: 'soleus-pain', content }]);
  writeFileSync(join(folder, 'my-export.xml'), posts);
  for (const name of ['my-list.csv', 'list.csv'])
    writeFileSync(join(folder, name), `A massage roller,1,${link},soleus\n`);
  for (const command of new Set(ofOurs.map(([, command]) => command)))
    it(`${command} → does what it is there for`, async () => {
      const words = command.split(' ').slice(2);
      const call = readCall(words);
      // It would ask hosts that are none of ours.
      if (call !== 'help' && call.name === 'links') return;
      const { status, stderr } = await callIn(folder, words);
      assert.equal(status, 0, stderr);
    });
  it('what they make holds none of the documents', () => {
    const made = readdirSync(join(folder, 'care'));
    assert.ok(made.includes('picks'));
    // Of pages, there are the folder’s own two lists.
    assert.deepEqual(
      made.filter(name => /docs|demo|\.html$/.test(name)),
      ['404.html', 'index.html'],
    );
    assert.match(readFileSync(join(folder, 'care/index.html'), 'utf8'), /<h1>It works/);
  });

  const { scripts } = JSON.parse(textOf('package.json'));
  for (const [document, command] of commands.filter(([, each]) => !each.includes('npx'))) {
    it(`${document}: ${command} → a script, and files that there are`, () => {
      const [, script = ''] = /npm (?:run )?([\w:]+)/.exec(command) ?? [];
      assert.ok(Object.hasOwn(scripts, script), script);
      for (const [path] of command.matchAll(/\btest\/[\w/.-]+/g))
        assert.ok(existsSync(join(ROOT, path)), path);
    });
  }
});

describe('the lines of HTML in the documents', () => {
  const lines = DOCUMENTS.flatMap(document => codeIn(document)).filter(
    ({ mark }) => mark === 'html',
  );
  it('every file that they name → is in the folder', () => {
    const files = lines.flatMap(({ text }) => [...text.matchAll(/"\/care\/([^"]+)"/g)]);
    assert.ok(files.length >= 10);
    for (const [, file = ''] of files) assert.ok(existsSync(join(ROOT, 'dist', file)), file);
  });

  /** What stands where a pattern’s first group is, in all of the lines. */
  const written = (pattern: RegExp): readonly string[] =>
    lines.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, found = '']) => found));

  it('every option that they set → is one, and a script may ask for analytics too', () => {
    const known: readonly string[] = [...OPTION_NAMES, 'analytics'];
    for (const option of atLeast(3, written(/ data-([\w-]+)=/g)))
      assert.ok(known.includes(option), option);
  });

  it('every attribute that they set of an element → is declared', () => {
    const known = ELEMENTS.flatMap(({ tag, attributes }) =>
      attributes.map(({ name }) => `${tag} ${name}`),
    );
    const set = written(/<(care-(?:picks|catalog) [^>]*)>/g).flatMap(text =>
      [...text.matchAll(/ ([\w-]+)=/g)].map(([, name]) => `${text.split(' ')[0]} ${name}`),
    );
    for (const each of atLeast(2, set)) assert.ok(known.includes(each), each);
  });

  it('every tool that they measure with → is known', () => {
    const tools = lines.flatMap(({ text }) => [
      ...text.matchAll(/analytics="([^"]+)"|measure\('([^']+)'/g),
    ]);
    for (const [, asked, called] of atLeast(2, tools))
      assert.ok(
        TOOL_NAMES.some(name => name === (asked ?? called)),
        asked ?? called,
      );
  });
});
