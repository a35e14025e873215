/** Every form of a page in every state, but for what the fast suite tries; of so many, each page has a share in turn. */
import { FORM_NAMES, type FormName } from '../site/forms.ts';
import { STATES, type State, TAKEN_OVER } from '../site/states.ts';
import type { Stranger } from './stranger.ts';
import { suits } from './try-page.ts';

export type Pair = readonly [form: FormName, state: State];

const pairsOf = (page: Stranger, states: readonly State[]): readonly Pair[] =>
  states.flatMap(state =>
    FORM_NAMES.filter(form => suits(page, form, state)).map((form): Pair => [form, state]),
  );

/** The form that the fast suite tries. @param at the page's place in its table */
export function firstForm(page: Stranger, at: number): FormName {
  const forms = FORM_NAMES.filter(form => suits(page, form, TAKEN_OVER));
  const form = forms[at % forms.length];
  if (!form) throw new Error(`${page.title}: in no form`);
  return form;
}

/** @param share one of so many pairs is the page's */
export function product(
  page: Stranger,
  at: number,
  share: number,
  states: readonly State[] = STATES,
): readonly Pair[] {
  const first = firstForm(page, at);
  const isFirst = ([form, state]: Pair) => form === first && state === TAKEN_OVER;
  return pairsOf(page, states)
    .filter(pair => !isFirst(pair))
    .filter((_, place) => (place + at) % share === 0);
}
