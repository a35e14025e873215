/**
 * How a call gets to its tool. A tool that comes later than the event finds it in the queue that its own documentation
 * names, made as that says; one without a queue is waited for until the page has loaded. No other global is made,
 * and where the tool never comes, nothing is sent.
 */
import type { Call, ToolName } from './tools.ts';

type Tell = (...args: Call) => unknown;
interface Queue {
  push(each: unknown): unknown;
}
interface Owner {
  readonly trackEvent?: Tell;
}

/** Names that tools give to a window. Anything may stand there, an element of that id too. */
interface Page {
  dataLayer?: Queue;
  gtag?: Tell;
  plausible?: Tell;
  _paq?: Queue;
  fathom?: Owner;
  koko_analytics?: Owner;
}

/** `gtag` is what stands in its snippet: a function that queues its `arguments`. An array in their place is not read. */
function argumentsOf(..._: Call): IArguments {
  // biome-ignore lint/complexity/noArguments: the tool tells commands from other entries by this type.
  return arguments;
}

const isQueue = (queue: Queue | undefined): queue is Queue => typeof queue?.push === 'function';

/** The name of a command of `gtag`; of what else is queued, none. */
const commandOf = (entry: unknown): unknown =>
  Object.prototype.toString.call(entry) === '[object Arguments]' && (entry as Call)[0];

/**
 * Which tool is meant by a name. Google Analytics may be there by way of the tag manager, which makes no items of a command.
 * That there is a function `gtag` says nothing, for a page tells the tag manager of consent by it too: Google’s own script is
 * known by a command that starts it. A queue with nothing but events in it, which may be ours, can still become that
 * script’s, which reads them when it comes.
 */
export function meant(tool: ToolName): ToolName {
  const { gtag, dataLayer } = globalThis as unknown as Page;
  if (tool !== 'ga4' || !isQueue(dataLayer)) return tool;
  const commands = Array.from(dataLayer as ArrayLike<unknown> & Queue, commandOf);
  const isManaged =
    commands.length > 0 ? commands.some(name => name !== 'event') : typeof gtag !== 'function';
  return isManaged && !commands.some(name => name === 'js' || name === 'config') ? 'gtm' : tool;
}

/** The queue of that name; an element of the page may stand in its place. */
function queueOf(page: Page, name: 'dataLayer' | '_paq'): Queue {
  const found = page[name];
  if (isQueue(found)) return found;
  const made: unknown[] = [];
  page[name] = made;
  return made;
}

function plausibleOf(page: Page): Tell {
  if (typeof page.plausible === 'function') return page.plausible;
  const stub: Tell & { q?: Queue } = (...args) => {
    stub.q ??= [];
    stub.q.push(argumentsOf(...args));
  };
  page.plausible = stub;
  return stub;
}

/** Calls what may come with the page, now or when that has loaded. */
function callWhenThere(owner: () => Owner | undefined, call: Call): Promise<unknown> {
  const isThere = (): boolean => typeof owner()?.trackEvent === 'function';
  const send = (): unknown => (isThere() ? owner()?.trackEvent?.(...call) : undefined);
  if (isThere() || document.readyState === 'complete') return Promise.resolve(send());
  return new Promise<void>(resolve => {
    addEventListener('load', () => resolve(), { once: true });
  }).then(send);
}

/** @returns what the tool gives back; it may fail then or later */
export function deliver(tool: ToolName, call: Call): unknown {
  // What tools put there is no part of the type of a window.
  const page = globalThis as unknown as Page;
  switch (tool) {
    case 'ga4':
      return typeof page.gtag === 'function'
        ? page.gtag(...call)
        : queueOf(page, 'dataLayer').push(argumentsOf(...call));
    case 'gtm':
      return queueOf(page, 'dataLayer').push(call[0]);
    case 'matomo':
      return queueOf(page, '_paq').push(call[0]);
    case 'plausible':
      return plausibleOf(page)(...call);
    case 'fathom':
      return callWhenThere(() => page.fathom, call);
    case 'koko':
      return callWhenThere(() => page.koko_analytics, call);
    default:
      return tool satisfies never;
  }
}
