/** What is copied in one step, with its button; what came of copying stands below it. */
import { html, type TemplateResult } from 'lit';

/** What came of the last attempt to copy, in words, and of which text. */
export interface Copied {
  readonly id: string;
  readonly words: string;
}

export interface Copying {
  readonly copied: Copied | undefined;
  /** @param id of the element whose text is copied */
  readonly copy: (id: string) => void;
}

export const piece = (
  id: string,
  text: string,
  what: string,
  { copied, copy }: Copying,
): TemplateResult => html`<div class="piece">
  <pre class="code" tabindex="0" aria-label=${`To copy: ${what}`}><code id=${id} data-piece>${text}</code></pre>
  <button type="button" class="quiet-button" @click=${() => copy(id)}>
    Copy<span class="unseen"> the ${what}</span>
  </button>
  <p class="copied" role="status">${copied?.id === id ? copied.words : ''}</p>
</div>`;
