/** A page of somebody else's site, in an iframe, as its own document with its own scripts. */
import { executeServerCommand } from '@web/test-runner-commands';
import { answer, distOrigin } from './page.ts';

/** Tells the test what the page's widgets report, and what goes wrong in it. */
const WITNESS = `<script>
  parent.watchRoots?.(window);
  window.problems = [];
  addEventListener('error', event => problems.push(String(event.message)));
  addEventListener('unhandledrejection', event => problems.push(String(event.reason)));
  const { error } = console;
  console.error = (...words) => { problems.push(words.join(' ')); error(...words); };
  addEventListener('DOMContentLoaded', () => parent.postMessage({ type: 'parsed' }, '*'));
  for (const type of ['care-picks-load', 'care-picks-error'])
    addEventListener(type, event => parent.postMessage({ type, code: event.code }, '*'));
</script>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blog</title>%witness%</head><body>%body%</body></html>`;

export interface Site {
  readonly document: Document;
  readonly window: Window;
  /** Errors in the page and words in its console. */
  readonly problems: readonly string[];
}

export interface SiteOptions {
  /** How many widgets have to load or fail before the page counts as settled. */
  readonly widgets?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly width?: number;
  /** Whether to wait for all that the page loads, and not for its text alone. Default: yes. */
  readonly whole?: boolean;
  /** What its address ends in, with the question mark. */
  readonly query?: string;
  /** The whole page instead of one around the body; `%witness%` marks where the test listens in. */
  readonly html?: string;
}

/** Opens a page with this body, and waits until its widgets have loaded or failed. */
export async function openSite(
  body: string,
  {
    widgets = 1,
    headers = {},
    width = 800,
    whole = true,
    query = '',
    html = PAGE,
  }: SiteOptions = {},
): Promise<Site> {
  const address = await answer({
    headers,
    body: html.replace('%witness%', WITNESS).replace('%body%', () => body),
  });
  const frame = document.createElement('iframe');
  frame.dataset.mounted = '';
  frame.width = String(width);
  frame.height = '600';
  let settled = 0;
  const outcome = new Promise<void>(resolve => {
    const hear = ({ source, data }: MessageEvent) => {
      if (source !== frame.contentWindow || !String(data?.type).startsWith('care-picks-')) return;
      settled += 1;
      if (settled < widgets) return;
      removeEventListener('message', hear);
      resolve();
    };
    addEventListener('message', hear);
  });
  const loaded = new Promise<void>(resolve => {
    if (whole) frame.addEventListener('load', () => resolve(), { once: true });
    else
      addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow && data?.type === 'parsed') resolve();
      });
  });
  frame.src = address + query;
  document.body.append(frame);
  await loaded;
  if (widgets > 0) await outcome;
  const window = frame.contentWindow as Window & { problems: string[] };
  return { document: window.document, window, problems: window.problems };
}

/** Where the script of a folder has the elements: the name of that file has a hash. */
export async function elementsOf(folder: string): Promise<string | undefined> {
  const script = await (await fetch(`${folder}/care-picks.js`)).text();
  return /chunks\/element-[\w-]+\.js/.exec(script)?.[0];
}

/** From now on the elements do not come, until `mend-dist`. */
export async function loseElements(): Promise<void> {
  const path = await elementsOf(await distOrigin());
  await executeServerCommand('dist-fault', { path, status: 503 } as never);
}

/** Opens a page and waits until its script says that the rest of it did not come. */
export async function openUntilTold(body: string, options: SiteOptions = {}): Promise<Site> {
  const told = new Promise<void>(resolve =>
    addEventListener('message', ({ data }) => data === 'told' && resolve()),
  );
  const witness =
    "<script nonce='x'>const told = console.error; console.error = (...words) => { told(...words); parent.postMessage('told', '*'); };</script>";
  const site = await openSite(witness + body, { widgets: 0, ...options });
  await told;
  return site;
}

/** Settles as soon as this holds; it is looked at whenever a widget of the page changes. */
export function until(page: Document, holds: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const look = (): void => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    for (const { shadowRoot } of page.querySelectorAll('care-picks'))
      if (shadowRoot)
        observer.observe(shadowRoot, { subtree: true, childList: true, attributes: true });
    look();
  });
}
