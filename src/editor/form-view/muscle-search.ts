import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Hit, searchMuscles } from '../../domain/muscle-search.ts';
import { counted, titled } from '../../domain/words.ts';
import type { SearchableMuscle } from '../worker/pipeline.ts';

/** The author has found a muscle, and chosen it. */
export class MuscleFoundEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('muscle-found');
    this.id = id;
  }
}

/** A longer list would have to be searched again by eye. */
const MAX_HITS = 8;

/**
 * Finds a muscle by any of its names: a field, and below it a button for each match. Enter chooses the
 * first. It is drawn into the form itself, so that the form's labels and problems reach its field.
 *
 * @fires muscle-found
 */
export class MuscleSearch extends LitElement {
  static override properties = {
    muscles: { attribute: false },
    field: {},
    typed: { state: true },
  };

  /** The muscles that can be found. */
  declare muscles: readonly SearchableMuscle[];
  /** The id for its field. */
  declare field: string;
  declare private typed: string;

  constructor() {
    super();
    this.muscles = [];
    this.field = '';
    this.typed = '';
  }

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    const isSearching = this.typed.trim() !== '';
    const hits = isSearching ? searchMuscles(this.muscles, this.typed) : [];
    return html`<label for=${this.field}>Add a muscle</label>
      <input
        id=${this.field}
        type="search"
        placeholder="Its name: calf, soleus, neck …"
        autocomplete="off"
        autocapitalize="off"
        spellcheck="false"
        .value=${live(this.typed)}
        @input=${this.#type}
        @keydown=${(event: KeyboardEvent) => this.#key(event, hits)}
      >
      <p class="about" role="status">${isSearching ? resultText(hits.length) : nothing}</p>
      <ul class="hits">
        ${hits.slice(0, MAX_HITS).map(hit => this.#option(hit))}
      </ul>`;
  }

  #option({ muscle, by }: Hit<SearchableMuscle>): TemplateResult {
    return html`<li>
      <button type="button" class="small" data-muscle=${muscle.id} @click=${() => this.#choose(muscle)}>
        ${titled(muscle.name)} <small>${by ? `“${by}”` : titled(muscle.region)}</small>
      </button>
    </li>`;
  }

  #type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
  };

  #key(event: KeyboardEvent, [first]: readonly Hit<SearchableMuscle>[]): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (first) this.#choose(first.muscle);
  }

  #choose({ id }: SearchableMuscle): void {
    this.typed = '';
    this.dispatchEvent(new MuscleFoundEvent(id));
  }
}

function resultText(count: number): string {
  if (count === 0) return 'No muscle has that name. Try “calf” or “thigh”.';
  const found = counted(count, 'muscle');
  return count > MAX_HITS
    ? `The first ${MAX_HITS} of ${found}. Keep typing to narrow them down.`
    : `${found}.`;
}

customElements.define('muscle-search', MuscleSearch);

declare global {
  interface HTMLElementTagNameMap {
    'muscle-search': MuscleSearch;
  }
}
