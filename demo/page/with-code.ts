/** A sentence in which `backticks` mark what an author types or clicks. */
import { html, type TemplateResult } from 'lit';

export const withCode = (text: string): readonly (string | TemplateResult)[] =>
  text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part));
