/** The JSON Schema as an editor uses it: what it explains, what it underlines and what it must not. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import packageJson from '../../package.json' with { type: 'json' };
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { catalogJsonSchema } from '../../src/catalog/format/json-schema.ts';
import { MODALITIES } from '../../src/safety/rules/all/rules.ts';
import { PAIRS } from '../catalog/check/problems/all.ts';
import { type Row, textOf } from '../catalog/check/problems/row.ts';
import { atLeast } from '../support/lists/at-least.ts';

type Node = Readonly<Record<string, unknown>>;

const SAMPLE = fileURLToPath(new URL('../../catalog/catalog.json', import.meta.url));
const sample = JSON.parse(readFileSync(SAMPLE, 'utf8'));
const schema = catalogJsonSchema() as Node;
const ajv = new Ajv2020({
  allErrors: true,
  strict: true,
  strictRequired: false,
  strictTypes: false,
});
const validate = ajv.compile(schema);

/** The places that are underlined, as paths like those of a problem. */
function underlined(value: unknown): readonly string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, params }) => {
    const keys = instancePath
      .split('/')
      .slice(1)
      .map(key => key.replaceAll('~1', '/').replaceAll('~0', '~'));
    const last = params.missingProperty ?? params.propertyName;
    return [...keys, ...(last === undefined ? [] : [last])].join('.');
  });
}
const dotted = (path: string): string =>
  path.replace(/\[(\d+)\]/g, '.$1').replace(/\["(.*?)"\]/g, '.$1');

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every schema of a field, an item, a key or a value, with its place. */
function* fields(node: Node, path: string): Generator<readonly [string, Node]> {
  for (const [name, field] of Object.entries((node.properties ?? {}) as Record<string, Node>)) {
    yield [`${path}.${name}`, field];
    yield* fields(field, `${path}.${name}`);
  }
  for (const name of ['items', 'additionalProperties', 'propertyNames']) {
    const inner = node[name];
    // `{}` is what leaves an object open to everything.
    if (!isNode(inner) || Object.keys(inner).length === 0) continue;
    yield [`${path}(${name})`, inner];
    yield* fields(inner, `${path}(${name})`);
  }
}

describe('the JSON Schema', () => {
  it('is of 2020-12, has a name, and is itself valid', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(new URL(String(schema.$id)).protocol, 'https:');
    assert.equal(ajv.validateSchema(schema), true);
  });

  const IN_FOLDER = 'https://maya.example/care/catalog.schema.json';
  for (const [asked, isId] of [
    [IN_FOLDER, true],
    [`${IN_FOLDER}?1`, true],
    ['./care/catalog.schema.json', false],
    ['http://maya.example/care/catalog.schema.json', false],
    ['https://maya.example/other.json', false],
    ['https://', false],
    ['', false],
  ] as const)
    it(`a catalog names “${asked}” → ${isId ? 'so is its schema called' : 'the schema is called as in the package'}`, () => {
      const { $id } = catalogJsonSchema(asked) as Node;
      assert.equal($id, isId ? asked : schema.$id);
    });

  it('where the package has it → it has it', () => {
    const { version, exports } = packageJson;
    const [, path] = /^https:\/\/unpkg\.com\/care-picks@1(\/.*)$/.exec(String(schema.$id)) ?? [];
    assert.equal(exports['./schema.json'], `.${path}`);
    assert.match(version, /^[01]\./);
  });

  it('describes every field, item, key and value', () => {
    const all = [...fields(schema, '$')];
    assert.ok(all.length > 60, `${all.length} fields`);
    const bare = all.filter(([, { description }]) => !/\S.*\.$/.test(String(description ?? '')));
    assert.deepEqual(
      bare.map(([path]) => path),
      [],
    );
  });

  it('explains every muscle and every modality where it is typed', () => {
    const at = Object.fromEntries(fields(schema, '$'));
    const muscles = at['$.products(items).care.muscles'] as Node;
    const ids = MUSCLES.map(({ id }) => id);
    assert.equal(ids.length, 153);
    assert.deepEqual(Object.keys(muscles.properties as Node), ids);
    assert.deepEqual((muscles.propertyNames as Node).enum, ids);
    const { oneOf } = at['$.products(items).care.uses(items).modality'] as {
      oneOf: readonly Node[];
    };
    assert.deepEqual(
      oneOf.map(each => each.const),
      Object.keys(MODALITIES),
    );
    for (const { description } of atLeast(9, oneOf)) assert.match(String(description), /\.$/);
  });

  it('its own examples → underline nothing', () => {
    let tried = 0;
    for (const [path, { examples, ...field }] of fields(schema, '$')) {
      if (examples === undefined) continue;
      const isValid = new Ajv2020({ strict: false }).compile(field);
      for (const example of examples as readonly unknown[]) {
        assert.ok(isValid(example), `${path}: ${JSON.stringify(isValid.errors)}`);
        tried += 1;
      }
    }
    assert.ok(tried >= 5, `${tried} examples`);
  });

  it('the sample → nothing underlined, and it names where the schema lies', () => {
    assert.deepEqual(underlined(sample), []);
    // The build compiles the sample, and every compiled folder has the schema in it.
    const built = readFileSync(resolve(dirname(SAMPLE), sample.$schema), 'utf8');
    assert.deepEqual(JSON.parse(built), JSON.parse(JSON.stringify(schema)));
  });

  it('Merchant fields and properties that nobody knows → not underlined', () => {
    const open = structuredClone(sample);
    Object.assign(open, { mine: { deep: [1] } });
    Object.assign(open.products[0], {
      gtin: '1',
      price: '15.00 USD',
      sale_price: 3,
      'custom label': null,
    });
    Object.assign(open.products[0].care, { note: 7 });
    Object.assign(open.products[0].offers[0], { rank: 1 });
    assert.deepEqual(underlined(open), []);
  });
});

/** What an editor can tell by itself; the rest takes `check`. */
const TOLD = [
  'missing',
  'wrong-type',
  'wrong-form',
  'unknown-value',
  'empty',
  'unknown-muscle',
] as const;
/** Of these codes, what no schema can say. */
const NOT_TOLD = [
  'UK as the country of an offer',
  'UK as the country of a tag',
  'a tag under __proto__',
  'HTML as the name of a programme',
  'a day that no calendar has',
  'a last day that no calendar has',
  'a tag for all of Amazon’s stores',
  'a mark that turns the text around',
  'half a letter',
  'a letter that was lost on the way',
  'a null character',
  'a title of which nothing can be seen',
  'brackets within a hundred others',
];

describe('what an editor underlines', () => {
  for (const code of TOLD) {
    const rows: readonly Row[] = PAIRS[code];
    const told = rows.filter(([name]) => !NOT_TOLD.includes(name));
    for (const [title, at, has] of atLeast(1, told)) {
      it(`${code} · ${title} → at ${at || 'the whole file'}`, () => {
        const places = underlined(JSON.parse(textOf(has)));
        assert.ok(
          places.some(place => place.startsWith(dotted(at))),
          places.join(' | '),
        );
      });
    }
  }

  for (const [code, rows] of atLeast(32, Object.entries<readonly Row[]>(PAIRS))) {
    for (const [title, , , hasNot] of atLeast(1, rows)) {
      it(`narrowly not: ${code} · ${title} → nothing`, () =>
        assert.deepEqual(underlined(JSON.parse(textOf(hasNot).replace(/^\uFEFF/, ''))), []));
    }
  }
});
