/** What editors read is in their own form, and Visual Studio Code’s own language service completes what is declared. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import manifestSchema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import vscode, { type CompletionItem, type HTMLDataV1 } from 'vscode-html-languageservice';
import packageJson from '../../../package.json' with { type: 'json' };
import { TOOL_NAMES } from '../../../src/analytics/tools.ts';
import { MUSCLES } from '../../../src/catalog/anatomy/muscles.ts';
import { LAYOUTS } from '../../../src/domain/options.ts';
import { ELEMENTS } from '../../../src/surface/elements.ts';
import { surfaceFiles } from '../../../src/surface/files.ts';
import { OPTIONS } from '../../../src/surface/options.ts';

const files = surfaceFiles();
const textOf = (name: string): string => files.get(name) ?? assert.fail(`There is no ${name}.`);

const data: HTMLDataV1 = JSON.parse(textOf('html-data.json'));
const { getLanguageService, newHTMLDataProvider, TextDocument } = vscode;
const service = getLanguageService({
  useDefaultDataProvider: false,
  customDataProviders: [newHTMLDataProvider('care-picks', data)],
});

/** What is offered where `|` stands. */
function offered(html: string): readonly CompletionItem[] {
  const at = html.indexOf('|');
  const document = TextDocument.create('file:///post.html', 'html', 1, html.replace('|', ''));
  const page = service.parseHTMLDocument(document);
  return service.doComplete(document, document.positionAt(at), page).items;
}
const names = (items: readonly CompletionItem[]): readonly string[] =>
  items.map(({ label }) => label.replaceAll('"', ''));

/** What is said of the word at `|`. */
function hovered(html: string): string {
  const at = html.indexOf('|');
  const document = TextDocument.create('file:///post.html', 'html', 1, html.replace('|', ''));
  const page = service.parseHTMLDocument(document);
  return JSON.stringify(service.doHover(document, document.positionAt(at), page)?.contents);
}

describe('Visual Studio Code', () => {
  it('<car → both tags, each explained', () => {
    const items = offered('<car|').filter(({ label }) => label.startsWith('care-'));
    assert.deepEqual(
      names(items),
      ELEMENTS.map(({ tag }) => tag),
    );
    for (const { documentation } of items) assert.ok(JSON.stringify(documentation).length > 40);
  });

  for (const { tag, attributes } of ELEMENTS)
    it(`<${tag} → each of its attributes, explained, and no other`, () => {
      // The service offers `data-` on every element.
      const items = offered(`<${tag} |></${tag}>`).filter(({ label }) => label !== 'data-');
      assert.deepEqual([...names(items)].sort(), attributes.map(({ name }) => name).sort());
      for (const { label, documentation } of items)
        assert.ok(JSON.stringify(documentation).includes('By default: '), label);
    });

  it('muscle="" → 153 muscles by their ids, and auto', () => {
    const found = names(offered('<care-picks muscle="|"></care-picks>'));
    assert.equal(MUSCLES.length, 153);
    assert.deepEqual([...found].sort(), ['auto', ...MUSCLES.map(({ id }) => id)].sort());
  });

  it('layout="" → every layout', () =>
    assert.deepEqual(names(offered('<care-picks layout="|"></care-picks>')), [...LAYOUTS]));

  it('heading-level="" in the catalog around → 2 to 6', () =>
    assert.deepEqual(names(offered('<care-catalog heading-level="|"></care-catalog>')), [
      ...'23456',
    ]));

  it('analytics="" of the catalog around → the tools', () =>
    assert.deepEqual(names(offered('<care-catalog analytics="|"></care-catalog>')), [
      ...TOOL_NAMES,
    ]));

  it('a flag → is completed without a value', () => {
    const [item] = offered('<care-picks new-ta|></care-picks>').filter(
      ({ label }) => label === 'new-tab',
    );
    assert.equal(item?.textEdit?.newText, 'new-tab');
  });

  it('layout, pointed at → what it does', () =>
    assert.ok(hovered('<care-picks lay|out="table">').includes(OPTIONS.layout.about)));
});

describe('the custom elements manifest', () => {
  const manifest = JSON.parse(textOf('custom-elements.json'));

  it('is one by its schema', () => {
    const { $schema, ...schema } = manifestSchema;
    assert.equal($schema, 'http://json-schema.org/draft-07/schema#');
    const validate = new Ajv({ strict: false }).compile(schema);
    assert.deepEqual(validate(manifest) ? [] : validate.errors, []);
    assert.equal(manifest.schemaVersion, '2.1.0');
    assert.equal(validate({ ...manifest, modules: [{ kind: 'unknown' }] }), false);
  });

  for (const { tag, attributes, events, slots, parts, customProperties } of ELEMENTS)
    it(`<${tag}> → all that is declared`, () => {
      const [{ declarations }] = manifest.modules;
      const found = declarations.find((each: { tagName: string }) => each.tagName === tag);
      const namesOf = (list: readonly { name: string }[]) => list.map(({ name }) => name);
      assert.deepEqual(
        namesOf(found.attributes),
        attributes.map(({ name }) => name),
      );
      assert.deepEqual(
        namesOf(found.members),
        attributes.flatMap(({ property = [] }) => property),
      );
      assert.deepEqual(namesOf(found.events), events);
      assert.deepEqual(namesOf(found.slots), Object.keys(slots));
      assert.deepEqual(namesOf(found.cssParts), Object.keys(parts));
      assert.deepEqual(namesOf(found.cssProperties), Object.keys(customProperties));
    });
});

describe('the web-types', () => {
  const webTypes = JSON.parse(textOf('web-types.json'));
  const { elements } = webTypes.contributions.html;

  it('name the package and its version', () => {
    assert.equal(webTypes.name, packageJson.name);
    assert.equal(webTypes.version, packageJson.version);
  });

  for (const [at, { tag, attributes, events }] of ELEMENTS.entries())
    it(`<${tag}> → its attributes and events`, () => {
      const found = elements[at];
      assert.equal(found.name, tag);
      assert.equal(found.attributes.length, attributes.length);
      assert.equal(found.js.events.length, events.length);
    });

  it('a muscle → one of 154 words, or any text', () => {
    const { value } = elements[0].attributes.find(
      (each: { name: string }) => each.name === 'muscle',
    );
    const types: readonly string[] = value.type.split(' | ');
    assert.equal(types.length, 155);
    assert.equal(types.at(-1), 'string');
  });
});
