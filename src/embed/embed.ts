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
/** What is on its way, by its address: scripts, and answers to what widgets will ask first (loading/embed-fetch.ts). */
const once: Once = {};

const done = new WeakSet<Element>();
let firstBase: string | undefined;

/** A whole address as the folder before `file`, and what of the file's name stands in brackets. */
const split = (address: string | undefined, file: string): readonly (string | undefined)[] =>
  // No address is read as the word `undefined`, which is none.
  new RegExp(`^(https?://[^?#]*/)${file}(?:[?#]|$)`).exec(address as string)?.slice(1) ?? [];

/** The folder that a script of ours lies in. */
const baseOf = (script: HTMLScriptElement | null): string | undefined =>
  split(script?.src, 'embed\\.js')[0];

const ownBase = baseOf(document.currentScript as HTMLScriptElement | null);

/** Where this script may lie. Without a trace of it, only the page's own site is trusted. */
function bases(): readonly string[] {
  const found = [
    ...document.querySelectorAll<HTMLScriptElement>('script[src*="embed.js"]'),
  ].flatMap(script => baseOf(script) ?? []);
  return ownBase ? [ownBase, ...found] : found;
}

function load(base: string): void {
  const address = `${base}care-picks.js`;
  once[address] ??= import(/* @vite-ignore */ address).catch(error => {
    delete once[address];
    console.error(`[care-picks] script/unreachable: ${address}`, error);
  });
}

/** A widget with the options that `read` finds. */
function widget(base: string, read: (name: string) => string | null): HTMLElement {
  const element = document.createElement('care-picks');
  for (const name of OPTION_NAMES) {
    const value = read(name);
    if (value !== null) element.setAttribute(name, value);
  }
  // The module knows the folder that it came from; a widget of another one has to name its catalog.
  firstBase ??= base;
  if (base !== firstBase && !element.hasAttribute('catalog'))
    element.setAttribute('catalog', `${base}catalog/`);
  load(base);
  // What is painted first comes beside the script, and not after it, where the name is surely that of a file.
  // A widget has one: it is what placeholders and links are found by.
  const muscle = read('muscle') as string;
  // As `normalizeName` leaves it; and what `auto` is has yet to be found.
  const isName = /^(?!auto$|the-|mus|.*muscle$)[a-z0-9-]+$/.test(muscle);
  const address = `${base}first/${muscle}.json`;
  if (isName && !element.attributes[read('phase') ? 2 : 1])
    once[address] ??= fetch(address).catch(() => {});
  return element;
}

const data = (element: Element) => (name: string) => element.getAttribute(`data-${name}`);

function fillScript(script: HTMLScriptElement): boolean {
  const base = baseOf(script) ?? ownBase;
  // A page that was kept with its widget in place is shown again as it was.
  if (script.nextElementSibling?.localName === 'care-picks') return true;
  if (!base || !document.body) return false;
  const element = widget(base, data(script));
  // In the head nothing can stand; a parser puts a script there when a page opens with it.
  if (script.closest('head')) document.body.prepend(element);
  else script.after(element);
  return true;
}

function fillPlaceholder(element: Element): boolean {
  const [linked] = split(element.querySelector('a')?.href, 'picks/[^/]+\\.html');
  const base = linked && isTrusted(linked) ? linked : bases()[0];
  if (!base) return false;
  const inner = widget(base, data(element));
  // In a shadow root, so that a framework finds its own nodes as it left them.
  const slot = document.createElement('slot');
  slot.slot = 'fallback';
  inner.append(slot);
  element.attachShadow({ mode: 'open' }).append(inner);
  return true;
}

const isTrusted = (base: string, known = bases()): boolean =>
  known[0] ? known.includes(base) : base.startsWith(`${location.origin}/`);

function fillLink(link: HTMLAnchorElement): boolean {
  const [base, muscle = ''] = split(link.href, 'picks/([a-z0-9-]+)\\.html');
  if (!base || !isTrusted(base)) return false;
  if (link.closest('care-picks, .care-picks[data-muscle]')) return false;
  const query = new URL(link.href).searchParams;
  const element = widget(base, name => {
    if (name === 'muscle') return muscle;
    // A link survives where anybody may write; what would bring in foreign words or wares does not.
    const asked = /^(catalog|heading)$/.test(name) ? null : query.get(name);
    return data(link)(name) ?? asked;
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
    done.add(element);
    try {
      // What cannot be filled yet may be when more of the page is there.
      if (!how(element)) done.delete(element);
    } catch (error) {
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
