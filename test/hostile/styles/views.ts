/** The widget in eight forms, each on a page and at a width of its own, which then stays for one sheet after another. */

import type { FormName } from '../site/forms.ts';
import { LIVE, STATES, type State, TAKEN_OVER } from '../site/states.ts';

export interface View {
  readonly title: string;
  readonly state: State;
  readonly form: FormName;
  readonly width: number;
}

const titled = (start: string): State => {
  const state = STATES.find(({ title }) => title.startsWith(start));
  if (!state) throw new Error(`No state begins with ${start}.`);
  return state;
};
const laidOut = (layout: string): State => ({
  ...LIVE,
  embed: async form =>
    (await LIVE.embed(form)).replace('<care-picks', `<care-picks layout="${layout}"`),
});

const view = (title: string, state: State, form: FormName, width: number): View => ({
  title: `${title}, ${width} px`,
  state,
  form,
  width,
});

export const VIEWS: readonly View[] = [
  view('a plain link, taken over', TAKEN_OVER, 'a plain link', 800),
  view('a placeholder, taken over', TAKEN_OVER, 'a placeholder around a link', 390),
  view('a script in place, live', LIVE, 'a script in place', 1200),
  view('the element, compact', laidOut('compact'), 'the element', 320),
  view('the element, as a table', laidOut('table'), 'the element', 700),
  view('the element, painted first and no more', titled('painted first, and'), 'the element', 390),
  view('prerendered and taken over', titled('prerendered and'), 'the element', 1024),
  view('prerendered, without script', titled('prerendered, without'), 'the element', 220),
];
