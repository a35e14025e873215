import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { type Hit, muscleCalled, searchMuscles } from '../../src/domain/muscle-search.ts';
import { titled } from '../../src/domain/words.ts';
import { type Muscle, SOLEUS } from './muscles.ts';

/** The author chose another muscle. */
export class MuscleChosenEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('muscle-chosen', { bubbles: true });
    this.id = id;
  }
}

const LIST = 'muscle-list';
const optionId = (at: number): string => `muscle-option-${at}`;

/**
 * A text field that searches the muscles by all of their names, with the list of hits below it: the combobox
 * of the ARIA practices. It is drawn into the page itself, so that a `label` reaches the field.
 *
 * Typing alone chooses nothing. When the field loses the focus, the selected hit is chosen; if there is none,
 * the words stay, and the field says that nothing has changed.
 *
 * @fires muscle-chosen
 */
export class MuscleBox extends LitElement {
  static override properties = {
    muscles: { attribute: false },
    chosen: {},
    typed: { state: true },
    active: { state: true },
    missed: { state: true },
  };

  /** The muscles that can be chosen. */
  declare muscles: readonly Muscle[];
  /** The id of the chosen muscle. */
  declare chosen: string;

  /** What is in the field while the author is searching; absent: the list is closed. */
  declare private typed: string | undefined;
  /** Index of the selected hit; -1: none. */
  declare private active: number;
  /** What was in the field when it lost the focus, if no muscle is called that. */
  declare private missed: string | undefined;

  constructor() {
    super();
    this.muscles = [SOLEUS];
    this.chosen = SOLEUS.id;
    this.active = -1;
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override updated(): void {
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  get #name(): string {
    return titled(this.muscles.find(({ id }) => id === this.chosen)?.name ?? this.chosen);
  }

  get #hits(): readonly Hit<Muscle>[] {
    return this.typed === undefined ? [] : searchMuscles(this.muscles, this.typed);
  }

  protected override render(): TemplateResult {
    const hits = this.#hits;
    const isOpen = this.typed !== undefined;
    return html`<input
        id="muscle"
        type="text"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded=${isOpen}
        aria-controls=${LIST}
        aria-activedescendant=${isOpen && this.active >= 0 ? optionId(this.active) : nothing}
        aria-describedby="muscle-help"
        autocomplete="off"
        spellcheck="false"
        placeholder=${this.#name}
        aria-invalid=${this.missed === undefined ? nothing : 'true'}
        .value=${this.typed ?? this.missed ?? this.#name}
        @input=${this.#type}
        @focus=${(event: FocusEvent) => (event.target as HTMLInputElement).select()}
        @click=${() => this.#open('')}
        @keydown=${this.#key}
        @blur=${this.#leave}
      >
      <ul id=${LIST} role="listbox" aria-label="Muscles" ?hidden=${!isOpen || hits.length === 0}>
        ${hits.map((hit, at) => this.#option(hit, at))}
      </ul>
      <p class=${this.missed === undefined ? 'no-hit' : 'no-hit mistake'} role="status">
        ${isOpen && hits.length === 0 ? 'No muscle has that name. Try “calf” or “thigh”.' : nothing}
        ${this.missed === undefined ? nothing : `No muscle has that name. It is still the ${this.#name}.`}
      </p>`;
  }

  #option({ muscle, by }: Hit<Muscle>, at: number): TemplateResult {
    const picks = muscle.products > 0 ? titled(muscle.region) : 'No picks yet';
    // The field has to keep the focus: without it, the list would close before the click.
    return html`<li
      id=${optionId(at)}
      role="option"
      aria-selected=${at === this.active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(muscle)}
    >
      <span>${titled(muscle.name)}</span> <small>${by ? `“${by}”` : picks}</small>
    </li>`;
  }

  #open(text: string): void {
    this.missed = undefined;
    this.typed ??= text;
  }

  #type = (event: Event): void => {
    this.missed = undefined;
    this.typed = (event.target as HTMLInputElement).value;
    this.active = this.#hits.length > 0 ? 0 : -1;
  };

  #key = (event: KeyboardEvent): void => {
    const isOpen = this.typed !== undefined;
    const hits = this.#hits;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        event.preventDefault();
        if (!isOpen) {
          this.#open('');
          return;
        }
        const step = event.key === 'ArrowDown' ? 1 : -1;
        const next = this.active < 0 && step < 0 ? hits.length - 1 : this.active + step;
        this.active = hits.length > 0 ? (next + hits.length) % hits.length : -1;
        return;
      }
      case 'Enter': {
        const hit = hits[this.active];
        if (!isOpen) return;
        event.preventDefault();
        if (hit) this.#choose(hit.muscle);
        return;
      }
      case 'Escape':
        if (isOpen) event.preventDefault();
        this.#close();
        return;
      default:
    }
  };

  #leave = (): void => {
    const { typed } = this;
    const isTyped = typed !== undefined && typed.trim() !== '';
    const whole = isTyped ? muscleCalled(this.muscles, typed) : undefined;
    const muscle = whole ?? (isTyped ? this.#hits[this.active]?.muscle : undefined);
    if (muscle) this.#choose(muscle);
    else this.#close();
    if (isTyped && !muscle) this.missed = typed;
  };

  #choose({ id }: Muscle): void {
    this.#close();
    this.missed = undefined;
    if (id !== this.chosen) this.dispatchEvent(new MuscleChosenEvent(id));
  }

  #close(): void {
    this.typed = undefined;
    this.active = -1;
  }
}

customElements.define('muscle-box', MuscleBox);

declare global {
  interface WindowEventMap {
    'muscle-chosen': MuscleChosenEvent;
  }
  interface HTMLElementTagNameMap {
    'muscle-box': MuscleBox;
  }
}
