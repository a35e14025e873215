/** A stranger's page, in a frame, as its own document with its own scripts; it is looked at as it comes. */
import { answer } from '../../support/page.ts';
import { limit } from '../../support/speed/limit.mjs';
import { type Told, WITNESS, witnessFile } from './witness.ts';

export interface Page {
  readonly document: Document;
  readonly window: Window;
  /** What the page tells until now. */
  readonly told: () => Told;
  /** Changes the page as itself would. */
  readonly theirs: (work: () => unknown) => void;
}

export interface PageOptions {
  readonly headers?: Readonly<Record<string, string>>;
  readonly width?: number;
  /** No script runs in it, ours and its own. */
  readonly isScriptless?: boolean;
  /** The page is handed over as it is, and has no address. */
  readonly isSrcdoc?: boolean;
  /** Its policy may refuse scripts that stand in the page itself: the test listens in from a file. */
  readonly hasPolicy?: boolean;
  /** Attributes of the frame. */
  readonly frame?: Readonly<Record<string, string>>;
}

/** A body becomes a page; a whole document, or the beginning of one, is one already. */
function whole(html: string, witness: string): string {
  const page = /^\s*<(?:!|\?|html)/i.test(html)
    ? html
    : `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blog</title></head><body>${html}</body></html>`;
  if (page.includes('%witness%')) return page.replace('%witness%', () => witness);
  // As early as the document can bear it.
  return /<head>/.test(page)
    ? page.replace('<head>', () => `<head>${witness}`)
    : page.replace(/^\s*(<!doctype[^>]*>)?/i, start => `${start}${witness}`);
}

const nothing: Told = { thrown: [], lines: [], events: [], touched: [] };

export async function openPage(
  html: string,
  {
    headers = {},
    width = 800,
    isScriptless = false,
    isSrcdoc = false,
    hasPolicy = false,
    frame: markup = {},
  }: PageOptions,
): Promise<Page> {
  const witness = hasPolicy ? await witnessFile() : WITNESS;
  const frame = document.createElement('iframe');
  frame.dataset.mounted = '';
  frame.width = String(width);
  frame.height = '600';
  if (isScriptless) frame.setAttribute('sandbox', 'allow-same-origin');
  for (const [name, value] of Object.entries(markup)) frame.setAttribute(name, value);
  const loaded = new Promise(resolve => frame.addEventListener('load', resolve, { once: true }));
  if (isSrcdoc) frame.srcdoc = whole(html, witness);
  else frame.src = await answer({ headers, body: whole(html, witness) });
  document.body.prepend(frame);
  await loaded;
  const window = frame.contentWindow as Window & {
    /** What the page still does to itself after it has loaded. */
    readonly changed?: Promise<unknown>;
  } & Partial<Pick<Page, 'told' | 'theirs'>>;
  await window.changed;
  return {
    document: window.document,
    window,
    told: () => window.told?.() ?? nothing,
    theirs: work => window.theirs?.(work),
  };
}

/** Waits for what has to come; the page is looked at with every picture that the browser draws. */
export async function until(what: string, page: Page, holds: () => boolean): Promise<void> {
  const end = performance.now() + limit(5_000);
  while (!holds()) {
    if (performance.now() > end) throw new Error(`No ${what}; ${JSON.stringify(page.told())}`);
    await new Promise(requestAnimationFrame);
  }
}
