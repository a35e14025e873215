/** What is said of a place where blogs are written: the one form that survives there, and the steps to it. */
import type { Piece } from '../snippet/pieces.ts';
import type { EmbedForm, Options } from '../snippet/snippet.ts';

/** How a fact about somebody else's service is known to us. */
export type Known =
  /** We tried it ourselves. */
  | { readonly how: 'tried'; readonly what: string }
  /** We read it in their documentation. */
  | { readonly how: 'read'; readonly address: string; readonly day: string }
  /** Others say so; their own documentation could not be read from here. */
  | { readonly how: 'repeated'; readonly what: string };

/** One thing that an author does; `backticks` mark what is typed or clicked. */
export interface Step {
  readonly text: string;
  /** What is copied for it. */
  readonly copy?: Piece;
}

/** Where the line stands in the end: a block of an editor, or a place in a file. */
export interface Sketch {
  readonly of: 'block' | 'file' | 'link';
  /** What the block is called, or the path of the file. */
  readonly name: string;
}

export interface Site {
  readonly name: string;
  /** The form that survives there, which the line above takes; the plugin of WordPress needs none of them. */
  readonly form: EmbedForm;
  /** What that form is, and why it is this one. */
  readonly why: string;
  /** Options without which the picks would not work there. */
  readonly needs?: Options;
  /** What is done once for the whole site. */
  readonly once: readonly Step[];
  /** What is done in each post. */
  readonly post: readonly Step[];
  readonly sketch: Sketch;
  /** Where the folder goes: up to a host of its own, along with the site, or nowhere, since the plugin has it. */
  readonly folder: 'host' | 'plugin' | readonly Step[];
  /** What an author might otherwise find out too late. */
  readonly note: string;
  readonly known: readonly Known[];
}
