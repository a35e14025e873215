/**
 * What scripts of a page get to know of a widget: those that listen to everything, those that look into every root that
 * is open, and those that record. None of them sees what the tests see (closed-roots.ts).
 */
import { record } from '@rrweb/record';

/** An element as analytics describe it: its name and all of its attributes. */
const describe = (target: EventTarget): string =>
  target instanceof Element
    ? `${target.localName} ${[...target.attributes].map(({ name, value }) => `${name}=${value}`).join(' ')}`
    : String(target);

/** Every root that a script can reach from the document, and each host in it. */
export function openRoots(root: Document | ShadowRoot = document): readonly ShadowRoot[] {
  const inside = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  return inside.flatMap(each => [each, ...openRoots(each)]);
}

export const openHtml = (): string =>
  openRoots()
    .map(({ innerHTML }) => innerHTML)
    .join('\n');

/** Every type of event that the browser has a handler for, and those of ours; where the page stands is left out. */
const TYPES: readonly string[] = [
  ...new Set(
    [window, HTMLElement.prototype, document].flatMap(target => {
      const names: string[] = [];
      for (const name in target) if (name.startsWith('on')) names.push(name.slice(2));
      return names;
    }),
  ),
  ...['focusin', 'focusout', 'DOMActivate', 'compositionstart', 'beforeinput'],
  // That a list was seen is told after a second, whatever happened by then (answers-events.test.ts).
  ...['load', 'error', 'phase', 'select', 'paint'].map(name => `care-picks-${name}`),
].filter(
  type => !/^(?:animation|transition|webkit|message|unhandled|scroll|resize|device)/.test(type),
);

/** Hears everything, on the way down and on the way up, and in roots too; gives what it heard. */
function listen(heard: string[]): () => void {
  const stop = new AbortController();
  const hear = (event: Event): void => {
    const path = event.composedPath().map(describe).join(' < ');
    const own = Object.keys(event).map(key => `${key}=${JSON.stringify(Reflect.get(event, key))}`);
    const target = event.target ? describe(event.target) : '';
    heard.push([event.type, event.eventPhase, target, path, ...own].join(' | '));
  };
  for (const target of [window, document, ...openRoots()])
    for (const type of TYPES)
      for (const capture of [true, false])
        target.addEventListener(type, hear, { capture, passive: true, signal: stop.signal });
  return () => stop.abort();
}

/** Sees every change in roots that are open. */
function observe(seen: string[]): () => void {
  const names = (nodes: NodeList): string =>
    [...nodes].map(node => (node instanceof Element ? node.outerHTML : node.nodeName)).join(',');
  const see = (records: readonly MutationRecord[]): void => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      seen.push(
        [type, describe(target), attributeName, names(addedNodes), names(removedNodes)].join(' | '),
      );
  };
  const observer = new MutationObserver(see);
  for (const root of [document, ...openRoots()])
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  return () => {
    see(observer.takeRecords());
    observer.disconnect();
  };
}

const INCIDENTAL = ['timestamp', 'timeOffset', 'x', 'y', 'rr_width', 'rr_height', 'rootId'];
/** By rrweb's numbers: where the page is scrolled to, and the style sheets of roots, which are the same always. */
const LEFT_OUT: readonly unknown[] = [3, 15];

interface RecordedEvent {
  readonly data?: { readonly source?: number };
}

/** What is recorded, without what differs from one run to the next: when, where on the screen, and how nodes are counted. */
function comparable(events: readonly RecordedEvent[]): readonly string[] {
  const numbers = new Map<unknown, number>();
  const numberOf = (id: unknown): number => {
    if (!numbers.has(id)) numbers.set(id, numbers.size);
    return numbers.get(id) ?? -1;
  };
  const told = events.filter(({ data }) => !LEFT_OUT.includes(data?.source));
  return told.map(event =>
    JSON.stringify(event, (key, value) => {
      if (INCIDENTAL.includes(key)) return undefined;
      const isId = /^(?:id|\w+Ids?)$/.test(key);
      return isId && typeof value === 'number' && value > 0 ? `#${numberOf(value)}` : value;
    }),
  );
}

export interface Told {
  readonly listeners: readonly string[];
  readonly observers: readonly string[];
  readonly recording: readonly string[];
  readonly html: string;
  readonly focus: string;
}

/** What was done before is told by now; a recorder gathers what it saw, and tells of it a frame later. */
const settled = (): Promise<unknown> =>
  new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** What they all got to know while `act` ran. */
export async function toldDuring(act: () => Promise<unknown>): Promise<Told> {
  const events: RecordedEvent[] = [];
  const listeners: string[] = [];
  const observers: string[] = [];
  await settled();
  const stops = [
    record({ emit: (event: RecordedEvent) => events.push(event), recordCanvas: true }),
    listen(listeners),
    observe(observers),
  ];
  try {
    await act();
    await settled();
  } finally {
    for (const stop of stops) stop?.();
    // Frames that the recorder left in the page.
    for (const frame of document.querySelectorAll('iframe.rr-block')) frame.remove();
  }
  const inside = document.activeElement?.shadowRoot?.activeElement;
  return {
    listeners,
    observers,
    recording: comparable(events),
    html: openHtml(),
    focus: inside ? describe(inside) : '',
  };
}
