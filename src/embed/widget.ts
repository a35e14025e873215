/** The widget that stands for something in the page: its folder, its options, and what is loaded for it. */
import { OPTION_NAMES } from '../domain/options.ts';
import { make } from './dom.ts';
import type { Plan } from './plan.ts';
import { isInFirst } from './seeds.ts';

type Once = Record<string, Promise<unknown>>;
/** What is on its way, by its address: scripts, and answers to what widgets will ask first (loading/embed-fetch.ts). */
export const once: Once = {};

/** Folders that no script came from. */
const bad = new Set<string>();
export const isBad = (folder: string): boolean => bad.has(folder);

/** The folder that the elements come from. */
let first: string | undefined;

/** Until then a widget does not follow its attributes, and shows what was painted for those that it had. */
export const areDefined = (): boolean => customElements.get('care-picks') !== undefined;

/** The best folder that is not known to be bad; with none left, the one that was tried last. */
export const choose = (folders: readonly string[]): string | undefined =>
  folders.find(folder => !isBad(folder)) ?? folders.at(-1);

/** @param failed hears that nothing came from there, and says whether that leaves a widget without a script */
export function load(folder: string, failed: () => boolean): void {
  const address = `${folder}care-picks.js`;
  once[address] ??= import(/* @vite-ignore */ address).catch(error => {
    delete once[address];
    bad.add(folder);
    if (first === folder) first = undefined;
    if (failed()) console.error(`[care-picks] script/unreachable: ${address}`, error);
  });
}

/** What was asked for last, in the options' order. What the page has set on the widget itself since stays. */
const asked = new WeakMap<Element, readonly (string | null)[]>();

/** Gives the widget its options. @returns those that changed */
export function dress(widget: Element, folder: string, { read }: Plan): readonly string[] {
  first ??= folder;
  // The elements know the folder that they came from; a widget of another one has to name its catalog.
  const catalog = folder === first ? null : `${folder}catalog/`;
  const before = asked.get(widget);
  const now = OPTION_NAMES.map(name => read(name) ?? (name === 'catalog' ? catalog : null));
  asked.set(widget, now);
  return OPTION_NAMES.filter((name, at) => {
    const value = now[at] ?? null;
    if (value === (before?.[at] ?? null)) return false;
    if (value === null) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
    return true;
  });
}

export function makeWidget(folder: string, plan: Plan): HTMLElement {
  const widget = make('care-picks');
  dress(widget, folder, plan);
  // What is painted first comes beside the script, and not after it.
  const muscle = plan.read('muscle') as string; // It is what placeholders and links are found by.
  const address = `${folder}first/${muscle}.json`;
  const isPlain = !widget.attributes[plan.read('phase') ? 2 : 1];
  if (isPlain && /^[a-z-]+$/.test(muscle) && isInFirst(muscle) && !areDefined())
    once[address] ??= fetch(address).catch(() => {});
  return widget;
}
