/** What is shown while no catalog is open: the ways to open one. */
import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../domain/words.ts';
import type { StoredCatalog } from './storage/catalog-store.ts';

export interface StartPageView {
  readonly stored: readonly (readonly [key: string, catalog: StoredCatalog])[];
  readonly openBlank: () => void;
  readonly openSample: () => void;
  readonly openFiles: (files: readonly File[]) => void;
  readonly openAddress: (address: string) => void;
  readonly openText: (text: string) => void;
  /** Where the editor stands in a site that it publishes to. */
  readonly isInSite: boolean;
  /** … and something is published there. */
  readonly openPublished?: (() => void) | undefined;
  readonly resume: (key: string) => void;
  readonly remove: (key: string) => void;
}

const field = (event: Event): HTMLInputElement | HTMLTextAreaElement | null =>
  (event.currentTarget as HTMLElement).querySelector('input, textarea');

function onFile(event: Event, view: StartPageView): void {
  const input = event.target as HTMLInputElement;
  const files = [...(input.files ?? [])];
  if (files.length > 0) view.openFiles(files);
  // Emptied, so that choosing the same file again opens it again.
  input.value = '';
}

const storedList = (view: StartPageView): TemplateResult =>
  html`<div class="stored-list">
    <h3>Stored in this browser</h3>
    <p class="quiet">On this device only. Nothing of it was sent anywhere.</p>
    <ul>
      ${view.stored.map(
        ([key, { name, doc, at, isSaved }]) => html`<li data-stored=${key}>
          <p>
            <strong>${name}</strong>, ${counted(doc.items.length, 'product')}, last changed
            ${new Date(at).toLocaleString()}${isSaved ? nothing : ', not saved as a file'}
          </p>
          <button type="button" class="go" @click=${() => view.resume(key)}>Continue with it</button>
          <button type="button" class="plain danger" @click=${() => view.remove(key)}>
            Remove<span class="unseen"> ${name} from this browser</span>
          </button>
        </li>`,
      )}
    </ul>
  </div>`;

export const startPage = (view: StartPageView): TemplateResult =>
  html`<p class="lead">
      Your catalog is one file with the products that you recommend. Make it here, see what your readers
      will see, and ${
        view.isInSite
          ? 'publish it on this site. Until then the catalog stays on this device.'
          : 'download the folder for your site. The catalog stays on this device: this page sends it nowhere.'
      }
    </p>
    ${view.stored.length > 0 ? storedList(view) : nothing}
    <div class="ways">
      ${
        view.openPublished
          ? html`<button type="button" class="way" data-published @click=${view.openPublished}>
              <strong>Open what is on this site</strong><span>The catalog that was published last</span>
            </button>`
          : nothing
      }
      <button type="button" class="way" data-blank @click=${view.openBlank}>
        <strong>Start a new one</strong><span>Empty, with a form that guides you</span>
      </button>
      <button type="button" class="way" data-sample @click=${view.openSample}>
        <strong>Look at the sample</strong><span>Nine products for the calf, yours to change</span>
      </button>
      <label class="way">
        <strong>Open a file</strong><span>Your catalog.json, or drop it anywhere on this page</span>
        <input type="file" accept=".json,application/json" @change=${(event: Event) => onFile(event, view)}>
      </label>
      <label class="way">
        <strong>Bring in your old posts</strong>
        <span>${view.isInSite ? 'What Tools → Export saves' : 'A WordPress export'}, pages, a sheet or a shop’s feed: also dropped anywhere on this page</span>
        <input type="file" multiple data-import accept=".xml,.html,.htm,.csv,.tsv,.txt"
          @change=${(event: Event) => onFile(event, view)}>
      </label>
    </div>
    <details class="more-ways">
      <summary>Open from an address, or paste</summary>
      <form
        data-address
        @submit=${(event: Event) => {
          event.preventDefault();
          view.openAddress(field(event)?.value.trim() ?? '');
        }}
      >
        <label for="address">Address of the file</label>
        <div>
          <input id="address" type="url" placeholder="https://…/catalog.json" autocomplete="off">
          <button class="plain">Open</button>
        </div>
      </form>
      <form
        data-paste
        @submit=${(event: Event) => {
          event.preventDefault();
          view.openText(field(event)?.value ?? '');
        }}
      >
        <label for="pasted">Text of the file</label>
        <textarea id="pasted" rows="4" spellcheck="false" autocomplete="off"></textarea>
        <button class="plain">Open the text</button>
      </form>
    </details>`;
