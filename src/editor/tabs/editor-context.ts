/** What every tab of the editor has at hand: the open catalog, what is looked at, and what can be done. */
import type { FileProblem, Path } from '../../catalog/format/problems.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Phase } from '../../domain/types.ts';
import type { Prefill } from '../document/new-product.ts';
import type { Schema } from '../form/fields.ts';
import type { OpenCatalog } from '../session/open-catalog.ts';
import type { SearchableMuscle } from '../worker/pipeline.ts';
import type { ReadyProgram } from '../worker/ready-programs.ts';
import type { ViewState } from './view-state.ts';

/** Where readers meet a product: what a preview of it has to show. */
export interface PreviewTarget {
  readonly product: string;
  readonly muscle: string;
  /** Absent: both. */
  readonly phase: Phase | undefined;
}

export interface EditorContext {
  readonly openCatalog: OpenCatalog;
  readonly schema: Schema;
  readonly muscles: readonly SearchableMuscle[];
  readonly readyPrograms: readonly ReadyProgram[];
  readonly view: ViewState;
  /** Absent: it is still being worked out, or it cannot be. */
  readonly coverage: Coverage | undefined;
  readonly setView: (change: Partial<ViewState>) => void;
  /** Puts the focus on the field with this path as soon as it is there. */
  readonly focus: (path: Path) => void;
  /** Shows the field of a problem. */
  readonly goTo: (problem: FileProblem) => void;
  readonly addProduct: (prefill?: Prefill) => void;
  /** Writes a value at a path of the file. */
  readonly set: (path: Path, value: unknown, what: string, mergeKey?: string) => void;
  /** Takes an address apart that was pasted into an offer, and writes its parts. */
  readonly paste: (path: Path, text: string) => void;
  /** Shows the author a message. */
  readonly tell: (message: string) => void;
  /** Shows a product in the preview at the top of the page; absent: the page has none. */
  readonly preview: ((target: PreviewTarget) => void) | undefined;
}
