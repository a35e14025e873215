/** What the author is looking at: the state of the editor beside the text and its history. */
import type { Pasted } from '../session/paste-address.ts';
import type { ProductFilter } from './product-list.ts';

export const TABS = {
  confirm: 'To confirm',
  products: 'Products',
  about: 'About you',
  problems: 'Problems',
  coverage: 'What is missing',
  file: 'The file',
} as const;
export type TabName = keyof typeof TABS;
// The keys of the table are its own closed union, which `Object.keys` does not know.
export const TAB_NAMES = Object.keys(TABS) as readonly TabName[];

export interface ViewState {
  readonly tab: TabName;
  readonly search: string;
  readonly filter: ProductFilter;
  /** How many products are drawn, and how many problems. */
  readonly productLimit: number;
  readonly problemLimit: number;
  /** What is shown beside the form. */
  readonly beside: 'card' | 'json';
  /** Whether a large file is shown as one text all the same. */
  readonly showsLargeFile: boolean;
  /** What became of the last address that was pasted. */
  readonly pasted: Pasted | undefined;
  /** Whether everything is listed that an import could not use. */
  readonly showsAllUnused: boolean;
}

/** How many are drawn at first, and how many more each time. */
export const PAGE_SIZE = 100;

export const INITIAL_VIEW: ViewState = {
  tab: 'products',
  search: '',
  filter: 'all',
  productLimit: PAGE_SIZE,
  problemLimit: PAGE_SIZE,
  beside: 'card',
  showsLargeFile: false,
  pasted: undefined,
  showsAllUnused: false,
};
