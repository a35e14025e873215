/** Who recommends it, and who pays whom. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Author } from '../../domain/types.ts';
import type { Picks } from '../../recommend/recommend.ts';
import { heading } from './heading.ts';
import { hide } from './listeners/hide.ts';
import { titleOf } from './target.ts';
import type { View } from './view.ts';

/** True of exactly the links on show: that they pay nothing is said where that is known of each. */
function disclosure({ earnings }: Picks, { language }: View): TemplateResult {
  const { paid, amazon, own, unclear, words } = earnings;
  const strings = language.strings.disclosure;
  const said = [
    paid && strings.paid,
    amazon && strings.amazon,
    own && strings.own,
    ...words,
    !paid && unclear && strings.unclear,
  ].filter(Boolean);
  return html`<p class="disclosure" data-disclosure>${said.join(' ') || strings.free}</p>`;
}

/** "MB" for Maya Brandt. */
const initialsOf = (name: string): string =>
  name
    .split(/\s+/)
    .filter(word => /^\p{L}/u.test(word))
    .map(word => [...word][0]?.toUpperCase() ?? '')
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('');

const face = ({ name, photo }: Author): TemplateResult =>
  photo
    ? html`<img class="monogram" src=${photo} alt="" width="38" height="38" loading="lazy" @error=${hide} />`
    : html`<span class="monogram" aria-hidden="true" data-initials=${initialsOf(name)}></span>`;

const by = (author: Author): TemplateResult =>
  html`<p class="by">
    <strong>${author.name}</strong>${author.credential ? `, ${author.credential}` : nothing}
  </p>`;

export function top(picks: Picks, view: View): TemplateResult {
  const { author } = picks;
  const title = view.heading?.trim() || titleOf(picks, view.language);
  return html`${heading(view.headingLevel, 'heading', title)}
    <div class="top">
      ${author ? face(author) : nothing}
      <div>${author ? by(author) : nothing}${disclosure(picks, view)}</div>
    </div>`;
}
