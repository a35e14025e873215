/** Behind each caution on show: why, and which sources bear it out, as far as each was read. */
import { html, nothing, type TemplateResult } from 'lit';
import { selfCheckStrings } from '../../i18n/self-check-strings.ts';
import type { Language } from '../../i18n/strings.ts';
import { BASIS, DETAILS } from '../../safety/rules/background/background.ts';
import { caution, isCautionCode } from '../../safety/rules/cautions.ts';
import { REASONS } from '../../safety/rules/reasons.ts';
import { SOURCES } from '../../safety/rules/sources.ts';
import type { Basis } from '../../safety/rules/types.ts';

function source(id: Basis[number], language: Language): TemplateResult {
  if (id === 'judgement') return html`<li>${selfCheckStrings(language).judgement}</li>`;
  const { label, address, status } = SOURCES[id];
  return html`<li>${label}: ${address} (${selfCheckStrings(language).readAs[status]})</li>`;
}

const entry = (
  text: string,
  detail: string | undefined,
  basis: Basis,
  language: Language,
): TemplateResult =>
  html`<div>
    <p><strong>${text}</strong></p>
    ${detail ? html`<p>${detail}</p>` : nothing}
    <ul>
      ${basis.map(id => source(id, language))}
    </ul>
  </div>`;

const isReason = (code: string): code is keyof typeof REASONS => Object.hasOwn(REASONS, code);

/** @param codes of the cautions and reasons on show; an author's own have no entry, for nothing of ours bears them out */
export const sourcesBody = (codes: readonly string[], language: Language): TemplateResult =>
  html`<div class="sources">
    ${codes.map(code => {
      if (isCautionCode(code))
        return entry(caution(code).text, DETAILS[code], BASIS[code], language);
      return isReason(code)
        ? entry(REASONS[code].why, undefined, REASONS[code].basis, language)
        : nothing;
    })}
  </div>`;
