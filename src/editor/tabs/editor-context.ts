/** What every room of the editor has at hand: the open catalog, where the author is, and how to go on. */
import type { FileProblem, Path } from '../../catalog/format/problems.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Phase } from '../../domain/types.ts';
import type { Wanted } from '../document/product-summary.ts';
import type { Schema } from '../form/fields.ts';
import type { Editor } from '../session/editor.ts';
import type { EditorMuscle } from '../worker/pipeline.ts';
import type { Filter } from './product-list.ts';

export const ROOMS = {
  products: 'Products',
  about: 'About you',
  findings: 'Findings',
  coverage: 'What is missing',
  file: 'The file',
} as const;
export type RoomName = keyof typeof ROOMS;
export const ROOM_NAMES = Object.keys(ROOMS) as readonly RoomName[];

/** Where the author is, beside the text and its way back. */
export interface Look {
  readonly room: RoomName;
  readonly search: string;
  readonly filter: Filter;
  /** How many products are drawn, and how many findings. */
  readonly most: number;
  readonly mostFindings: number;
  /** What stands beside the form. */
  readonly side: 'readers' | 'json';
  /** Whether a large file is shown as one text all the same. */
  readonly showsLarge: boolean;
}

/** How many are drawn at first, and how many more each time. */
export const PAGE = 100;

export const FIRST_LOOK: Look = {
  room: 'products',
  search: '',
  filter: 'all',
  most: PAGE,
  mostFindings: PAGE,
  side: 'readers',
  showsLarge: false,
};

/** What readers are to be shown. */
export interface Sight {
  /** The product that is to be seen; absent: the list. */
  readonly id?: string;
  readonly muscle: string;
  readonly phase: Phase | undefined;
}

export interface Desk {
  readonly editor: Editor;
  readonly schema: Schema;
  readonly muscles: readonly EditorMuscle[];
  readonly look: Look;
  /** Absent: it is being worked out, or nothing can be. */
  readonly coverage: Coverage | undefined;
  readonly turn: (look: Partial<Look>) => void;
  /** Puts the focus on the field with this path once it is there. */
  readonly focus: (path: Path) => void;
  /** To the field of a finding. */
  readonly go: (problem: FileProblem) => void;
  readonly add: (wanted?: Wanted) => void;
  /** Writes a value at a path of the file. */
  readonly set: (path: Path, value: unknown, what: string, mark?: string) => void;
  /** Says what was done. */
  readonly tell: (message: string) => void;
  /** Shows it in the preview at the top of the page. */
  readonly preview: (sight: Sight) => void;
}
