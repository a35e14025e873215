/**
 * What the reader of this page said of themselves. It is shared by the widgets of the page and lives
 * in this module's memory alone: in no storage, no event, no attribute and no address. When the page
 * goes, also into a browser's back-forward cache, it is forgotten.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Answers as Judged } from '../safety/assess.ts';
import type { ConditionCode } from '../safety/conditions.ts';

/** The code of the check: questions, reasons and help cards in full. */
type Checking = typeof import('./checking.ts');

const hosts = new Set<ReactiveControllerHost>();
const conditions = new Set<ConditionCode>();
let checking: Checking | undefined;
let hasFailed = false;
let country: string | undefined;
let last: ReactiveControllerHost | undefined;

const update = () => {
  for (const host of hosts) host.requestUpdate();
};

addEventListener('pagehide', () => {
  conditions.clear();
  country = undefined;
  last = undefined;
  update();
});

/** One widget's access to the answers; it is drawn again whenever they change. */
export class Answers implements ReactiveController {
  readonly #host: ReactiveControllerHost;

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

  /** The loaded code of the check, if it is there. */
  get checking(): Checking | undefined {
    return checking;
  }

  /** Whether that code could not be loaded. */
  get hasFailed(): boolean {
    return hasFailed;
  }

  get conditions(): ReadonlySet<ConditionCode> {
    return conditions;
  }

  /** The country whose emergency numbers the reader wants first. */
  get country(): string | undefined {
    return country;
  }

  /** What the answers mean for products; `undefined` while there are none. */
  get judged(): Judged | undefined {
    return checking?.answersOf([...conditions]);
  }

  /** Whether the last answer was given in this widget, which then is the one to say what follows. */
  get isLast(): boolean {
    return last === this.#host;
  }

  /** Loads the check. It may be asked for again after it failed. */
  open = async (): Promise<void> => {
    if (checking) return;
    try {
      checking = await import('./checking.ts');
      hasFailed = false;
    } catch {
      // Said to the reader in place; the default cautions stand as they are.
      hasFailed = true;
    }
    update();
  };

  toggle = (code: ConditionCode): void => {
    if (!conditions.delete(code)) conditions.add(code);
    last = this.#host;
    update();
  };

  chooseCountry = (code: string): void => {
    country = code;
    update();
  };
}
