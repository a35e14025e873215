/**
 * The classic script that an author puts on a site once. It turns three kinds of placeholder into the
 * widget, now and whenever one is added later: a script with `data-muscle`, an element of the class
 * `care-picks`, and a plain link to a page of picks.
 *
 * It holds no more than that, and loads the rest when there is something to fill. It must never throw
 * into the page, never use `document.write`, never rely on `document.currentScript` (optimisers take
 * it away), and never load code from a place that is not its own: a link in a comment may point
 * anywhere. What the author wrote stays as the fallback.
 */
import { OPTION_NAMES } from './options.ts';

/** Options that a link's address cannot set. */
const FOREIGN = ['catalog', 'heading'];

const done = new WeakSet<Element>();
const modules = new Map<string, Promise<unknown>>();
let firstHome: string | undefined;
const current = document.currentScript as HTMLScriptElement | null;

/** An address split into the folder before `file` and the file's own name. */
function split(address: string, file: string): { home: string; name: string } | undefined {
  try {
    const { origin, pathname } = new URL(address, document.baseURI);
    const match = new RegExp(`^(.*/)${file}$`).exec(pathname);
    return match ? { home: origin + match[1], name: match[2] ?? '' } : undefined;
  } catch {
    return undefined; // An address that cannot be read is not one of ours.
  }
}

const homeOf = (script: HTMLScriptElement | null): string | undefined =>
  script ? split(script.src, 'embed\\.js')?.home : undefined;

const ownHome = homeOf(current);

/** Where this script may lie. Without a trace of it, only the page's own site is trusted. */
function homes(): readonly string[] {
  const found = [
    ...document.querySelectorAll<HTMLScriptElement>('script[src*="embed.js"]'),
  ].flatMap(script => homeOf(script) ?? []);
  return ownHome ? [ownHome, ...found] : found;
}

function load(home: string): Promise<unknown> {
  const address = `${home}care-picks.js`;
  const known = modules.get(address);
  if (known) return known;
  const module = import(/* @vite-ignore */ address).catch(error => {
    modules.delete(address);
    console.error(`[care-picks] script/unreachable: ${address}`, error);
  });
  modules.set(address, module);
  return module;
}

/** A widget with the options that `read` finds. */
function widget(home: string, read: (name: string) => string | null): HTMLElement {
  const element = document.createElement('care-picks');
  for (const name of OPTION_NAMES) {
    const value = read(name);
    if (value !== null) element.setAttribute(name, value);
  }
  // The module knows the home that it came from; a widget of another one has to name its catalog.
  firstHome ??= home;
  if (home !== firstHome && !element.hasAttribute('catalog'))
    element.setAttribute('catalog', `${home}catalog/`);
  void load(home);
  return element;
}

const data = (element: Element) => (name: string) => element.getAttribute(`data-${name}`);

function fillScript(script: HTMLScriptElement): boolean {
  const home = homeOf(script) ?? ownHome;
  // A page that was kept with its widget in place is shown again as it was.
  if (script.nextElementSibling?.localName === 'care-picks') return true;
  const { head, body } = document;
  if (!home || !body) return false;
  // In the head nothing can stand; a parser puts a script there when a page opens with it.
  if (head.contains(script)) body.prepend(widget(home, data(script)));
  else script.after(widget(home, data(script)));
  return true;
}

function fillPlaceholder(element: Element): boolean {
  const known = homes();
  const inside = split(element.querySelector('a')?.href ?? '', 'picks/([^/]+)\\.html')?.home;
  const home = inside && isTrusted(inside, known) ? inside : known[0];
  if (!home) return false;
  const inner = widget(home, data(element));
  // In a shadow root, so that a framework finds its own nodes as it left them.
  const slot = document.createElement('slot');
  slot.slot = 'fallback';
  inner.append(slot);
  element.attachShadow({ mode: 'open' }).append(inner);
  return true;
}

const isTrusted = (home: string, known: readonly string[]): boolean =>
  known[0] ? known.includes(home) : home.startsWith(`${location.origin}/`);

function fillLink(link: HTMLAnchorElement): boolean {
  const page = split(link.href, 'picks/([a-z0-9-]+)\\.html');
  if (!page || !isTrusted(page.home, homes())) return false;
  if (link.closest('care-picks, .care-picks[data-muscle]')) return false;
  const query = new URL(link.href).searchParams;
  const element = widget(page.home, name => {
    if (name === 'muscle') return page.name;
    // A link survives where anybody may write; what would bring in foreign words or wares does not.
    const asked = FOREIGN.includes(name) ? null : query.get(name);
    return link.getAttribute(`data-${name}`) ?? asked;
  });
  for (const shown of ['load', 'paint'])
    element.addEventListener(`care-picks-${shown}`, () =>
      link.style.setProperty('display', 'none', 'important'),
    );
  link.after(element);
  return true;
}

function fill<E extends Element>(selector: string, how: (element: E) => boolean): void {
  for (const element of document.querySelectorAll<E>(selector)) {
    if (done.has(element)) continue;
    try {
      // What cannot be filled yet may be when more of the page is there.
      if (how(element)) done.add(element);
    } catch (error) {
      done.add(element);
      console.error('[care-picks] embed/failed', element, error);
    }
  }
}

function scan(): void {
  fill('script[data-muscle]', fillScript);
  fill('.care-picks[data-muscle]', fillPlaceholder);
  fill('a[href*="picks/"]', fillLink);
}

/** Included twice, the first one does the work: it sees what is added later. */
const running = Symbol.for('care-picks.embed');
const page = window as unknown as Record<symbol, boolean | undefined>;
if (!page[running]) {
  page[running] = true;
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  scan();
}
