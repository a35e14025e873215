/** The printed rules: whole, in both forms, as whoever signs them gets them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { REGIONS, ZONES } from '../../src/domain/types.ts';
import { CAUTIONS, CLOT_WARNING } from '../../src/safety/rules/cautions.ts';
import { CONDITIONS } from '../../src/safety/rules/conditions.ts';
import { INGREDIENTS } from '../../src/safety/rules/ingredients.ts';
import { MATRIX } from '../../src/safety/rules/matrix.ts';
import { MODALITIES } from '../../src/safety/rules/modalities.ts';
import { REASONS } from '../../src/safety/rules/reasons.ts';
import { HELP_CARDS, NUMBERS } from '../../src/safety/rules/red-flags.ts';
import { SOURCES } from '../../src/safety/rules/sources.ts';
import { REGION_CAUTIONS } from '../../src/safety/rules/zones.ts';
import { OPEN_POINTS } from '../../src/sign-off/open-points.ts';
import { FINGERPRINT } from '../safety/agreed/fingerprint.ts';

const CLI = join(fileURLToPath(new URL('../../', import.meta.url)), 'src/cli/care-picks.mjs');

function call(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(CLI, words, {
    encoding: 'utf8',
    maxBuffer: 16_000_000,
  });
  return { status, stdout, stderr };
}

describe('care-picks matrix', () => {
  const { status, stdout } = call('matrix');
  const lines = stdout.split('\n');
  const cells = stdout.replaceAll('\\|', '|');

  it('ends with 0, and says first that nobody has signed', () => {
    assert.equal(status, 0);
    assert.match(lines[0] ?? '', /^# Care Picks/);
    assert.match(lines[2] ?? '', /No clinician has signed this off yet/);
  });

  const parts: readonly (readonly [string, readonly string[]])[] = [
    ['condition', Object.keys(CONDITIONS).map(code => `\`${code}\``)],
    ['question', Object.values(CONDITIONS).map(({ says }) => says)],
    ['modality', Object.keys(MODALITIES).map(code => `\`${code}\``)],
    ['caution', Object.keys(CAUTIONS).map(code => `\`${code}\``)],
    ['text of a caution', Object.values(CAUTIONS).map(({ text }) => text)],
    ['sentence of the clot warning', CLOT_WARNING],
    ['region', REGIONS],
    ['zone, with what it keeps back', ZONES.map(zone => `in the zone \`${zone}\` gets none`)],
    ['reason', Object.values(REASONS).map(({ why }) => why)],
    ['ingredient', Object.keys(INGREDIENTS)],
    [
      'line of a help card',
      Object.values(HELP_CARDS).flatMap(({ title, intro, signs, then }) => [
        title,
        intro,
        ...signs.flatMap(({ text, go }) => [text, ...(go ? [go] : [])]),
        ...then,
      ]),
    ],
    [
      'number',
      NUMBERS.flatMap(({ place, emergency, advice }) => [place, emergency, advice ?? '–']),
    ],
    ['open point', OPEN_POINTS],
    ['source', Object.keys(SOURCES).map(id => `| ${id} |`)],
    ['label and address', Object.values(SOURCES).flatMap(({ label, address }) => [label, address])],
    ['field to sign', ['Name', 'Profession', 'Licence number', 'Date', 'What was changed']],
  ];
  for (const [what, texts] of parts) {
    it(`every ${what} → is printed`, () => {
      for (const text of texts) assert.ok(cells.includes(text), text);
    });
  }

  it('the table → a row a condition, a level in every cell', () => {
    for (const [condition, row] of Object.entries(MATRIX)) {
      const line = lines.find(each => each.includes(`** (\`${condition}\`) |`));
      const levels = line?.split(' | ').slice(1) ?? [];
      assert.deepEqual(
        levels.map(cell => cell.replace(/ J| \|/g, '').toLowerCase()),
        Object.values(row).map(({ level }) => level),
      );
      Object.values(row).forEach(({ level, basis }, at) => {
        const marked = level !== 'ok' && (basis as readonly string[]).includes('judgement');
        assert.equal(/ J/.test(levels[at] ?? ''), marked, `${condition} ${at}`);
      });
    }
  });

  it('every table → as many cells in each row as in its head', () => {
    let width = 0;
    for (const line of lines) {
      const count = line.startsWith('|') ? line.split(/(?<!\\)\|/).length : 0;
      if (count > 0 && width > 0) assert.equal(count, width, line);
      width = count;
    }
  });

  it('the same again, letter for letter', () => assert.equal(call('matrix').stdout, stdout));

  it('--json → one object with all tables, and nothing else', () => {
    const { status: code, stdout: text } = call('matrix', '--json');
    assert.equal(code, 0);
    const rules = JSON.parse(text);
    assert.equal(rules.signedOff, null);
    assert.deepEqual(rules.matrix, MATRIX);
    assert.deepEqual(rules.sources, SOURCES);
    assert.deepEqual(rules.regionCautions, REGION_CAUTIONS);
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
    it(`"${words.join(' ')}" is a wrong call → exit 2, with the usage`, () => {
      const wrong = call(...words);
      assert.equal(wrong.status, 2);
      assert.equal(wrong.stdout, '');
      assert.match(wrong.stderr, /care-picks matrix \[--json\]/);
    });
  }
});
