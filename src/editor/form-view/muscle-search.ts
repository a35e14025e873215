import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { type Hit, searchMuscles } from '../../domain/muscle-search.ts';
import { counted, titled } from '../../domain/words.ts';
import type { EditorMuscle } from '../worker/pipeline.ts';

/** A muscle was found and pressed. */
export class MuscleFoundEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('muscle-found');
    this.id = id;
  }
}

/** More than these would be a list to read again. */
const MOST = 8;

/**
 * Finds a muscle by any of its names: a field, and below it a button for each that is called so. Enter takes
 * the first. It is drawn into the form itself, so that the form's labels and findings reach its field.
 *
 * @fires muscle-found
 */
export class MuscleSearch extends LitElement {
  static override properties = {
    muscles: { attribute: false },
    field: {},
    typed: { state: true },
  };

  /** What can be found. */
  declare muscles: readonly EditorMuscle[];
  /** The id of its field. */
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
    const isAsked = this.typed.trim() !== '';
    const hits = isAsked ? searchMuscles(this.muscles, this.typed) : [];
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
      <p class="about" role="status">${isAsked ? told(hits.length) : nothing}</p>
      <ul class="hits">
        ${hits.slice(0, MOST).map(hit => this.#option(hit))}
      </ul>`;
  }

  #option({ muscle, by }: Hit<EditorMuscle>): TemplateResult {
    return html`<li>
      <button type="button" class="small" data-muscle=${muscle.id} @click=${() => this.#take(muscle)}>
        ${titled(muscle.name)} <small>${by ? `“${by}”` : titled(muscle.region.replace('-', ' '))}</small>
      </button>
    </li>`;
  }

  #type = (event: Event): void => {
    this.typed = (event.target as HTMLInputElement).value;
  };

  #key(event: KeyboardEvent, [first]: readonly Hit<EditorMuscle>[]): void {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    if (first) this.#take(first.muscle);
  }

  #take({ id }: EditorMuscle): void {
    this.typed = '';
    this.dispatchEvent(new MuscleFoundEvent(id));
  }
}

function told(count: number): string {
  if (count === 0) return 'No muscle has that name. Try “calf” or “thigh”.';
  const found = counted(count, 'muscle');
  return count > MOST ? `The first ${MOST} of ${found}. Type on for fewer.` : `${found}.`;
}

customElements.define('muscle-search', MuscleSearch);

declare global {
  interface HTMLElementTagNameMap {
    'muscle-search': MuscleSearch;
  }
}
