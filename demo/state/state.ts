/** What is chosen on the page: one value a field, replaced whole. */
import { OPTION_NAMES } from '../../src/domain/options.ts';
import type { Options } from '../snippet/snippet.ts';
import { FIELD_NAMES, FIELDS, type FieldName, type ViewName, type ViewValue } from './fields.ts';

export type State = Readonly<Record<FieldName, string>> & {
  readonly [N in ViewName]: ViewValue<N>;
};

/** A state from texts that `FIELDS` has read; what is missing is at its initial value. */
export const stateOf = (values: Readonly<Partial<Record<FieldName, string>>>): State =>
  // That each view's text is one of its values is what reading it made sure of.
  Object.fromEntries(
    FIELD_NAMES.map(name => [name, values[name] ?? FIELDS[name].initial]),
  ) as unknown as State;

/** The options of the widget alone. */
export const optionsOf = (state: State): Options =>
  Object.fromEntries(OPTION_NAMES.map(name => [name, state[name]]));
