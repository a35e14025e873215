import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MuscleFile } from '../domain/types.ts';
import { explanation } from './explanation.ts';
import './reader-view.ts';
import { muscleFile, type SampleMuscle, sampleMuscles } from './sample-catalog.ts';
import { shared } from './styles/shared.ts';
import { trialStyles } from './styles/trial.ts';
import { type Outcome, sentenceOf, type Trial, tryOut } from './trial.ts';
import { trialForm, withCondition } from './trial-form.ts';

const FAILED =
  'The sample catalog did not load. Make sure that the folder catalog/ is beside this page, then reload the page.';

const SOLEUS: SampleMuscle = { id: 'soleus', name: 'soleus', region: 'lower-leg' };

/**
 * Lets an author try the rules: choose a muscle, a phase, a product and answers, and see what readers would
 * see, and why.
 *
 * What is ticked here stays in the memory of this element, as a reader's answers do: never in an address or in
 * storage.
 */
export class RuleSimulator extends LitElement {
  static override styles = [shared, trialStyles];
  static override properties = {
    catalog: {},
    muscle: { state: true },
    muscles: { state: true },
    loaded: { state: true },
    trial: { state: true },
  };

  /** The address of the compiled sample, ending in `/`. Default: `catalog/` beside the page. */
  declare catalog?: string | undefined;

  declare private muscle: string;
  declare private muscles: readonly SampleMuscle[];
  /** The chosen muscle's file, or that it did not load; absent: it is still loading. */
  declare private loaded: MuscleFile | 'failed' | undefined;
  declare private trial: Trial;

  #loading: AbortController | undefined;
  #requested: string | undefined;

  constructor() {
    super();
    this.muscle = SOLEUS.id;
    this.muscles = [SOLEUS];
    this.trial = { phase: 'acute', ingredients: [], conditions: [] };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading?.abort();
    this.#requested = undefined;
  }

  protected override willUpdate(changes: PropertyValues): void {
    if (changes.has('catalog') || !this.hasUpdated) void this.#loadMuscles();
    void this.#load();
  }

  protected override render(): TemplateResult {
    return html`<div class="trial">
      ${trialForm({
        muscles: this.muscles,
        muscle: this.muscle,
        trial: this.trial,
        setMuscle: id => {
          this.muscle = id;
        },
        change: change => this.#change(change),
      })}
      ${this.#outcome()}
    </div>`;
  }

  get #folder(): string {
    return new URL(this.catalog ?? 'catalog/', document.baseURI).href;
  }

  #change(change: Partial<Trial>): void {
    this.trial = { ...this.trial, ...change };
  }

  #outcome(): TemplateResult {
    const { loaded } = this;
    const outcome = loaded && loaded !== 'failed' ? tryOut(loaded, this.trial) : undefined;
    const sentence = loaded === 'failed' ? FAILED : outcome ? sentenceOf(outcome) : 'Loading …';
    return html`<p class="sentence" role="status">${sentence}</p>
      <div class="outcome">${outcome ? this.#inFull(outcome) : nothing}</div>`;
  }

  #inFull(outcome: Outcome): TemplateResult {
    const { picks, file } = outcome;
    const { phase, conditions } = this.trial;
    return html`${explanation(outcome)}
      <h4>What readers see</h4>
      <div class="frame">
        <reader-view
          .page=${{
            file,
            picks,
            phase,
            conditions,
            choosePhase: (chosen: Trial['phase']) => this.#change({ phase: chosen }),
            toggle: (code: Trial['conditions'][number]) =>
              this.#change(withCondition(this.trial, code)),
          }}
        ></reader-view>
      </div>`;
  }

  async #loadMuscles(): Promise<void> {
    try {
      const muscles = await sampleMuscles(this.#folder, AbortSignal.timeout(10_000));
      if (muscles.length > 0) this.muscles = muscles;
    } catch {
      // The list still has one muscle; if that does not load either, the outcome says so.
    }
  }

  /** Aborts the request that is under way: the latest choice wins. */
  #newRequest(): AbortController {
    this.#loading?.abort();
    this.#loading = new AbortController();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const request = `${this.#folder} ${this.muscle}`;
    if (request === this.#requested || !this.isConnected) return;
    this.#requested = request;
    const { signal } = this.#newRequest();
    this.loaded = undefined;
    try {
      const file = await muscleFile(this.#folder, this.muscle, signal);
      if (!signal.aborted) this.loaded = file;
    } catch {
      if (!signal.aborted) this.loaded = 'failed';
    }
  }
}

customElements.define('rule-simulator', RuleSimulator);

declare global {
  interface HTMLElementTagNameMap {
    'rule-simulator': RuleSimulator;
  }
}
