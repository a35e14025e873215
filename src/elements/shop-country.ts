/**
 * The country whose shops the reader of this page chose. It is shared by the widgets of the page and lives in this
 * module's memory alone: in no storage, no event and no address but those of the shops.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { View } from '../view/templates/view.ts';

const hosts = new Set<ReactiveControllerHost>();
let chosen: string | undefined;

/** One widget's access to it; it is drawn again when it changes. */
export class ShopCountryController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isOpen = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
  }

  /** What the reader chose; goes before everything else that names a country. */
  get chosen(): string | undefined {
    return chosen;
  }

  /** @param base the country before any choice */
  view(base: string): NonNullable<View['country']> {
    return { isOpen: this.#isOpen, open: this.#open, base, choose: this.#choose };
  }

  #open = (): void => {
    this.#isOpen = true;
    this.#host.requestUpdate();
  };

  #choose = (country: string): void => {
    chosen = country;
    for (const host of hosts) host.requestUpdate();
  };
}
