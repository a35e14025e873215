import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { MuscleFile } from '../domain/types.ts';
import { explained } from './findings.ts';
import './reader-view.ts';
import { type Known, knownMuscles, muscleFile } from './sample.ts';
import { shared } from './styles/shared.ts';
import { trialStyles } from './styles/trial.ts';
import { type Outcome, sentenceOf, type Trial, tryOut } from './trial.ts';
import { trialForm, withCondition } from './trial-form.ts';

/** Where an author looks first when a page of ours does not get its files. */
const FAILED =
  'The sample catalog did not load. See that catalog/ lies beside this page, then load it anew.';

const SOLEUS: Known = { id: 'soleus', name: 'soleus', region: 'lower-leg' };

/**
 * Tries the rules: choose a muscle, a phase, a product and answers, and see what readers see and why.
 *
 * What is ticked here stays in the memory of this element, as a reader's answers do: it is in no address
 * and in no storage.
 */
export class DemoSimulator extends LitElement {
  static override styles = [shared, trialStyles];
  static override properties = {
    catalog: {},
    muscle: { state: true },
    muscles: { state: true },
    found: { state: true },
    trial: { state: true },
  };

  /** Address of the compiled sample, ending in `/`. Default: `catalog/` beside the page. */
  declare catalog?: string | undefined;

  declare private muscle: string;
  declare private muscles: readonly Known[];
  /** The chosen muscle's file; that it did not load; absent: it is on its way. */
  declare private found: MuscleFile | 'failed' | undefined;
  declare private trial: Trial;

  #loading: AbortController | undefined;
  #asked: string | undefined;

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
    this.#asked = undefined;
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
    const { found } = this;
    const outcome = found && found !== 'failed' ? tryOut(found, this.trial) : undefined;
    const sentence = found === 'failed' ? FAILED : outcome ? sentenceOf(outcome) : 'One moment …';
    return html`<p class="sentence" role="status">${sentence}</p>
      <div class="outcome">${outcome ? this.#inFull(outcome) : nothing}</div>`;
  }

  #inFull(outcome: Outcome): TemplateResult {
    const { picks, file } = outcome;
    const { phase, conditions } = this.trial;
    return html`${explained(outcome)}
      <h4>What readers see</h4>
      <div class="frame">
        <demo-reader-view
          .shown=${{
            file,
            picks,
            phase,
            conditions,
            choosePhase: (chosen: Trial['phase']) => this.#change({ phase: chosen }),
            toggle: (code: Trial['conditions'][number]) =>
              this.#change(withCondition(this.trial, code)),
          }}
        ></demo-reader-view>
      </div>`;
  }

  async #loadMuscles(): Promise<void> {
    try {
      const muscles = await knownMuscles(this.#folder, AbortSignal.timeout(10_000));
      if (muscles.length > 0) this.muscles = muscles;
    } catch {
      // The list keeps the one muscle that it has; when that does not load either, the outcome says so.
    }
  }

  /** Ends what was under way: the latest choice wins. */
  #anew(): AbortController {
    this.#loading?.abort();
    this.#loading = new AbortController();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const asked = `${this.#folder} ${this.muscle}`;
    if (asked === this.#asked || !this.isConnected) return;
    this.#asked = asked;
    const { signal } = this.#anew();
    this.found = undefined;
    try {
      const file = await muscleFile(this.#folder, this.muscle, signal);
      if (!signal.aborted) this.found = file;
    } catch {
      if (!signal.aborted) this.found = 'failed';
    }
  }
}

customElements.define('demo-simulator', DemoSimulator);

declare global {
  interface HTMLElementTagNameMap {
    'demo-simulator': DemoSimulator;
  }
}
