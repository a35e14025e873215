/** What is wrong in TSX or in a script is a type error where it stands, and what is right is none. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { ATTRIBUTE_ROWS, type AttributeRow } from './support/attribute-rows.ts';
import { type FoundError, typeErrors } from './support/type-errors.ts';

const right = (written: string): AttributeRow => ({ written, isRight: true });
const wrong = (written: string): AttributeRow => ({ written, isRight: false });

/** What JSX can say beside texts. */
const JSX_ROWS: readonly AttributeRow[] = [
  ...ATTRIBUTE_ROWS,
  right('limit={3}'),
  right('heading-level={3}'),
  wrong('heading-level={1}'),
  right('strict={false}'),
  right('className="wide"'),
  right('oncare-picks-select={event => event.item.id}'),
  wrong('oncare-picks-select={event => event.muscle}'),
  right('oncare-picks-load={event => event.items.length}'),
  right('ref={(element: CarePicks | null) => void element?.muscle}'),
  wrong('colour="red"'),
];

const errorsOn = (errors: readonly FoundError[], line: number): readonly FoundError[] =>
  errors.filter(each => each.line === line);

describe('TSX', () => {
  const head = "import type { CarePicks } from 'care-picks';\nexport const rows = [";
  const lines = JSX_ROWS.map(({ written }) => `<care-picks key="" ${written} />,`);
  const around = [
    '<care-catalog catalog="/care/" country="GB"><care-picks muscle="calf"><a slot="fallback" /></care-picks></care-catalog>,',
    '<care-catalog layout="grid" />,',
    '<care-catalog muscle="soleus" />,',
  ];
  const errors = typeErrors({
    files: { 'rows.tsx': [head, ...lines, ...around, '];'].join('\n') },
    packages: {
      react: 'node_modules/@types/react/index.d.ts',
      'react/*': 'node_modules/@types/react/*.d.ts',
    },
    types: 'react.d.ts',
    compilerOptions: { jsx: 'react-jsx' },
  });

  it('nothing is wrong but in the rows', () =>
    assert.deepEqual(
      errors.filter(({ file }) => file !== 'rows.tsx'),
      [],
    ));

  for (const [at, { written, isRight }] of JSX_ROWS.entries())
    it(`<care-picks ${written} /> → ${isRight ? 'no error' : 'a type error'}`, () => {
      const codes = errorsOn(errors, at + 3).map(({ code }) => code);
      if (isRight) assert.deepEqual(codes, []);
      else assert.match(codes.join(), /^(?:2322|2339)$/);
    });

  it('the catalog around → the same, but for what it does not hand down', () => {
    const first = 3 + JSX_ROWS.length;
    const codes = around.map((_, at) => errorsOn(errors, first + at).map(({ code }) => code));
    assert.deepEqual(codes, [[], [2322], [2322]]);
  });
});

describe('a script', () => {
  const ROWS: readonly AttributeRow[] = [
    right("picks.muscle = 'soleus';"),
    right("picks.layout = 'table';"),
    wrong("picks.layout = 'grid';"),
    wrong("picks.phase = 'old';"),
    right('picks.headingLevel = 3;'),
    wrong('picks.headingLevel = 7;'),
    right('picks.newTab = true;'),
    wrong("around.theme = 'blue';"),
    right("picks.addEventListener('care-picks-select', event => event.item.index);"),
    wrong("picks.addEventListener('care-picks-select', event => event.muscle);"),
    // Every attribute is as good as its property.
    right('export const same: Same = attributes;'),
  ];
  const head = `import type { CareCatalog, CarePicks } from 'care-picks';
import type { CarePicksAttributes } from './attributes.js';
declare const picks: CarePicks, around: CareCatalog, attributes: CarePicksAttributes;
type Same = { [Name in 'muscle' | 'layout' | 'phase' | 'theme' | 'limit' | 'catalog' | 'country']?: CarePicks[Name] | undefined };
export {};`;
  const errors = typeErrors({
    files: { 'rows.ts': [head, ...ROWS.map(({ written }) => written)].join('\n') },
    packages: {},
    types: 'attributes.d.ts',
  });

  for (const [at, { written, isRight }] of ROWS.entries())
    it(`${written} → ${isRight ? 'no error' : 'a type error'}`, () =>
      assert.equal(errorsOn(errors, at + 6).length, isRight ? 0 : 1));
});
