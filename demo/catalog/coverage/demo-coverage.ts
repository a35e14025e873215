import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Coverage, MuscleCoverage, NeverShown, Slot } from '../../../src/coverage/coverage.ts';
import { en } from '../../../src/i18n/en.ts';
import { counted, titled } from '../words.ts';
import { GapChosenEvent, ProductChosenEvent } from './events.ts';
import { moveFocus } from './move.ts';
import { type Column, isOwn, type RegionPicture, regionsOf, type Which } from './picture.ts';
import { coverageStyles } from './styles.ts';

const PHASE = { acute: 'New injury', chronic: 'Later' } as const;
const WHY_NOT: Readonly<Record<NeverShown['why'], string>> = {
  'no-muscle': 'It fits no muscle: say which it is for.',
  'kept-back': 'The safety rules keep it back wherever it fits.',
  'crowded-out': 'Nearer products fill every post that it fits.',
};

const spoken = ({ purpose, phase }: Column): string =>
  `${en.purposes[purpose].toLowerCase()}, ${PHASE[phase].toLowerCase()}`;

/**
 * What a catalog covers, as a picture: muscle by phase and purpose. A gap is a button.
 *
 * In a table only one button is a stop of the Tab key; the arrow keys lead to the others.
 *
 * @fires gap-chosen
 * @fires product-chosen
 */
export class DemoCoverage extends LitElement {
  static override styles = coverageStyles;
  static override properties = {
    coverage: { attribute: false },
    which: { state: true },
    search: { state: true },
    opened: { state: true },
  };

  /** What `coverage` found. Default: none, and nothing is drawn. */
  declare coverage: Coverage | undefined;

  declare private which: Which;
  declare private search: string;
  /** The place whose products are listed: `soleus 3`. */
  declare private opened: string;

  constructor() {
    super();
    this.which = 'named';
    this.search = '';
    this.opened = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const { coverage } = this;
    if (!coverage) return nothing;
    const named = coverage.muscles.filter(({ isNamed }) => isNamed).length;
    const regions = regionsOf(coverage, this.which, this.search);
    return html`<p>
        Your products name ${named} of ${coverage.muscles.length} muscles. A plus marks a place that a
        product of yours could fill: press it to begin one.
      </p>
      <div class="seek">
        <label>Muscles
          <select @change=${(event: Event) => {
            this.which = (event.target as HTMLSelectElement).value === 'all' ? 'all' : 'named';
          }}>
            <option value="named">That your products name</option>
            <option value="all">All</option>
          </select>
        </label>
        <label>Search
          <input type="search" autocomplete="off" @input=${(event: Event) => {
            this.search = (event.target as HTMLInputElement).value;
          }}>
        </label>
      </div>
      <ul class="legend" aria-label="What the marks mean">
        <li><span class="mark own">2</span> Products for this very muscle</li>
        <li><span class="mark near">2</span> Only through its group or region</li>
        <li><span class="mark gap">+</span> Nothing yet</li>
        <li><span class="mark barred"></span> Kept back by the safety rules</li>
      </ul>
      ${regions.map((region, at) => this.#region(region, at === 0 || this.search !== ''))}
      ${regions.length === 0 ? html`<p role="status">No muscle is called that.</p>` : nothing}
      ${coverage.neverShown.length > 0 ? this.#never(coverage.neverShown) : nothing}`;
  }

