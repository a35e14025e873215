/** The printed rules: whole, in both forms, as whoever signs them gets them. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { REGIONS, ZONES } from '../../src/domain/types.ts';
import { CAUTIONS, MODALITIES, LEVELS as TABLE } from '../../src/safety/rules/all/rules.ts';
import { shortFormOf } from '../../src/safety/rules/all/short-forms.ts';
import { type CautionCode, CLOT_WARNING } from '../../src/safety/rules/cautions.ts';
import { CONDITIONS } from '../../src/safety/rules/conditions.ts';
import { HELP_LINES, HELP_SIGNS } from '../../src/safety/rules/help/lines.ts';
import { NUMBERS } from '../../src/safety/rules/help/numbers.ts';
import { HELP_CARDS } from '../../src/safety/rules/help/red-flags.ts';
import { LATER_USE } from '../../src/safety/rules/later-use.ts';
import type { Cell } from '../../src/safety/rules/levels/cell.ts';
import { INGREDIENTS } from '../../src/safety/rules/levels/ingredients.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { REASONS } from '../../src/safety/rules/reasons.ts';
import { REGION_CAUTIONS, type RegionRule } from '../../src/safety/rules/region-cautions.ts';
import { SOURCES } from '../../src/safety/rules/sources.ts';
import { POSITIONS } from '../../src/safety/rules/types.ts';
import { OPEN_POINTS } from '../../src/sign-off/open-points.ts';
import { quotedSources } from '../../src/sign-off/sources.ts';
import { POSITION_NAMES } from '../../src/sign-off/words.ts';
import { FINGERPRINT } from '../safety/agreed/fingerprint.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { call } from './cli/call.ts';

const { status, stdout } = await call('matrix');

// `Object.keys` knows no key types; these are all the keys that the table has.
const codes = Object.keys(CAUTIONS) as CautionCode[];

describe('care-picks matrix', () => {
  const lines = stdout.split('\n');
  const cells = stdout.replaceAll('\\|', '|');

  it('ends with 0, and says first that nobody has signed', () => {
    assert.equal(status, 0);
    assert.match(lines[0] ?? '', /^# Care Picks/);
    assert.match(lines[2] ?? '', /No clinician has signed this off yet/);
  });

  const parts: readonly (readonly [string, number, readonly string[]])[] = [
    ['condition', 18, Object.keys(CONDITIONS).map(code => `\`${code}\``)],
    [
      'question',
      18,
      Object.values(CONDITIONS).map(({ statement }) => statement.replace('{muscle}', 'muscle')),
    ],
    ['modality', 34, Object.keys(MODALITIES).map(code => `\`${code}\``)],
    ['caution', 115, Object.keys(CAUTIONS).map(code => `\`${code}\``)],
    ['text of a caution', 115, Object.values(CAUTIONS).map(({ text }) => text)],
    ['short form', 115, codes.map(code => shortFormOf(code).join(' '))],
    [
      'short form of a later use',
      6,
      Object.values(LATER_USE).map(({ short }) => short?.join(' ') ?? '–'),
    ],
    ['position', 6, POSITIONS.map(position => POSITION_NAMES[position])],
    ['line of the clot warning', 4, CLOT_WARNING],
    ['region', 14, REGIONS],
    ['zone, with what it withholds', 7, ZONES.map(zone => `in the zone \`${zone}\` gets none`)],
    ['reason', 18, Object.values(REASONS).map(({ why }) => why)],
    ['ingredient', 11, Object.keys(INGREDIENTS)],
    [
      'line of a help card',
      58,
      Object.values(HELP_CARDS)
        .flatMap(({ title, lists }) => [
          title,
          ...lists.flatMap(({ intro, signs, after }) => [
            intro,
            ...signs.flatMap(({ text, go }) => [text, ...(go ? [go] : [])]),
            ...after,
          ]),
        ])
        .concat(Object.values(HELP_LINES), Object.values(HELP_SIGNS)),
    ],
    [
      'number',
      32,
      NUMBERS.flatMap(({ where, emergency, advice, poison }) => [where, emergency, advice, poison]),
    ],
    ['open point', 20, OPEN_POINTS],
    ['source', 105, Object.keys(SOURCES).map(id => `| ${id} |`)],
    [
      'label and address',
      96,
      Object.values(SOURCES).flatMap(({ label, address }) => [label, address]),
    ],
    ['field to sign', 5, ['Name', 'Profession', 'Licence number', 'Date', 'What was changed']],
  ];
  for (const [what, least, texts] of parts) {
    it(`every ${what} → is printed`, () => {
      for (const text of atLeast(least, texts)) assert.ok(cells.includes(text), text);
    });
  }

  it('a caution → its sentence, its short form and its position in one row', () => {
    for (const code of atLeast(54, codes)) {
      const { text, position } = CAUTIONS[code];
      const row = `| ${text} | ${shortFormOf(code).join(' ')} | ${POSITION_NAMES[position]} |`;
      assert.ok(
        lines.some(line => line.startsWith(`| \`${code}\` |`) && line.includes(row)),
        code,
      );
    }
  });

  for (const modality of atLeast(34, Object.keys(TABLE) as Modality[]))
    it(`${modality} → a page with every condition once, at its level, with its sources and remarks`, () => {
      const from = lines.findIndex(
        line => line.startsWith('### ') && line.endsWith(`(\`${modality}\`)`),
      );
      assert.ok(from > 0);
      const to = lines.findIndex((line, at) => at > from && line.startsWith('#'));
      const rows = lines.slice(from, to).filter(line => /^\| (STOP|ASK|CARE|ok)\b/.test(line));
      let found = 0;
      for (const [condition, cell] of Object.entries<Cell>(TABLE[modality])) {
        const own = rows.filter(line => line.includes(`\`${condition}\``));
        assert.equal(own.length, 1, condition);
        found += 1;
        const { level, basis, note = '', advice = '' } = cell;
        const marked = level !== 'ok' && basis.includes('judgement');
        const mark = level === 'ok' ? 'ok' : `${level.toUpperCase()}${marked ? ' J' : ''}`;
        assert.ok(own[0]?.startsWith(`| ${mark} |`), `${condition}: ${own[0]}`);
        const ids = basis.map(id => (id === 'judgement' ? 'J' : id)).join(', ');
        for (const words of [`| ${ids} |`, note, advice])
          assert.ok(own[0]?.includes(words), `${condition}: ${words}`);
      }
      assert.equal(found, 27);
    });

  it('every table → as many cells in each row as in its head', () => {
    let width = 0;
    let rows = 0;
    for (const line of lines) {
      const count = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0;
      if (count > 0 && width > 0) assert.equal(count, width, line);
      if (count > 0) rows += 1;
      width = count;
    }
    assert.ok(rows > 900, `${rows} rows`);
  });

  it('the same again, letter for letter', async () =>
    assert.equal((await call('matrix')).stdout, stdout));

  it('--json → one object with all tables, and nothing else', async () => {
    const { status: code, stdout: text } = await call('matrix', '--json');
    assert.equal(code, 0);
    const rules = JSON.parse(text);
    assert.equal(rules.signedOff, null);
    assert.deepEqual(rules.levels, TABLE);
    assert.deepEqual(rules.sources, Object.fromEntries(quotedSources()));
    assert.deepEqual(
      rules.regionCautions.map(({ code: which, regions }: RegionRule) => [which, regions]),
      REGION_CAUTIONS.map(({ code: which, regions }) => [which, regions]),
    );
    assert.deepEqual(rules.reasons, REASONS);
    assert.deepEqual(rules.help, HELP_CARDS);
    assert.deepEqual(rules.numbers, NUMBERS);
    assert.deepEqual(
      rules.cautions.map((caution: { code: string }) => caution.code),
      Object.keys(CAUTIONS),
    );
    assert.equal(rules.fingerprint, FINGERPRINT, 'the document that was agreed');
    assert.ok(stdout.includes(`the fingerprint \`${FINGERPRINT}\` changes`));
  });

  for (const words of [
    ['matrix', 'catalog.json'],
    ['matrix', '--colour'],
  ]) {
    it(`"${words.join(' ')}" is a wrong call → exit 2, with the usage`, async () => {
      const wrong = await call(...words);
      assert.equal(wrong.status, 2);
      assert.equal(wrong.stdout, '');
      assert.match(wrong.stderr, /care-picks matrix \[--json\]/);
    });
  }
});
