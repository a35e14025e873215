/** What is chosen on the page: one value for each field, replaced as a whole. */
import { OPTION_NAMES } from '../../src/domain/options.ts';
import type { Options } from '../snippet/snippet.ts';
import { FIELD_NAMES, FIELDS, type FieldName, type ViewName, type ViewValue } from './fields.ts';

export type State = Readonly<Record<FieldName, string>> & {
  readonly [N in ViewName]: ViewValue<N>;
};

/** Makes a state from values that `FIELDS` has read; those that are missing get their initial value. */
export const stateOf = (values: Readonly<Partial<Record<FieldName, string>>>): State =>
  // Reading made sure that each of the preview's choices is one of its values.
  Object.fromEntries(
    FIELD_NAMES.map(name => [name, values[name] ?? FIELDS[name].initial]),
  ) as unknown as State;

/** The options of the widget alone. */
export const optionsOf = (state: State): Options =>
  Object.fromEntries(OPTION_NAMES.map(name => [name, state[name]]));
