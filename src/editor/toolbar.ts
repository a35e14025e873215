/** The bar for the whole catalog: its name, whether it is stored and saved, undo and redo, and the downloads. */
import { html, nothing, type TemplateResult } from 'lit';
import type { StoreState } from './session/session.ts';

export interface ToolbarView {
  readonly name: string;
  readonly isSaved: boolean;
  readonly storeState: StoreState;
  readonly steps: { readonly undo?: string; readonly redo?: string };
  /** What the check found, in a few words; absent: it is still checking. */
  readonly summary: string | undefined;
  readonly isSound: boolean;
  /** How far the folder is; absent: none is being made. */
  readonly progress: string | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly saveFolder: () => void;
  /** Where the editor stands in a site that it publishes to. */
  readonly publish?: { readonly label: string; readonly run: () => void } | undefined;
  readonly close: () => void;
  readonly remove: () => void;
}

const STORED: Readonly<Record<StoreState, string>> = {
  stored: 'Stored in this browser only.',
  storing: 'Storing it in this browser …',
  refused: 'This browser stores nothing: save the file before you leave.',
};

const folderButton = ({ isSound, progress, publish, saveFolder }: ToolbarView): TemplateResult => {
  const isOff = !isSound || progress !== undefined;
  return publish
    ? html`<button type="button" class="go" ?disabled=${isOff} @click=${publish.run} data-publish>${progress ?? publish.label}</button>`
    : html`<button type="button" class="go" ?disabled=${isOff} @click=${saveFolder} data-zip>${progress ?? 'Save the folder for your site'}</button>`;
};

export const toolbar = (view: ToolbarView): TemplateResult =>
  html`<div class="toolbar">
    <div class="what">
      <p class="name">${view.name}</p>
      <p class="quiet" data-store-state=${view.storeState}>
        ${view.isSaved ? 'Nothing to save.' : 'Not saved as a file yet.'} ${STORED[view.storeState]}
      </p>
      <p role="status" class="summary" data-checked=${view.summary === undefined ? 'no' : 'yes'}>${view.summary ?? 'Checking …'}</p>
      ${view.isSound ? nothing : html`<p class="quiet">You can ${view.publish ? 'publish' : 'save the folder'} once nothing is left to fill in or to correct.</p>`}
    </div>
    <div class="actions">
      <button type="button" class="plain" ?disabled=${view.steps.undo === undefined} @click=${view.undo} data-undo
        aria-keyshortcuts="Control+Z Meta+Z" title=${view.steps.undo ? `Undo: ${view.steps.undo}` : 'Nothing to undo'}>Undo</button>
      <button type="button" class="plain" ?disabled=${view.steps.redo === undefined} @click=${view.redo} data-redo
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" title=${view.steps.redo ? `Redo: ${view.steps.redo}` : 'Nothing to redo'}>Redo</button>
      <button type="button" class="plain" @click=${view.save} data-save>Save ${view.name.endsWith('.json') ? view.name : 'the file'}</button>
      ${folderButton(view)}
      <details class="leave">
        <summary>Close</summary>
        <div>
          <button type="button" class="plain" @click=${view.close} data-close>Close it, and leave it in this browser</button>
          <button type="button" class="plain danger" @click=${view.remove} data-remove-catalog>Remove it from this browser</button>
        </div>
      </details>
    </div>
  </div>`;
