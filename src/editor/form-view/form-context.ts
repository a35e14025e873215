/** What the parts of the form share: the findings, the words to choose from, and how to write. */
import type { TemplateResult } from 'lit';
import type { Path } from '../../catalog/format/problems.ts';
import type { Field } from '../form/fields.ts';
import type { Placed } from '../form/problems-by-field.ts';
import type { EditorMuscle } from '../worker/pipeline.ts';

export interface FormContext {
  readonly placed: Placed;
  readonly muscles: readonly EditorMuscle[];
  /** The shop programmes that an offer may name. */
  readonly programs: readonly string[];
  /**
   * Writes a value; `undefined` takes the place away.
   *
   * @param mark writings with the same one are one step back
   */
  readonly set: (path: Path, value: unknown, what: string, mark?: string) => void;
  /** The typing into a field is over. */
  readonly settle: () => void;
  /** Puts the focus on the field with this path once it is there. */
  readonly focus: (path: Path) => void;
}

/** For fields that hold fields: how those are drawn, so that neither file has to import the other. */
export interface CollectionContext extends FormContext {
  readonly drawField: (field: Field) => TemplateResult;
}
