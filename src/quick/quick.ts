/**
 * The quick form: `<script async src="…/picks/soleus.js"></script>`, the finished tree of one muscle and what paints it in
 * one classic script, so that a reader sees the picks one round trip after the post. `compile` writes such a script for
 * each muscle to which the author put something (folder/quick.ts).
 *
 * The widget stands where the script stands and goes with it. At rest, or once a reader comes to it, `care-picks.js` is
 * loaded, which looks after it, and the element takes over what stands there once a reader comes near. What the tree does
 * not hold, the element draws from the start.
 *
 * It must never throw into the page, never use `document.write`, and never load code from a place that is not its own.
 */
import { EDITION } from '../domain/edition.ts';
import { currentScript, find, holds, isIn } from '../embed/dom.ts';
import { styles } from '../first/dress.ts';
import { sayOnce } from '../page/say-once.ts';
import { fill, load, type Quick } from './fill.ts';
import { placeOfScript } from './place-of-script.ts';

/** Put there by `compile`. */
declare const CARE_PICKS_QUICK: Quick;
const quick = CARE_PICKS_QUICK;

/** What the scripts of one edition share in a page: the styles, and for each muscle who follows its scripts. */
interface Shared {
  sheet?: CSSStyleSheet;
  readonly follow: Record<string, (running: HTMLElement | null) => void>;
}
const KEY = `care-picks.quick.${EDITION}`;
/** An element of that id is no property of the window’s own. */
if (!Object.hasOwn(window, KEY)) Object.assign(window, { [KEY]: { follow: {} } });
const shared = Reflect.get(window, KEY) as Shared;

const sheet = (): CSSStyleSheet => {
  shared.sheet ??= styles();
  return shared.sheet;
};

/** What somebody edits is saved as it stands, so nothing of ours may stand in it. */
const EDITED = '[contenteditable]:not([contenteditable="false" i])';

interface Filled {
  readonly widget: HTMLElement;
  /** Whether it was made here, and not found beside the script. */
  readonly isMade: boolean;
  /** How often the page has taken the widget away. */
  losses: number;
}
const filled = new Map<HTMLElement, Filled>();
const OURS = 'script[src*="picks/"]';
/** Those that ran, whatever they are called where an optimiser keeps them. */
const ran = new Set<HTMLElement>();

const body = (): HTMLElement | undefined => find<HTMLElement>('body')[0];
/** In the head nothing can stand; a parser puts a script there when a page opens with it. */
const isInHead = (script: Element): boolean => isIn(script, 'head');

function place(script: HTMLElement, widget: HTMLElement): void {
  if (isInHead(script)) body()?.prepend(widget);
  else script.after(widget);
}

/** The author’s own element for the same muscle, or that of a page that was saved or copied. */
const besideOf = (script: HTMLElement): HTMLElement | undefined =>
  [script.nextElementSibling, script.previousElementSibling].find(
    (each): each is HTMLElement =>
      each?.localName === 'care-picks' &&
      each.getAttribute('muscle')?.toLowerCase() === quick.muscle &&
      ![...filled.values()].some(({ widget }) => widget === each),
  );

function begin(script: HTMLScriptElement): void {
  // In the head it waits for the body.
  if (isIn(script, EDITED) || document.designMode === 'on' || (isInHead(script) && !body())) return;
  const [folder] = placeOfScript(script.src);
  const beside = besideOf(script);
  const widget = beside ?? fill(script, folder, quick, sheet, each => place(script, each));
  // The element draws it by itself.
  if (beside) void load(folder);
  filled.set(script, { widget, isMade: !beside, losses: 0 });
}

function follow(script: HTMLScriptElement): void {
  const entry = filled.get(script);
  if (!entry) {
    begin(script);
    return;
  }
  const { widget, isMade } = entry;
  const isThere =
    widget.isConnected && (isInHead(script) || widget.parentNode === script.parentNode);
  // Somebody who takes it away each time is given way to in the end.
  if (isMade && !isThere && entry.losses++ < 99) place(script, widget);
}

/** All scripts of this muscle: those that ran, and those that came with a copy of the page and did not. */
function followAll(): void {
  for (const [script, { widget, isMade }] of filled)
    if (!script.isConnected) {
      if (isMade) widget.remove();
      filled.delete(script);
    }
  for (const script of new Set([...find(OURS), ...ran])) {
    try {
      // One of SVG has no `src`, and nothing can stand beside it.
      if (!script.isConnected || !(script instanceof HTMLScriptElement)) continue;
      if (ran.has(script) || placeOfScript(script.src)[1] === quick.muscle) follow(script);
    } catch (error) {
      sayOnce('[care-picks] embed/failed', script, error);
    }
  }
}

/** Included twice, the first one does the work. */
if (!Object.hasOwn(shared.follow, quick.muscle)) {
  shared.follow[quick.muscle] = running => {
    // One in which an optimiser has put several together stands where none of them stood.
    if (running && placeOfScript(`${Reflect.get(running, 'src')}`)[0]) ran.add(running);
    followAll();
  };
  const changed = (records: readonly MutationRecord[]): void => {
    const isLost = [...filled].some(
      ([script, { widget }]) => !script.isConnected || !widget.isConnected,
    );
    if (
      isLost ||
      records.some(each => [...each.addedNodes].some(node => holds(node, `${OURS},body`)))
    )
      followAll();
  };
  try {
    new MutationObserver(changed).observe(document, { childList: true, subtree: true });
  } catch {
    // A page that has taken it away: what comes later is not followed.
  }
}
shared.follow[quick.muscle]?.(currentScript());
