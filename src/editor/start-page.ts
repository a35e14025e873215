/** Before a catalog is open: the ways to one. */
import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../domain/words.ts';
import type { Kept } from './storage/catalog-store.ts';

export interface StartView {
  readonly kept: readonly (readonly [place: string, kept: Kept])[];
  readonly begin: () => void;
  readonly sample: () => void;
  readonly file: (file: File) => void;
  readonly address: (address: string) => void;
  readonly paste: (text: string) => void;
  readonly goOn: (place: string) => void;
  readonly remove: (place: string) => void;
}

const field = (event: Event): HTMLInputElement | HTMLTextAreaElement | null =>
  (event.currentTarget as HTMLElement).querySelector('input, textarea');

function onFile(event: Event, view: StartView): void {
  const input = event.target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (file) view.file(file);
  // The same file chosen twice is two wishes.
  input.value = '';
}

const keptList = (view: StartView): TemplateResult =>
  html`<div class="kept-list">
    <h3>Kept on this machine</h3>
    <p class="quiet">In this browser only. Nothing of it was sent anywhere.</p>
    <ul>
      ${view.kept.map(
        ([place, { name, doc, at, isSaved }]) => html`<li data-kept=${place}>
          <p>
            <strong>${name}</strong>, ${counted(doc.items.length, 'product')}, last changed
            ${new Date(at).toLocaleString()}${isSaved ? nothing : ', not saved as a file'}
          </p>
          <button type="button" class="go" @click=${() => view.goOn(place)}>Go on with it</button>
          <button type="button" class="plain danger" @click=${() => view.remove(place)}>
            Remove<span class="unseen"> ${name} from this machine</span>
          </button>
        </li>`,
      )}
    </ul>
  </div>`;

export const start = (view: StartView): TemplateResult =>
  html`<p class="lead">
      Your catalog is one file with the products that you recommend. Make it here, see what your readers
      will see, and take home the folder for your site. It stays on this machine: this page sends it
      nowhere.
    </p>
    ${view.kept.length > 0 ? keptList(view) : nothing}
    <div class="ways">
      <button type="button" class="way" data-blank @click=${view.begin}>
        <strong>Begin a new one</strong><span>Empty, with a form that leads you</span>
      </button>
      <button type="button" class="way" data-sample @click=${view.sample}>
        <strong>Look at the sample</strong><span>Nine products for the calf, yours to change</span>
      </button>
      <label class="way">
        <strong>Open a file</strong><span>Your catalog.json, or drop it anywhere on this page</span>
        <input type="file" accept=".json,application/json" @change=${(event: Event) => onFile(event, view)}>
      </label>
    </div>
    <details class="more-ways">
      <summary>Open from an address, or paste</summary>
      <form
        data-address
        @submit=${(event: Event) => {
          event.preventDefault();
          view.address(field(event)?.value.trim() ?? '');
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
          view.paste(field(event)?.value ?? '');
        }}
      >
        <label for="pasted">Text of the file</label>
        <textarea id="pasted" rows="4" spellcheck="false" autocomplete="off"></textarea>
        <button class="plain">Open the text</button>
      </form>
    </details>`;
