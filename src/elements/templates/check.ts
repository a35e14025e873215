/**
 * What is asked of a reader and the signs to look out for, each closed and one click away. The short
 * form is always there; what is behind the click is loaded, and when it does not come, says so.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picks } from '../../recommend/recommend.ts';
import type { Help } from '../../safety/red-flags.ts';
import type { View } from './view.ts';

/** The help cards that concern a muscle: a clot is looked for in a leg. */
const helpFor = ({ clotWarning }: Picks): readonly Help[] =>
  clotWarning ? ['emergency', 'today', 'soon'] : ['emergency', 'soon'];

function card(help: Help, picks: Picks, view: View): TemplateResult {
  const { strings } = view.language;
  const { check } = view;
  return html`<details
    class="help"
    data-help=${help}
    ?open=${picks.needHelp}
    @toggle=${check?.open ?? nothing}
  >
    <summary>${strings.help[help]}</summary>
    ${view.helpBody?.(help) ?? html`<p>${check?.hasFailed ? strings.help.failed : strings.check.waiting}</p>`}
  </details>`;
}

/** The signs that call for a doctor, short, and whole on one click. */
export const help = (picks: Picks, view: View): TemplateResult =>
  html`<div class="helps">${helpFor(picks).map(each => card(each, picks, view))}</div>`;

/** The codes of every caution on show, each once, in the order in which they stand. */
function codesOf({ sections, clotWarning }: Picks): readonly string[] {
  const shown = sections.flatMap(({ jointly, groups, keptBack }) => [
    ...jointly,
    ...groups.flatMap(({ picks }) =>
      picks.flatMap(({ recommendation }) => recommendation.cautions),
    ),
    ...keptBack.flatMap(({ reasons }) => reasons),
  ]);
  return [...new Set([...(clotWarning ? ['blood-clot'] : []), ...shown.map(({ code }) => code)])];
}

/** What stands behind the cautions: once for the whole list, and loaded when it is opened. */
export function sources(picks: Picks, view: View): TemplateResult {
  const { strings } = view.language;
  const waiting = view.check?.hasFailed ? strings.help.failed : strings.check.waiting;
  return html`<details class="behind" @toggle=${view.check?.open ?? nothing}>
    <summary>${strings.sources}</summary>
    ${view.sourcesBody?.(codesOf(picks)) ?? html`<p>${waiting}</p>`}
  </details>`;
}

/** What the answers left, said once by the widget in which the answer was given. */
function outcome({ sections, needHelp }: Picks, view: View): string {
  const { strings } = view.language;
  if (!view.check?.announces) return '';
  if (needHelp) return strings.check.needHelp;
  const kept = sections.flatMap(({ keptBack }) => keptBack);
  const ids = (verdict: string) =>
    new Set(kept.filter(item => item.verdict === verdict).map(({ id }) => id)).size;
  return strings.check.outcome(ids('ask-first'), ids('withhold'));
}

/** "Does any of this apply to you?" */
export function check(picks: Picks, view: View): TemplateResult | typeof nothing {
  const { strings } = view.language;
  if (!view.check) return nothing;
  const { open, questions, hasFailed } = view.check;
  return html`<details class="check" @toggle=${open}>
      <summary>${strings.check.question}</summary>
      ${questions ?? html`<p>${hasFailed ? strings.check.failed : strings.check.waiting}</p>`}
    </details>
    <p class="unseen" role="status">${outcome(picks, view)}</p>`;
}
