/** What concerns the whole catalog: its name, whether it is kept and saved, the way back, and taking it home. */
import { html, nothing, type TemplateResult } from 'lit';

export interface BarView {
  readonly name: string;
  readonly isSaved: boolean;
  /** Whether this browser keeps it, or why not. */
  readonly keeping: 'kept' | 'writing' | 'refused';
  readonly steps: { readonly undo?: string; readonly redo?: string };
  /** What the check found, in a few words; absent: it is being checked. */
  readonly verdict: string | undefined;
  readonly isSound: boolean;
  /** How far the archive is; absent: none is made. */
  readonly making: string | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly saveFolder: () => void;
  readonly close: () => void;
  readonly remove: () => void;
}

const KEEPING: Readonly<Record<BarView['keeping'], string>> = {
  kept: 'Kept on this machine, in this browser only.',
  writing: 'Being kept …',
  refused: 'This browser keeps nothing: save the file before you leave.',
};

export const bar = (view: BarView): TemplateResult =>
  html`<div class="bar">
    <div class="what">
      <p class="name">${view.name}</p>
      <p class="quiet" data-keeping=${view.keeping}>
        ${view.isSaved ? 'Nothing to save.' : 'Not saved as a file yet.'} ${KEEPING[view.keeping]}
      </p>
      <p role="status" class="verdict" data-checked=${view.verdict === undefined ? 'no' : 'yes'}>${view.verdict ?? 'Checking …'}</p>
      ${view.isSound ? nothing : html`<p class="quiet">The folder can be saved once nothing is left to fill in or to mend.</p>`}
    </div>
    <div class="does">
      <button type="button" class="plain" ?disabled=${view.steps.undo === undefined} @click=${view.undo} data-undo
        aria-keyshortcuts="Control+Z Meta+Z" title=${view.steps.undo ? `Undo: ${view.steps.undo}` : 'Nothing to undo'}>Undo</button>
      <button type="button" class="plain" ?disabled=${view.steps.redo === undefined} @click=${view.redo} data-redo
        aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z" title=${view.steps.redo ? `Redo: ${view.steps.redo}` : 'Nothing to redo'}>Redo</button>
      <button type="button" class="plain" @click=${view.save} data-save>Save ${view.name.endsWith('.json') ? view.name : 'the file'}</button>
      <button type="button" class="go" ?disabled=${!view.isSound || view.making !== undefined} @click=${view.saveFolder} data-zip>
        ${view.making ?? 'Save the folder for your site'}
      </button>
      <details class="leave">
        <summary>Close</summary>
        <div>
          <button type="button" class="plain" @click=${view.close} data-close>Close it, and keep it on this machine</button>
          <button type="button" class="plain danger" @click=${view.remove} data-remove-kept>Remove it from this machine</button>
        </div>
      </details>
    </div>
  </div>`;
