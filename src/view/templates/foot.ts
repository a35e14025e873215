/** The last line: what this is not, and what stands behind the cautions, loaded when it is opened. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picks } from '../../recommend/recommend.ts';
import type { Caution } from '../../safety/rules/types.ts';
import { closed } from './closed.ts';
import { type View, whole } from './view.ts';

type Codes = readonly string[];

const codes = (cautions: readonly Caution[]): Codes => cautions.map(({ code }) => code);

/** The codes of every caution on show, in the order in which they stand: of those for everybody, and of those that may tell of answers. */
function codesOf({ parts, withheld, clotWarning }: Picks): readonly [Codes, Codes] {
  const cards = parts
    .flatMap(({ groups }) => groups.flatMap(({ picks }) => picks))
    .map(({ cautions }) => cautions);
  const forAll = new Set([
    ...(clotWarning ? ['blood-clot'] : []),
    ...codes(cards.flatMap(({ shared, ofUse }) => [...shared, ...ofUse.flat()])),
  ]);
  const own = codes([
    ...cards.flatMap(({ answered }) => answered.full),
    ...withheld.flatMap(({ reasons }) => reasons),
  ]);
  return [[...forAll], [...new Set(own)].filter(code => !forAll.has(code))];
}

export function foot(picks: Picks, view: View): TemplateResult {
  const { strings } = view.language;
  const [forAll, own] = codesOf(picks);
  const body = view.sourcesBody;
  const waiting = view.selfCheck?.hasFailed ? strings.help.failed : strings.selfCheck.waiting;
  return html`<details class="behind" @toggle=${view.openSources ?? nothing}>
    <summary><span>${strings.foot} <b>${strings.sources}</b></span></summary>
    ${
      body
        ? [
            whole(body(forAll, view.language), view),
            closed(own.length > 0 ? body(own, view.language) : nothing, view),
          ]
        : whole(html`<p class="unloaded">${waiting}</p>`, view)
    }
  </details>`;
}
