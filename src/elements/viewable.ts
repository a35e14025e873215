/**
 * Tells once, for each list that is drawn, that a reader had it in view: half of it, or half of the
 * screen full of it, in a tab that is in front, for one second without a break.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SHARE = 0.5;
const SECOND = 1000;
/** Often enough to notice half a screen of a list of forty. */
const STEPS = [...Array(41).keys()].map(at => at / 40);

const isViewable = ({
  intersectionRatio,
  intersectionRect,
  rootBounds,
}: IntersectionObserverEntry) =>
  intersectionRatio >= SHARE ||
  (rootBounds !== null && intersectionRect.height >= rootBounds.height * SHARE);

export class Viewable implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #seen: () => void;
  #observer: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isArmed = false;

  constructor(host: ReactiveControllerHost & Element, seen: () => void) {
    this.#host = host;
    this.#seen = seen;
    host.addController(this);
  }

  /** A new list stands on the page: it is to be seen once. */
  arm(): void {
    this.hostDisconnected();
    this.#isArmed = true;
    this.hostConnected();
  }

  hostConnected(): void {
    if (!this.#isArmed) return;
    // A tab in the background is looked at by nobody: the second begins when it comes to the front.
    addEventListener('visibilitychange', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('visibilitychange', this.#look);
    this.#lookAway();
  }

  #look = (): void => {
    this.#lookAway();
    if (document.visibilityState !== 'visible') return;
    try {
      this.#observer = new IntersectionObserver(entries => this.#time(entries.some(isViewable)), {
        threshold: STEPS,
      });
      this.#observer.observe(this.#host);
    } catch {
      // A page without it, or with one of its own that does not work: then nobody hears of a view.
    }
  };

  #lookAway(): void {
    this.#time(false);
    this.#observer?.disconnect();
  }

  #time(isInView: boolean): void {
    if (isInView) this.#timer ??= setTimeout(() => this.#tell(), SECOND);
    else {
      clearTimeout(this.#timer);
      this.#timer = undefined;
    }
  }

  #tell(): void {
    this.hostDisconnected();
    this.#isArmed = false;
    this.#seen();
  }
}
