/**
 * Looks at what is drawn as it is drawn, and again when anything changes in it: a page's scripts reach into an open
 * root. Where cautions are missing, all of it is drawn anew from nothing. What does not last then, or cannot be drawn at
 * all, gives its place to what the author wrote.
 */
import type { ReactiveController } from 'lit';
import { keepSeen } from '../page/keep-seen.ts';
import { make } from '../page/make.ts';
import { rootOf } from '../page/shadow-root.ts';
import { isSound } from '../page/sound.ts';
import type { Guarded } from './guarded.ts';

/** How often it is drawn anew before it is given up. */
const ATTEMPTS = 3;

export interface DrawingEvents {
  /** Whether picks are meant to stand there. */
  readonly isDrawn: () => boolean;
  /** Its root is about to be emptied, for all of it to be drawn from nothing. */
  readonly empties: () => void;
  /** It is given up: the author's children stand there. */
  readonly givenUp: (cause: unknown) => void;
}

export class DrawingGuard implements ReactiveController {
  readonly #host: Guarded;
  readonly #events: DrawingEvents;
  #observer: MutationObserver | undefined;
  #failures = 0;
  /** Whether marks of the template engine are missing: it would put things in the wrong place. */
  #isTorn = false;

  constructor(host: Guarded, events: DrawingEvents) {
    this.#host = host;
    this.#events = events;
    host.addController(this);
  }

  hostConnected(): void {
    const root = rootOf(this.#host);
    if (!root) return;
    this.#observer ??= new MutationObserver(changes => this.#changed(changes));
    this.#observer.observe(root, {
      childList: true,
      subtree: true,
      attributeFilter: ['hidden', 'style', 'class', 'href'],
    });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  get isGivenUp(): boolean {
    return this.#failures > ATTEMPTS;
  }

  /** Something else is asked for, which may well succeed. */
  reset(): void {
    this.#failures = 0;
  }

  /** Before a drawing. */
  begin(): void {
    if (this.#isTorn) this.#clear();
  }

  /** After a drawing. @throws where it is not what it has to be */
  check(): void {
    if (!this.#events.isDrawn()) {
      this.#observer?.takeRecords();
      return;
    }
    const root = rootOf(this.#host);
    const tree = root?.querySelector('.care');
    if (!root || !tree || !isSound(tree)) throw new Error('Cautions are missing in what is drawn.');
    keepSeen(root);
    // What changed by then is our own doing.
    this.#observer?.takeRecords();
  }

  /** What is drawn cannot stand, or something could not be drawn. */
  fail(cause: unknown): void {
    if (this.isGivenUp) return;
    this.#failures += 1;
    // Without a root of its own it draws nothing at all.
    if (!this.isGivenUp && this.#host.renderRoot && this.#clear()) this.#host.requestUpdate();
    else this.#giveUp(cause);
  }

  #changed(changes: readonly MutationRecord[]): void {
    this.#isTorn ||= changes.some(({ removedNodes }) =>
      [...removedNodes].some(node => node.nodeType === Node.COMMENT_NODE),
    );
    // What is about to be drawn is looked at once it is.
    if (this.#host.isUpdatePending) return;
    try {
      this.check();
    } catch (cause) {
      this.fail(cause);
    }
  }

  /** Empties the root, and has the template engine begin with a mark that it has not seen. */
  #clear(): boolean {
    const root = rootOf(this.#host);
    if (!root) return false;
    this.#events.empties();
    this.#isTorn = false;
    const end = new Comment();
    root.replaceChildren(end);
    this.#host.renderOptions.renderBefore = end;
    return true;
  }

  #giveUp(cause: unknown): void {
    this.#failures = ATTEMPTS + 1;
    const named = make('slot');
    named.setAttribute('name', 'fallback');
    rootOf(this.#host)?.replaceChildren(named, make('slot'));
    this.#events.givenUp(cause);
  }
}
