/** What the templates of a form share: the problems, what can be chosen, and how to write a value. */
import type { TemplateResult } from 'lit';
import type { Path } from '../../catalog/format/problems.ts';
import type { Placement } from '../../pasted-address/placement.ts';
import type { Field } from '../form/fields.ts';
import type { ProblemsByField } from '../form/problems-by-field.ts';
import type { SearchableMuscle } from '../worker/pipeline.ts';
import type { ReadyProgram } from '../worker/ready-programs.ts';

export interface FormContext {
  readonly problems: ProblemsByField;
  readonly muscles: readonly SearchableMuscle[];
  /** The shop programmes that an offer may name. */
  readonly programs: readonly string[];
  /** Those that are ready to use by name. */
  readonly readyPrograms: readonly ReadyProgram[];
  /**
   * Writes a value; `undefined` removes it.
   *
   * @param mergeKey consecutive changes with the same key are one step of undo
   */
  readonly set: (path: Path, value: unknown, what: string, mergeKey?: string) => void;
  /** Says that the typing into a field is over. */
  readonly endStep: () => void;
  /** The value at a path of the file. */
  readonly valueAt: (path: Path) => unknown;
  /** Takes an address apart that was pasted into the offer with this path, and writes its parts. */
  readonly paste: (path: Path, text: string) => void;
  /** What became of the address that was pasted into this offer last. */
  readonly pastedInto: (path: Path) => Placement | undefined;
  /** Puts the focus on the field with this path as soon as it is there. */
  readonly focus: (path: Path) => void;
}

/** For fields that hold fields: how those are drawn, so that neither file has to import the other. */
export interface CollectionContext extends FormContext {
  readonly drawField: (field: Field) => TemplateResult;
}
