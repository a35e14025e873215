import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Modality } from '../safety/rules/modalities.ts';
import { tables } from '../sign-off/rules.ts';
import { FIELDS, STATEMENT } from '../sign-off/words.ts';
import { cautions, sources } from './cautions.ts';
import './rule-simulator.ts';
import { fingerprintOfRules } from './fingerprint.ts';
import { helpCards } from './help.ts';
import { matrix } from './matrix.ts';
import { printAlone } from './print-alone.ts';
import { otherRules } from './rules.ts';
import { paper } from './styles/paper.ts';
import { rulesStyles } from './styles/rules.ts';
import { shared } from './styles/shared.ts';

const RULES = tables();

const part = (name: string, title: string, body: unknown, open = false): TemplateResult =>
  html`<details class="part ${name}" ?open=${open}>
    <summary><h3>${title}</h3></summary>
    ${body}
  </details>`;

/**
 * All of the safety rules, to read, to try and to print, from the very tables that the widget uses. It is loaded
 * only when somebody is near it, so that readers never download it.
 *
 * Its headings begin at the third level, for a section with a heading of its own.
 */
export class RuleBook extends LitElement {
  static override styles = [shared, rulesStyles, paper];
  static override properties = {
    catalog: {},
    chosen: { state: true },
    search: { state: true },
    fingerprint: { state: true },
  };

  /** The address of the compiled sample, ending in `/`. Default: `catalog/` beside the page. */
  declare catalog?: string;

  declare private chosen: Modality;
  declare private search: string;
  /** Absent until it is computed, and where it cannot be. */
  declare private fingerprint: string | undefined;

  constructor() {
    super();
    this.chosen = 'cold-gel';
    this.search = '';
    fingerprintOfRules(RULES).then(
      fingerprint => {
        this.fingerprint = fingerprint;
      },
      // The command prints it too, and everything else is the same without it.
      () => {},
    );
  }

  protected override render(): TemplateResult {
    const choose = (modality: Modality) => {
      this.chosen = modality;
    };
    const setSearch = (search: string) => {
      this.search = search;
    };
    return html`${this.#opening()}
      ${part(
        'trying',
        'Try it: what readers see',
        html`<rule-simulator .catalog=${this.catalog}></rule-simulator>`,
        true,
      )}
      ${part('matrix', 'The products, a page each', matrix({ chosen: this.chosen, choose }), true)}
      ${part('rules', 'The other rules', otherRules(RULES))}
      ${part(
        'cautions',
        'Every caution with its source',
        cautions(RULES, { search: this.search, setSearch }),
      )}
      ${part('help', 'Help cards and numbers', helpCards(RULES))}
      ${part('sources', 'The sources', sources())} ${part('sign', 'Sign-off', this.#signOff())}`;
  }

  #opening(): TemplateResult {
    return html`<div class="unsigned">
        <p>
          <strong>No clinician has signed these rules off yet.</strong> They were written from the
          sources that they name, by people who are not clinicians. They are general information, not
          medical advice. How to have them signed off is explained at the end.
        </p>
        ${
          this.fingerprint
            ? html`<p class="quiet">
                Fingerprint of these rules: ${this.fingerprint}. It changes when one of them does.
              </p>`
            : nothing
        }
      </div>
      <p>
        <button type="button" class="plain" @click=${() => printAlone(this)}>Print the rules</button>
      </p>`;
  }

  #signOff(): TemplateResult {
    return html`<p>
        Print the rules with the button above, or write them to a document with
        <code>npx care-picks matrix &gt; rules.md</code> (see “How readers are kept safe” in the
        documentation). A physiotherapist or a doctor reads them, writes down what has to change, and signs below. The signature
        is for one fingerprint, and not for any later rules.
      </p>
      <p>${STATEMENT}</p>
      <table>
        <tbody>
          ${FIELDS.map(
            field => html`<tr>
              <th scope="row">${field}</th>
              <td></td>
            </tr>`,
          )}
        </tbody>
      </table>`;
  }
}

customElements.define('rule-book', RuleBook);

declare global {
  interface HTMLElementTagNameMap {
    'rule-book': RuleBook;
  }
}
