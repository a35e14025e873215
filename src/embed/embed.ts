/**
 * The classic script that an author puts on a site once. It turns three kinds of placeholder into the
 * widget: a script with `data-muscle`, an element of the class `care-picks`, and a plain link to a page of
 * picks. It follows them: what is added is filled, and a widget changes and goes with what it stands for.
 *
 * It holds no more than that, and loads the rest when there is something to fill. It must never throw
 * into the page, never use `document.write`, never rely on `document.currentScript` (optimisers take
 * it away), and never load code from a place that is not its own (folders.ts). What the author wrote stays as
 * the fallback.
 */
import { OPTION_NAMES } from '../domain/options.ts';
import { find, holds, isIn, isLike, make } from './dom.ts';
import { MARK, mark, unhide } from './mark.ts';
import { HOSTS, type Plan, planOf } from './plan.ts';
import { areDefined, choose, dress, isBad, load, makeWidget, once } from './widget.ts';

interface Filled {
  readonly widget: HTMLElement;
  readonly folder: string;
  /** Whether the picks are on the page. */
  isShown: boolean;
  /** How often the page has taken the widget away. */
  losses: number;
}

const filled = new Map<HTMLElement, Filled>();
const entries = (): readonly Filled[] => [...filled.values()];
/** What was put into placeholders. It cannot be taken out again. */
const roots = new WeakMap<Element, ShadowRoot>();

const said = new Set<unknown>();
function sayOnce(key: unknown, ...words: readonly unknown[]): void {
  if (!said.has(key)) console.error(...words);
  said.add(key);
}

const body = (): HTMLElement | undefined => find<HTMLElement>('body')[0];
/** In the head nothing can stand; a parser puts a script there when a page opens with it. */
const isInHead = (host: Element): boolean => isIn(host, 'head');

function place(host: HTMLElement, widget: HTMLElement): void {
  const root = roots.get(host);
  if (root) root.replaceChildren(widget);
  else if (isInHead(host)) body()?.prepend(widget);
  else host.after(widget);
}

const isForeign = (each: Element | null | undefined): each is Element =>
  each?.localName === 'care-picks' && !entries().some(({ widget }) => widget === each);

/** Whether an author has written the element as well, for the same muscle and catalog. */
const isWritten = (each: Element | null, { read }: Plan): boolean =>
  isForeign(each) &&
  each.getAttribute('muscle')?.toLowerCase() === read('muscle')?.toLowerCase() &&
  each.getAttribute('catalog') === read('catalog');

/** Takes away what a copy of the page brought along, which nothing would follow. */
function clear(host: Element): void {
  const next = (): Element | null | undefined =>
    isInHead(host) ? body()?.firstElementChild : host.nextElementSibling;
  for (let each = next(); isForeign(each); each = next()) each.remove();
}

function empty(host: HTMLElement): void {
  filled.get(host)?.widget.remove();
  // What else stands beside one that was filled here is the author's.
  if (!filled.delete(host) && host.hasAttribute(MARK)) clear(host);
  host.removeAttribute(MARK);
  roots.get(host)?.replaceChildren(make('slot'));
}

function start(folder: string): void {
  load(folder, () => {
    followAll();
    return entries().some(each => each.folder === folder);
  });
}

function fill(host: HTMLElement, folder: string, plan: Plan): void {
  const { nextElementSibling: next, previousElementSibling: previous } = host;
  if (isLike(host, 'a') && unhide(host)) clear(host);
  else if ([next, previous].some(each => isWritten(each, plan))) {
    // The author has written the element as well. For its sake nothing is tried twice.
    if (!isBad(folder)) start(folder);
    return;
  }
  const widget = makeWidget(folder, plan);
  const entry: Filled = { widget, folder, isShown: false, losses: 0 };
  if (isLike(host, 'a,script')) {
    for (const type of ['load', 'paint', 'error'])
      widget.addEventListener(`care-picks-${type}`, () => {
        entry.isShown = type !== 'error';
        if (filled.get(host) === entry) mark(host, entry.isShown);
      });
    mark(host, false);
  } else {
    // In a shadow root, so that a framework finds its own nodes as it left them.
    const slot = make('slot');
    slot.slot = 'fallback';
    widget.append(slot);
    if (!roots.has(host)) roots.set(host, host.attachShadow({ mode: 'open' }));
  }
  filled.set(host, entry);
  place(host, widget);
  start(folder);
}

/** A widget that stands already becomes what the page asks for now. @returns whether it can */
function change(host: HTMLElement, entry: Filled, folder: string, plan: Plan): boolean {
  const { widget } = entry;
  const changed = dress(widget, folder, plan);
  if (entry.folder !== folder || (changed[0] && !areDefined())) return false;
  if (changed.some(name => /^(?:muscle|catalog)$/.test(name))) entry.isShown = false;
  if (!roots.has(host)) mark(host, entry.isShown);
  const isThere =
    widget.isConnected &&
    (roots.has(host) || isInHead(host) || widget.parentNode === host.parentNode);
  // Somebody who takes it away each time is given way to in the end.
  if (!isThere && entry.losses++ < 99) place(host, widget);
  return true;
}

function follow(host: HTMLElement): void {
  const plan = planOf(host);
  const folder = plan && choose(plan.folders);
  const entry = filled.get(host);
  if (plan && folder && entry && change(host, entry, folder, plan)) return;
  empty(host);
  // In the head it waits for the body.
  if (plan && folder && (!isInHead(host) || body())) fill(host, folder, plan);
  else if (plan && document.readyState === 'complete')
    sayOnce('', '[care-picks] embed/no-folder', host);
}

/** All that has been filled, all that is to be, and what bears our mark in a copy. */
function followAll(): void {
  for (const host of new Set([...filled.keys(), ...find<HTMLElement>(`${HOSTS},[${MARK}]`)])) {
    try {
      follow(host);
    } catch (error) {
      sayOnce(host, '[care-picks] embed/failed', host, error);
    }
  }
}

/** What of an element decides whether it is ours, and what it asks for. */
const WATCHED = [
  'class',
  'contenteditable',
  'href',
  'rel',
  ...OPTION_NAMES.map(name => `data-${name}`),
];

/** Whether a change of the page may be one of ours to follow. */
function concerns({ type, target, attributeName, addedNodes }: MutationRecord): boolean {
  if (type === 'childList')
    return [...addedNodes].some(node => holds(node, `${HOSTS},[${MARK}],body`));
  if (attributeName === 'contenteditable') return holds(target, HOSTS);
  return filled.has(target as HTMLElement) || isIn(target as Element, `.care-picks,${HOSTS}`);
}

/** A page that has taken away what tells of changes gets what stands there now. */
function followPage(): void {
  try {
    new MutationObserver(records => {
      const isLost = [...filled].some(
        ([host, { widget }]) => !host.isConnected || !widget.isConnected,
      );
      if (isLost || records.some(concerns)) followAll();
    }).observe(document, {
      childList: true,
      subtree: true,
      attributeFilter: WATCHED,
    });
  } catch {}
}

/** Included twice, the first one does the work. An element of that id is no property of the window's own. */
if (!Object.hasOwn(window, 'care-picks.embed')) {
  Object.assign(window, { 'care-picks.embed': once });
  addEventListener('load', followAll);
  followAll();
  followPage();
}
