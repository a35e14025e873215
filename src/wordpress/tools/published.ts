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
  const { home, published: at, undo: canUndo, outdated, muscles } = state;
  const covered = muscles.filter(({ products }) => products > 0);
  const what = at
    ? html`<p>
        Published on ${new Date(at * 1000).toLocaleString()}: picks for ${counted(covered.length, 'muscle')}.
      </p>
      <details>
        <summary>Their pages</summary>
        <p>${covered.map(({ id, name }) => html`<a href="${home}picks/${id}.html">${name}</a> `)}</p>
      </details>`
    : html`<p>Nothing is published yet. Make your catalog here, or open one, and choose “Publish on this site”.</p>`;
  return html`<div class="notice notice-info inline">
    ${what}
    ${
      outdated
        ? html`<p><strong>The plugin has been updated since. Publish once more, and readers get its scripts and safety rules.</strong></p>`
        : nothing
    }
    ${
      canUndo
        ? html`<p><button type="button" class="button" data-undo-publishing ?disabled=${isBusy} @click=${undo}>Undo: put back what was there before</button></p>`
        : nothing
    }
    <p role="status" data-outcome>${message}</p>
  </div>`;
}
