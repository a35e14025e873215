/** The table of conditions and products in the printed rules, with the sources and the ingredients. */
import { statementFor } from '../../safety/engine/statement-for.ts';
import type { ConditionCode } from '../../safety/rules/conditions.ts';
import type { Cell } from '../../safety/rules/levels/cell.ts';
import type { Modality } from '../../safety/rules/modalities.ts';
import { MODALITY_NAMES } from '../../sign-off/words.ts';
import { chapter, section, sourcesText, table } from './markdown.ts';
import type { Rules } from './rules.ts';

// The keys of these tables are closed unions, which `Object.keys` does not know.
const modalitiesOf = ({ modalities }: Rules) => Object.keys(modalities) as Modality[];
const conditionsOf = ({ conditions }: Rules) => Object.keys(conditions) as ConditionCode[];

const isJudgement = ({ basis }: Cell): boolean => basis.includes('judgement');

/** "ok" says of itself that it is judgement, so it needs no mark. */
const short = (cell: Cell): string =>
  cell.level === 'ok' ? 'ok' : `${cell.level.toUpperCase()}${isJudgement(cell) ? ' J' : ''}`;

function overview(rules: Rules): string {
  const modalities = modalitiesOf(rules);
  return table(
    ['', ...modalities.map(modality => `${MODALITY_NAMES[modality]} (\`${modality}\`)`)],
    conditionsOf(rules).map(condition => [
      `**${statementFor(condition, 'muscle')}** (\`${condition}\`)`,
      ...modalities.map(modality => short(rules.levels[modality][condition])),
    ]),
  );
}

/** What the level is meant for, and in quotes what the reader is told in place of the reason. */
const remarkOf = ({ note, advice }: Cell): string =>
  [note ?? [], advice ? `“${advice}”` : []].flat().join('; ');

function details(rules: Rules): string {
  const rows = conditionsOf(rules).flatMap(condition =>
    modalitiesOf(rules).flatMap(modality => {
      const cell: Cell = rules.levels[modality][condition];
      return cell.level === 'ok'
        ? []
        : [
            [
              `\`${condition}\``,
              MODALITY_NAMES[modality],
              short(cell),
              sourcesText(cell.basis),
              remarkOf(cell),
            ],
          ];
    }),
  );
  return table(
    [
      'Condition',
      'Product',
      'Level',
      'Sources',
      'What the level is meant for, and “what the reader is told”',
    ],
    rows,
  );
}

const reasons = (rules: Rules): string =>
  table(
    ['Condition', 'What the reader is told', 'Sources'],
    conditionsOf(rules).map(condition => {
      const { why, basis } = rules.reasons[condition];
      return [`\`${condition}\``, why, sourcesText(basis)];
    }),
  );

export const levelsChapter = (rules: Rules): string =>
  chapter(
    'Conditions and products',
    overview(rules),
    section('Each level with its sources', details(rules)),
    section(
      'What a reader is told, where the table above gives no sentence of its own',
      reasons(rules),
    ),
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
    'They apply to every product that lists one of them, whatever it is, and only make a level stricter. The one milder case is a product that lists its ingredients, and no salicylate among them; a product that lists nothing, or a name that is in no row below, keeps the level of the table above.',
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
