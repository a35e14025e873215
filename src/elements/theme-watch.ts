/** When the page's theme may have changed: its system's, or its own switch. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

const prefersDark = (): Partial<MediaQueryList> | undefined =>
  window.matchMedia?.('(prefers-color-scheme: dark)');

/** Draws the host again when the page's theme may have changed. */
export class ThemeWatch implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #stop: AbortController | undefined;
  #observer: MutationObserver | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const update = () => this.#host.requestUpdate();
    this.#stop = new AbortController();
    // Old libraries replace `matchMedia` by one that cannot listen: then the theme is that of the beginning.
    prefersDark()?.addEventListener?.('change', update, { signal: this.#stop.signal });
    // Sites switch their theme by a class or an attribute on one of these two.
    this.#observer = new MutationObserver(update);
    for (const root of [document.documentElement, document.body]) {
      if (root) this.#observer.observe(root, { attributes: true });
    }
  }

  hostDisconnected(): void {
    this.#stop?.abort();
    this.#observer?.disconnect();
  }
}
