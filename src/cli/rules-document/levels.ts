/**
 * What the conditions mean in the printed rules: the conditions themselves, then a page for each modality, with the sources
 * of every level; and the ingredients.
 */
import { statementFor } from '../../safety/engine/statement-for.ts';
import type { ConditionCode } from '../../safety/rules/conditions.ts';
import type { Cell } from '../../safety/rules/levels/cell.ts';
import type { Modality } from '../../safety/rules/modalities.ts';
import type { Level } from '../../safety/rules/types.ts';
import { byLevel, cautionsOf, factsOf, type LimitedBy } from '../../sign-off/pages.ts';
import { MODALITY_NAMES } from '../../sign-off/words.ts';
import { bullets, chapter, section, sourcesText, table } from './markdown.ts';
import type { Rules } from './rules.ts';

// The keys of these tables are closed unions, which `Object.keys` does not know.
const modalitiesOf = ({ modalities }: Rules) => Object.keys(modalities) as Modality[];
const conditionsOf = ({ conditions }: Rules) => Object.keys(conditions) as ConditionCode[];

const isJudgement = ({ basis }: Cell): boolean => basis.includes('judgement');

/** "ok" says of itself that it is judgement, so it needs no mark. */
const short = (cell: Cell): string =>
  cell.level === 'ok' ? 'ok' : `${cell.level.toUpperCase()}${isJudgement(cell) ? ' J' : ''}`;

/** What the level is meant for, and in quotes what the reader is told in place of the reason. */
const remarkOf = ({ note, advice }: Cell): string =>
  [note ?? [], advice ? `“${advice}”` : []].flat().join('; ');

export const conditionsChapter = (rules: Rules): string =>
  chapter(
    'What readers are asked',
    'A reader ticks what is true of them. On the pages below each condition is named by its code. Where a page gives no sentence of its own, the reader is told the one that stands here.',
    table(
      ['Condition', 'Group', 'The reader ticks', 'The reader is told', 'Sources'],
      conditionsOf(rules).map(condition => {
        const { why, basis } = rules.reasons[condition];
        return [
          `\`${condition}\``,
          rules.conditions[condition].group,
          statementFor(condition, 'muscle'),
          why,
          sourcesText(basis),
        ];
      }),
    ),
  );

/** A row for each condition that limits it, and one for all that do not: nobody reads 27 rows of which half say "ok". */
const rowsOf = ([level, limits]: readonly [Level, readonly LimitedBy[]]) =>
  level === 'ok'
    ? [['ok', limits.map(({ condition }) => `\`${condition}\``).join(', ') || '–', 'J', '']]
    : limits.map(({ condition, cell }) => [
        short(cell),
        `\`${condition}\``,
        sourcesText(cell.basis),
        remarkOf(cell),
      ]);

const page = (rules: Rules, modality: Modality): string =>
  section(
    `${MODALITY_NAMES[modality]} (\`${modality}\`)`,
    bullets([
      ...factsOf(modality),
      `Its card says: ${cautionsOf(modality)
        .map(code => `\`${code}\``)
        .join(', ')}.`,
    ]),
    table(
      ['Level', 'Condition', 'Sources', 'What it is meant for, and “what the reader is told”'],
      byLevel(rules.levels[modality]).flatMap(rowsOf),
    ),
  );

export const levelsChapter = (rules: Rules): string =>
  chapter(
    'The products, a page each',
    ...modalitiesOf(rules).map(modality => page(rules, modality)),
  );

function withoutSalicylate(rules: Rules): readonly (readonly string[])[] {
  return Object.entries(rules.withoutSalicylate).flatMap(([modality, cells]) =>
    Object.entries<Cell>(cells).map(([condition, cell]) => [
      `\`${condition}\``,
      // The table's own type says that these are modalities.
      `${MODALITY_NAMES[modality as Modality]} that lists its ingredients, and no salicylate`,
      short(cell),
      sourcesText(cell.basis),
      remarkOf(cell),
    ]),
  );
}

export const ingredientsChapter = (rules: Rules): string =>
  chapter(
    'Ingredients and materials',
    'They apply to every product that lists one of them, whatever it is, and only make a level stricter. The one milder case is a product that lists its ingredients, and no salicylate among them; a product that lists nothing, or a name that is in no row below, keeps the level of its page above.',
    table(
      ['Condition', 'The product lists', 'Level', 'Sources', 'Note'],
      [
        ...rules.ingredients.rules.map(({ condition, ingredients, means }) => [
          `\`${condition}\``,
          ingredients.join(', '),
          short(means),
          sourcesText(means.basis),
          remarkOf(means),
        ]),
        ...withoutSalicylate(rules),
      ],
    ),
    table(
      ['Ingredient', 'Counts wherever one of these is part of a name'],
      Object.entries(rules.ingredients.names).map(([name, parts]) => [name, parts.join(', ')]),
    ),
  );
