/** What is on the site, and the way back to what was there before. */
import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../domain/words.ts';
import type { SiteState } from './told.ts';

export interface PublishedView {
  readonly state: SiteState;
  /** What happened last. */
  readonly message: string;
  readonly isBusy: boolean;
  readonly undo: () => void;
}

export function published({ state, message, isBusy, undo }: PublishedView): TemplateResult {
  const { home, published: at, undo: canUndo, muscles } = state;
  const covered = muscles.filter(({ products }) => products > 0).length;
  const what = at
    ? html`<p>
        Published on ${new Date(at * 1000).toLocaleString()}: picks for ${counted(covered, 'muscle')},
        in <a href="${home}index.html">your folder</a>.
      </p>`
    : html`<p>Nothing is published yet. Make your catalog here, or open one, and choose “Publish on this site”.</p>`;
  return html`<div class="notice notice-info inline">
    ${what}
    ${
      canUndo
        ? html`<p><button type="button" class="button" data-undo-publishing ?disabled=${isBusy} @click=${undo}>Undo: put back what was there before</button></p>`
        : nothing
    }
    <p role="status" data-outcome>${message}</p>
  </div>`;
}
