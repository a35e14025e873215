/** A page of somebody else's, as a row of a table. */
import type { Expected } from '../site/expect-safe.ts';
import type { FormName } from '../site/forms.ts';
import type { Page, PageOptions } from '../site/open.ts';

export interface Stranger extends PageOptions {
  /** What is said of it: `inside a button`. */
  readonly title: string;
  /** The body, or a whole document, with `%embed%` where the author put the widget. */
  readonly html: string;
  /** The ways of embedding that this page allows; by default all. */
  readonly forms?: readonly FormName[];
  readonly expected?: Partial<Expected>;
  /** What the reader or the page does before anything of it can be seen. */
  readonly act?: (page: Page) => unknown;
  /** Nothing is painted first there: it waits for the elements. */
  readonly waits?: boolean;
  /** What our own host does to its files: `{ path, …answer }`, as dist-host.mjs takes it. */
  readonly host?: readonly Readonly<Record<string, unknown>>[];
  /** It is of the page's own scripts: without script it says nothing. */
  readonly needsScript?: boolean;
}

export const stranger = (
  title: string,
  html: string,
  more: Omit<Stranger, 'title' | 'html'> = {},
): Stranger => ({ title, html, ...more });

/** A page with a script of its own before the widget. */
export const scripted = (
  title: string,
  script: string,
  more: Omit<Stranger, 'title' | 'html'> = {},
): Stranger => ({
  title,
  html: `<p>Before</p><script>${script}</script><div id="place">%embed%</div><p>After</p>`,
  needsScript: true,
  ...more,
});
