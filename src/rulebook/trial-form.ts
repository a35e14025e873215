/** The form of the simulator: muscle, phase, kind of product, its ingredients, the reader's answers. */
import { html, nothing, type TemplateResult } from 'lit';
import { PHASES, type Phase } from '../domain/types.ts';
import { titled } from '../domain/words.ts';
import { en } from '../i18n/en/list.ts';
import { statementFor } from '../safety/engine/statement-for.ts';
import { MODALITY_CODES } from '../safety/rules/all/rules.ts';
import type { ConditionCode } from '../safety/rules/conditions.ts';
import { INGREDIENTS, type Ingredient } from '../safety/rules/levels/ingredients.ts';
import type { Modality } from '../safety/rules/modalities.ts';
import { MODALITY_NAMES } from '../sign-off/words.ts';
import { CONDITION_CODES } from './matrix.ts';
import type { SampleMuscle } from './sample-catalog.ts';
import type { Trial } from './trial.ts';

export interface TrialFormView {
  readonly muscles: readonly SampleMuscle[];
  readonly muscle: string;
  readonly trial: Trial;
  readonly setMuscle: (id: string) => void;
  readonly change: (change: Partial<Trial>) => void;
}

// `Object.keys` does not know the type of the keys; these are all that the table has.
const INGREDIENT_CODES = Object.keys(INGREDIENTS) as Ingredient[];

const chosenIn = ({ target }: Event): string => (target as HTMLSelectElement).value;

function choice(
  label: string,
  name: string,
  options: unknown,
  choose: (value: string) => void,
): TemplateResult {
  return html`<label class="choice">
    ${label}
    <select autocomplete="off" name=${name} @change=${(event: Event) => choose(chosenIn(event))}>
      ${options}
    </select>
  </label>`;
}

const option = (value: string, label: string, chosen: string): TemplateResult =>
  html`<option value=${value} .selected=${value === chosen}>${label}</option>`;

const muscleOptions = ({ muscles, muscle }: TrialFormView): readonly TemplateResult[] =>
  [...new Set(muscles.map(({ region }) => region))].map(
    region =>
      html`<optgroup label=${titled(region)}>
        ${muscles
          .filter(each => each.region === region)
          .sort((a, b) => a.name.localeCompare(b.name, 'en'))
          .map(({ id, name }) => option(id, titled(name), muscle))}
      </optgroup>`,
  );

/** Ticks or unticks one of the codes; the order is that of the table. */
export const toggled = <T>(all: readonly T[], ticked: readonly T[], code: T): readonly T[] =>
  all.filter(each => ticked.includes(each) !== (each === code));

/** The change that ticks or unticks a condition. */
export const withCondition = (trial: Trial, code: ConditionCode): Partial<Trial> => ({
  conditions: toggled(CONDITION_CODES, trial.conditions, code),
});

const box = (name: string, label: string, checked: boolean, toggle: () => void): TemplateResult =>
  html`<label class="box">
    <input type="checkbox" autocomplete="off" name=${name} .checked=${checked} @change=${toggle} />
    <span>${label}</span>
  </label>`;

const ingredients = ({ trial, change }: TrialFormView): TemplateResult =>
  html`<fieldset>
    <legend>It lists (nothing ticked: it does not say what is in it)</legend>
    <div class="few">
      ${INGREDIENT_CODES.map(code =>
        box(code, titled(code), trial.ingredients.includes(code), () =>
          change({ ingredients: toggled(INGREDIENT_CODES, trial.ingredients, code) }),
        ),
      )}
    </div>
  </fieldset>`;

const conditions = ({ trial, change }: TrialFormView): TemplateResult =>
  html`<fieldset>
    <legend>The reader says</legend>
    ${CONDITION_CODES.map(code =>
      box(code, statementFor(code, 'muscle'), trial.conditions.includes(code), () =>
        change(withCondition(trial, code)),
      ),
    )}
  </fieldset>`;

const phaseOption = (phase: Phase, chosen: Phase): TemplateResult =>
  option(phase, en.phase[phase], chosen);

export const trialForm = (form: TrialFormView): TemplateResult => {
  const { trial, setMuscle, change } = form;
  return html`<form class="form" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
    ${choice('Muscle', 'muscle', muscleOptions(form), setMuscle)}
    ${choice(
      'Phase',
      'phase',
      PHASES.map(phase => phaseOption(phase, trial.phase)),
      // The list holds these codes and nothing else.
      value => change({ phase: value as Phase }),
    )}
    ${choice(
      'Product',
      'product',
      [
        option('', 'The list of the sample catalog', trial.modality ?? ''),
        ...MODALITY_CODES.map(code => option(code, MODALITY_NAMES[code], trial.modality ?? '')),
      ],
      value => change({ modality: value === '' ? undefined : (value as Modality) }),
    )}
    ${trial.modality ? ingredients(form) : nothing} ${conditions(form)}
    <p>
      <button type="button" class="plain" @click=${() => change({ ingredients: [], conditions: [] })}>
        Untick all
      </button>
    </p>
  </form>`;
};
