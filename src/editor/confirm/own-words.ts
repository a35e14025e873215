/** The author's own sentences for a text, each with what `check` says of it, to be put in and taken out by one click. */
import { html, nothing, type TemplateResult } from 'lit';
import type { OwnWords } from '../../import/draft/draft-catalog.ts';

/** The text with a sentence more at its end, or without it if it is there. */
export const toggledSentence = (text: string, sentence: string): string =>
  text.includes(sentence)
    ? text.replace(sentence, '').replace(/ {2,}/g, ' ').trim()
    : `${text} ${sentence}`.trim();

export interface OwnWordsView {
  readonly words: readonly OwnWords[];
  readonly text: string;
  /** What the text is for: “why it fits”. */
  readonly label: string;
  readonly write: (text: string) => void;
}

export function ownWords({ words, text, label, write }: OwnWordsView) {
  if (words.length === 0) return nothing;
  const row = ({ text: sentence, problem }: OwnWords): TemplateResult => html`<li>
    <button type="button" class="small" aria-pressed=${text.includes(sentence)} data-words
      @click=${() => write(toggledSentence(text, sentence))}>${sentence}</button>
    ${problem ? html`<p class="said">${problem}</p>` : nothing}
  </li>`;
  return html`<div class="own-words" role="group" aria-label="Your own words for ${label}">
    <p class="about">Your own words: press to put them in, and again to take them out.</p>
    <ul>${words.map(row)}</ul>
  </div>`;
}
