import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { EVENT_NAMES, EVENTS, type EventName } from '../../src/surface/events.ts';
import { type LoggedEvent, logEvent } from './logged-event.ts';
import { eventsStyles } from './styles.ts';

/** Older events are dropped, so that a page that is left open does not grow. */
const MAX_EVENTS = 100;
/** Events come in bursts: screen readers are told only when a burst is over. */
const PAUSE = 1000;

const explained = (): TemplateResult =>
  html`<dl class="names">
    ${EVENT_NAMES.map(
      name =>
        html`<div>
          <dt><code>${name}</code></dt>
          <dd>${EVENTS[name].when} ${EVENTS[name].use}</dd>
        </div>`,
    )}
  </dl>`;

const entry = ({ name, at, detail, words }: LoggedEvent): TemplateResult =>
  html`<li data-event=${name}>
    <time datetime=${at.toISOString()}>${at.toLocaleTimeString()}</time>
    <div>
      <p><strong>${EVENTS[name].when}</strong> ${words}</p>
      <code>${name}${detail ? html` ${detail}` : nothing}</code>
    </div>
  </li>`;

/**
 * A live list of the events that the widget fires in the page that it is in, newest first.
 *
 * It listens to `target` while it is in a page itself, and to nothing else. Set `target` as soon as the
 * document is there: earlier events are missed.
 */
export class EventLog extends LitElement {
  static override styles = eventsStyles;
  static override properties = {
    target: { attribute: false },
    list: { state: true },
    announced: { state: true },
  };

  /** The widget's document, to which its events bubble. Default: none, so that nothing is listed. */
  declare target: EventTarget | null;

  declare private list: readonly LoggedEvent[];
  /** What screen readers were last told. */
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
        A page can listen to the widget, for example to count clicks. <strong>Muscle, phase and answers are in
        none of these events.</strong> Use the preview, and see here everything that its page is told. It
        learns which products are shown, and a list of products can hint at the muscle and the phase: store
        no more of it than you need.
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
          : html`<p class="none">No events yet.</p>`
      }`;
  }

  #listen(): void {
    this.#stop?.abort();
    this.#stop = new AbortController();
    for (const name of EVENT_NAMES)
      this.target?.addEventListener(name, event => this.#log(event, name), {
        signal: this.#stop.signal,
      });
  }

  #log(event: Event, name: EventName): void {
    this.list = [logEvent(event, name, new Date()), ...this.list].slice(0, MAX_EVENTS);
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      const [newest] = this.list;
      if (newest)
        this.announced = `Events in the list: ${this.list.length}. Newest: ${EVENTS[newest.name].when}`;
    }, PAUSE);
  }

  #clear = (): void => {
    this.list = [];
    this.announced = 'The list is empty.';
  };
}

customElements.define('event-log', EventLog);

declare global {
  interface HTMLElementTagNameMap {
    'event-log': EventLog;
  }
}
