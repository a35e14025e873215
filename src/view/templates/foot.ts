/** The last line: what this is not, and what stands behind the cautions, loaded when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picks } from '../../recommend/recommend.ts';
import { closed } from './closed.ts';
import type { View } from './view.ts';

/** The codes of every caution on show, each once, in the order in which they stand. */
function codesOf({ parts, withheld, clotWarning }: Picks): readonly string[] {
  const picks = parts.flatMap(({ groups }) => groups.flatMap(group => group.picks));
  const shown = [
    ...picks.flatMap(({ cautions: { answered, shared, ofUse } }) => [
      ...answered.full,
      ...shared,
      ...ofUse.flat(),
    ]),
    ...withheld.flatMap(({ reasons }) => reasons),
  ];
  return [...new Set([...(clotWarning ? ['blood-clot'] : []), ...shown.map(({ code }) => code)])];
}

export function foot(picks: Picks, view: View): TemplateResult {
  const { strings } = view.language;
  const waiting = view.selfCheck?.hasFailed ? strings.help.failed : strings.selfCheck.waiting;
  return html`<details class="behind" @toggle=${view.openSources ?? nothing}>
    <summary><span>${strings.foot} <b>${strings.sources}</b></span></summary>
    ${
      view.sourcesBody
        ? closed(view.sourcesBody(codesOf(picks), view.language), view)
        : html`<p class="unloaded">${waiting}</p>`
    }
  </details>`;
}
