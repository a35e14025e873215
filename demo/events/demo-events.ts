import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EVENT_NAMES, EVENTS, type EventName, type Heard, heard } from './heard.ts';
import { eventsStyles } from './styles.ts';

/** Older ones go, so that a page that is left open does not grow. */
const MOST = 100;
/** Events come in bunches: what is read aloud waits until the bunch is over. */
const PAUSE = 1000;

const explained = (): TemplateResult =>
  html`<dl class="names">
    ${EVENT_NAMES.map(
      name =>
        html`<div>
          <dt><code>${name}</code></dt>
          <dd>${EVENTS[name].means} ${EVENTS[name].use}</dd>
        </div>`,
    )}
  </dl>`;

const entry = ({ name, at, detail, says }: Heard): TemplateResult =>
  html`<li data-event=${name}>
    <time datetime=${at.toISOString()}>${at.toLocaleTimeString()}</time>
    <div>
      <p><strong>${EVENTS[name].means}</strong> ${says}</p>
      <code>${name}${detail ? html` ${detail}` : nothing}</code>
    </div>
  </li>`;

/**
 * A live list of what the widget tells the page that it stands in, newest first.
 *
 * It listens to `target` for as long as it is in a page, and to nothing else. Set it as soon as the
 * document is there: what was told before is not told again.
 */
export class DemoEvents extends LitElement {
  static override styles = eventsStyles;
  static override properties = {
    target: { attribute: false },
    list: { state: true },
    announced: { state: true },
  };

  /** The page of the widget: events bubble up to its document. Default: none, and nothing is heard. */
  declare target: EventTarget | null;

  declare private list: readonly Heard[];
  /** What was last read aloud. */
  declare private announced: string;

  #stop: AbortController | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.target = null;
    this.list = [];
    this.announced = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.abort();
    clearTimeout(this.#pause);
    this.#pause = undefined;
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('target')) this.#listen();
  }

  protected override render(): TemplateResult {
    return html`<p>
        A page can listen to the widget, to count for example. <strong>Muscle, phase and answers are in
        none of these events.</strong> Use the preview, and see here all
        that its page is told. It is told which products are on show, and a list of them can hint at
        muscle and phase: keep no more of it than you need.
      </p>
      ${explained()}
      <div class="bar">
        <p role="status">${this.announced}</p>
        <button type="button" ?disabled=${this.list.length === 0} @click=${this.#clear}>
          Clear the list
        </button>
      </div>
      ${
        this.list.length > 0
          ? html`<div class="list" role="region" aria-label="What the page was told" tabindex="0">
              <ol reversed>
                ${this.list.map(entry)}
              </ol>
            </div>`
          : html`<p class="none">Nothing was told yet.</p>`
      }`;
  }

  #listen(): void {
    this.#stop?.abort();
    this.#stop = new AbortController();
    for (const name of EVENT_NAMES)
      this.target?.addEventListener(name, event => this.#hear(event, name), {
        signal: this.#stop.signal,
      });
  }

  #hear(event: Event, name: EventName): void {
    this.list = [heard(event, name, new Date()), ...this.list].slice(0, MOST);
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      const [newest] = this.list;
      if (newest)
        this.announced = `Events in the list: ${this.list.length}. Newest: ${EVENTS[newest.name].means}`;
    }, PAUSE);
  }

  #clear = (): void => {
    this.list = [];
    this.announced = 'The list is empty.';
  };
}

customElements.define('demo-events', DemoEvents);

declare global {
  interface HTMLElementTagNameMap {
    'demo-events': DemoEvents;
  }
}
