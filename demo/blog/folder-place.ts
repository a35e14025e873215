/** Where the folder goes, and its address, which is asked here once and stands in all that is copied. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { withCode } from '../page/with-code.ts';
import { HOSTS, type Host } from '../sites/hosts.ts';
import type { Site, Step } from '../sites/site.ts';
import { knownAs } from './known.ts';

export interface FolderPlace {
  /** The address of the folder; empty while the author has not said it. */
  readonly folder: string;
  /** What was typed as an address and is none. */
  readonly mistake: { readonly text: string; readonly expected: string } | undefined;
}

const host = ({ name, address, steps, looksLike, limits }: Host): TemplateResult => html`<details
  name="host"
>
  <summary><span>${name}</span></summary>
  <div>
    <p><a href=${address} rel="noreferrer">${new URL(address).hostname}</a></p>
    <ol>
      ${steps.map(step => html`<li>${withCode(step)}</li>`)}
    </ol>
    <p>The address of the folder looks like <code>${looksLike}</code>.</p>
    <ul class="limits">
      ${limits.map(({ text, known }) => html`<li>${text} <small>${knownAs(known)}</small></li>`)}
    </ul>
  </div>
</details>`;

const HOSTED = html`<p>
    Save the folder under <a href="#catalog">Catalog</a>. Each of these puts it online for nothing and without a
    terminal:
  </p>
  <div class="hosts">${HOSTS.map(host)}</div>`;

const along = (steps: readonly Step[]): TemplateResult => html`<p>
    Save the folder under <a href="#catalog">Catalog</a>.
  </p>
  <ol>
    ${steps.map(({ text }) => html`<li>${withCode(text)}</li>`)}
  </ol>`;

export const folderPlace = (
  site: Site | undefined,
  { folder, mistake }: FolderPlace,
): TemplateResult => html`<section class="folder-place">
  ${site ? html`<h4>Put your folder online</h4>` : html`<h3>Put your folder online</h3>`}
  ${typeof site?.folder === 'object' ? along(site.folder) : HOSTED}
  <div class="field">
    <label for="folder">Where is your folder?</label>
    <input
      id="folder"
      name="folder"
      type="url"
      inputmode="url"
      placeholder="https://my-care.example/"
      aria-describedby=${`folder-help${mistake ? ' folder-mistake' : ''}`}
      aria-invalid=${mistake ? 'true' : nothing}
      .value=${live(mistake?.text ?? folder)}
    >
    ${mistake ? html`<p class="mistake" id="folder-mistake" role="alert">It has to be ${mistake.expected}.</p>` : nothing}
    <p class="help" id="folder-help">
      ${folder ? 'All that you copy here leads there. Its address is kept in this browser.' : 'Asked once: it is kept in this browser and stands in all that you copy. Until then what you copy leads to the sample on this page.'}
    </p>
  </div>
</section>`;
