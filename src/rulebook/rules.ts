/** The rules beside the matrix: their order, phases, places, ingredients, combinations, open points. */
import { html, type TemplateResult } from 'lit';
import { PHASES, type Phase } from '../domain/types.ts';
import { en } from '../i18n/en/list.ts';
import { statementFor } from '../safety/engine/statement-for.ts';
import { CAUTIONS, MODALITIES, MODALITY_CODES } from '../safety/rules/all/rules.ts';
import { BASIS } from '../safety/rules/background/background.ts';
import type { CautionCode } from '../safety/rules/cautions.ts';
import type { ConditionCode } from '../safety/rules/conditions.ts';
import type { Cell } from '../safety/rules/levels/cell.ts';
import type { Modality } from '../safety/rules/modalities.ts';
import type { Tables } from '../sign-off/rules.ts';
import { MODALITY_NAMES, ORDER } from '../sign-off/words.ts';
import { cellMark, sourceNames } from './level.ts';

const names = (modalities: readonly Modality[]): string =>
  modalities.map(modality => MODALITY_NAMES[modality]).join(', ');

const caution = (code: CautionCode): TemplateResult =>
  html`“${CAUTIONS[code].text}” ${sourceNames(BASIS[code])}`;

const order = (): TemplateResult =>
  html`<h4>The order in which they are applied</h4>
    <ol>
      ${ORDER.map(step => html`<li>${step}</li>`)}
    </ol>`;

/** The products that a phase withholds. */
const withheldIn = (phase: Phase): string =>
  names(MODALITY_CODES.filter(modality => !MODALITIES[modality].phases.includes(phase))) ||
  'nothing';

const phases = (): TemplateResult =>
  html`<h4>Phases</h4>
    <ul>
      ${PHASES.map(
        phase =>
          html`<li>
            <b>${en.phase[phase]}</b>: ${en.phase[`${phase}About`]}. Withheld then, with the reason:
            ${withheldIn(phase)}.
          </li>`,
      )}
      <li>What warms, presses or stretches carries the caution ${caution('settling')}</li>
    </ul>`;

const places = ({ regions, regionCautions, zones }: Tables): TemplateResult =>
  html`<h4>Places on the body</h4>
    <ul>
      <li>
        For a leg (${regions.flatMap(({ region, isLeg }) => (isLeg ? [region] : [])).join(', ')}) the clot
        warning is above the list, and the caution about clots in the card of each
        ${names(MODALITY_CODES.filter(modality => MODALITIES[modality].clot))}.
      </li>
      ${regionCautions.map(
        ({ code, regions: where, addedTo }) =>
          html`<li>
            <b>${where.join(', ').replaceAll('-', ' ')}</b>, with ${names(addedTo)}: ${caution(code)}
          </li>`,
      )}
      ${zones.map(
        ({ zone, withheld }) =>
          html`<li><b>${zone.replaceAll('-', ' ')}</b>: no ${names(withheld)}. ${caution(zone)}</li>`,
      )}
    </ul>`;

const ingredientRule = (condition: ConditionCode, lists: string, cell: Cell): TemplateResult =>
  html`<li>
    ${cellMark(cell)} “${statementFor(condition, 'muscle')}” and the product lists ${lists}${
      cell.note ? ` (${cell.note})` : ''
    }. ${sourceNames(cell.basis)}
  </li>`;

function ingredients({ ingredients: own, withoutSalicylate }: Tables): TemplateResult {
  const milder = Object.entries(withoutSalicylate).flatMap(([modality, cells]) =>
    // The table's own type says that these are modalities and conditions.
    (Object.entries(cells) as [ConditionCode, Cell][]).map(([condition, cell]) =>
      ingredientRule(
        condition,
        `everything that is in it, and no salicylate: ${MODALITY_NAMES[modality as Modality]}`,
        cell,
      ),
    ),
  );
  return html`<h4>Ingredients and materials</h4>
    <p>
      They apply to every product that lists one of them, and only make a level stricter. The one milder case
      is a product that lists everything that is in it, and no salicylate. A product with an unknown name in
      its list counts as if it listed nothing.
    </p>
    <ul>
      ${own.rules.map(({ condition, ingredients: any, means }) =>
        ingredientRule(condition, any.join(', '), means),
      )}
      ${milder}
    </ul>`;
}

const combinations = ({ combinations: rules }: Tables): TemplateResult =>
  html`<h4>Products that must not be used together</h4>
    <p>Both stay in the list, and each has the warning in its own card. </p>
    <ul>
      ${rules.map(
        ({ code, sides }) =>
          html`<li><b>${sides.map(names).join('</b> with <b>')}</b>: ${caution(code)}</li>`,
      )}
    </ul>`;

const openPoints = ({ openPoints: points }: Tables): TemplateResult =>
  html`<h4>Open points</h4>
    <ol>
      ${points.map(point => html`<li>${point}</li>`)}
    </ol>`;

export const otherRules = (rules: Tables): TemplateResult =>
  html`${order()} ${phases()} ${places(rules)} ${ingredients(rules)} ${combinations(rules)}
  ${openPoints(rules)}`;