  #region(picture: RegionPicture, isOpen: boolean): TemplateResult {
    const { region, covered, open, muscles } = picture;
    const share = open > 0 ? Math.round((100 * covered) / open) : 0;
    return html`<details class="region" ?open=${isOpen}>
      <summary>
        <h4>${titled(region.replace('-', ' '))}</h4>
        <span class="share" aria-hidden="true"><span style="inline-size:${share}%"></span></span>
        <span class="quiet">${covered} of ${open} places, ${counted(muscles.length, 'muscle')}</span>
      </summary>
      <div class="frame" role="region" aria-label="${titled(region.replace('-', ' '))}: what is covered" tabindex="0">
        ${this.#table(picture)}
      </div>
    </details>`;
  }

  #table({ muscles, columns }: RegionPicture): TemplateResult {
    const phases = (['acute', 'chronic'] as const).map(
      phase => [phase, columns.filter(column => column.phase === phase).length] as const,
    );
    return html`<table @keydown=${moveFocus}>
      <thead>
        <tr>
          <td></td>
          ${phases.map(([phase, count]) => (count > 0 ? html`<th scope="colgroup" colspan=${count}>${PHASE[phase]}</th>` : nothing))}
        </tr>
        <tr>
          <th scope="col">Muscle</th>
          ${columns.map(({ purpose }) => html`<th scope="col">${en.purposes[purpose]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${muscles.map(each => this.#row(each, columns))}
      </tbody>
    </table>`;
  }

  #row(each: MuscleCoverage, columns: readonly Column[]): TemplateResult {
    const opened = columns.find(({ at }) => this.opened === `${each.muscle.id} ${at}`);
    const slot = opened && each.slots[opened.at];
    return html`<tr>
        <th scope="row">${titled(each.muscle.name)}</th>
        ${columns.map(column => html`<td>${this.#cell(each, column)}</td>`)}
      </tr>
      ${slot ? html`<tr class="inside"><td colspan=${columns.length + 1}>${this.#inside(each, opened, slot)}</td></tr>` : nothing}`;
  }

  #cell(each: MuscleCoverage, column: Column): TemplateResult | typeof nothing {
    const slot = each.slots[column.at];
    if (!slot) return nothing;
    const { id, name } = each.muscle;
    if (slot.state === 'barred')
      return html`<span class="mark barred"><span class="unseen">kept back by the safety rules</span></span>`;
    const place = `${id} ${column.at}`;
    if (slot.state === 'missing')
      return html`<button type="button" class="mark gap" tabindex="-1" data-gap="${id} ${column.phase} ${column.purpose}"
        aria-label="Add something for the ${name}: ${spoken(column)}" @click=${() => this.#choose(each, column, slot)}>+</button>`;
    return html`<button type="button" class="mark ${isOwn(slot) ? 'own' : 'near'}" tabindex="-1"
      aria-expanded=${this.opened === place} aria-label="${counted(slot.products.length, 'product')}${isOwn(slot) ? '' : ', not for this very muscle'}: ${name}, ${spoken(column)}"
      @click=${() => {
        this.opened = this.opened === place ? '' : place;
      }}>${slot.products.length}</button>`;
  }

  #inside(each: MuscleCoverage, column: Column, slot: Slot): TemplateResult {
    return html`<ul class="there">
      ${slot.products.map(({ id }) => html`<li><button type="button" class="link" @click=${() => this.dispatchEvent(new ProductChosenEvent(id))}>${id}</button></li>`)}
      <li><button type="button" class="link" @click=${() => this.#choose(each, column, slot)}>Add another</button></li>
    </ul>`;
  }

  #choose({ muscle }: MuscleCoverage, { phase }: Column, { modalities }: Slot): void {
    this.dispatchEvent(new GapChosenEvent(muscle, phase, modalities));
  }

  #never(never: readonly NeverShown[]): TemplateResult {
    return html`<h4>Products that no post shows</h4>
      <ul class="never">
        ${never.map(
          ({ id, why }) => html`<li>
            <button type="button" class="link" @click=${() => this.dispatchEvent(new ProductChosenEvent(id))}>${id}</button>
            ${WHY_NOT[why]}
          </li>`,
        )}
      </ul>`;
  }

  protected override updated(): void {
    for (const table of this.renderRoot.querySelectorAll('table')) {
      const buttons = [...table.querySelectorAll<HTMLElement>('button.mark')];
      if (buttons[0] && !buttons.some(({ tabIndex }) => tabIndex === 0)) buttons[0].tabIndex = 0;
    }
  }
}

customElements.define('demo-coverage', DemoCoverage);

declare global {
  interface HTMLElementTagNameMap {
    'demo-coverage': DemoCoverage;
  }
}
