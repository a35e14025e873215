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
import { OPTION_NAMES } from '../domain/options.ts';

type Once = Record<string, Promise<unknown>>;
/** What is on its way, by its address: scripts, and answers to what widgets will ask first (catalog/early.ts). */
const once: Once = {};

const done = new WeakSet<Element>();
let firstHome: string | undefined;
const current = document.currentScript as HTMLScriptElement | null;

/** A whole address split into the folder before `file` and the file's own name. */
function split(address: string, file: string): { home: string; name: string } | undefined {
  const match = new RegExp(`^(https?://[^?#]*/)${file}(?:[?#]|$)`).exec(address);
  return match ? { home: match[1] ?? '', name: match[2] ?? '' } : undefined;
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

function load(home: string): void {
  const address = `${home}care-picks.js`;
  once[address] ??= import(/* @vite-ignore */ address).catch(error => {
    delete once[address];
    console.error(`[care-picks] script/unreachable: ${address}`, error);
  });
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
  load(home);
  // What is painted first comes beside the script, and not after it.
  const address = `${home}first/${read('muscle')}.json`;
  if (!element.attributes[read('phase') ? 2 : 1]) once[address] ??= fetch(address).catch(() => {});
  return element;
}

const data = (element: Element) => (name: string) => element.getAttribute(`data-${name}`);

function fillScript(script: HTMLScriptElement): boolean {
  const home = homeOf(script) ?? ownHome;
  // A page that was kept with its widget in place is shown again as it was.
  if (script.nextElementSibling?.localName === 'care-picks') return true;
  const { head, body } = document;
  if (!home || !body) return false;
  const element = widget(home, data(script));
  // In the head nothing can stand; a parser puts a script there when a page opens with it.
  if (head.contains(script)) body.prepend(element);
  else script.after(element);
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
    const asked = /^(catalog|heading)$/.test(name) ? null : query.get(name);
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
const page = window as unknown as Record<string, Once | undefined>;
if (!page['care-picks.embed']) {
  page['care-picks.embed'] = once;
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  scan();
}
