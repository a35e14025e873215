/**
 * What is asked of a reader and the signs to look out for, each closed and one click away. The short
 * form is always there; what is behind the click is loaded, and when it does not come, says so.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picks } from '../../recommend/recommend.ts';
import { helpCardsFor } from '../../safety/engine/help-cards.ts';
import { HELP_LINES } from '../../safety/rules/help-lines.ts';
import type { Help } from '../../safety/rules/red-flags.ts';
import type { View } from './view.ts';

function card(help: Help, picks: Picks, view: View): TemplateResult {
  const { strings } = view.language;
  const { selfCheck } = view;
  const [what, signs] = HELP_LINES[help];
  return html`<details
    class="help"
    data-help=${help}
    ?open=${picks.needHelp.includes(help)}
    @toggle=${selfCheck?.open ?? nothing}>
    <summary><strong>${what}</strong> ${signs}</summary>
    ${
      view.helpBody?.(help, view.language) ??
      html`<p class="unloaded">${selfCheck?.hasFailed ? strings.help.failed : strings.selfCheck.waiting}</p>
        ${help === 'emergency' ? html`<p class="on-paper">${strings.help.failed}</p>` : nothing}`
    }
  </details>`;
}

/** The signs that call for a doctor, short, and whole on one click. */
export const help = (picks: Picks, view: View): TemplateResult =>
  html`<div class="helps">${helpCardsFor(picks.muscle.region, picks.needHelp).map(each => card(each, picks, view))}</div>`;

/** The codes of every caution on show, each once, in the order in which they stand. */
function codesOf({ sections, clotWarning }: Picks): readonly string[] {
  const shown = sections.flatMap(({ jointly, groups, withheld }) => [
    ...jointly,
    ...groups.flatMap(({ picks }) =>
      picks.flatMap(({ recommendation }) => recommendation.cautions),
    ),
    ...withheld.flatMap(({ reasons }) => reasons),
  ]);
  return [...new Set([...(clotWarning ? ['blood-clot'] : []), ...shown.map(({ code }) => code)])];
}

/** What stands behind the cautions: once for the whole list, and loaded when it is opened. */
export function sources(picks: Picks, view: View): TemplateResult {
  const { strings } = view.language;
  const waiting = view.selfCheck?.hasFailed ? strings.help.failed : strings.selfCheck.waiting;
  return html`<details class="behind" @toggle=${view.selfCheck?.open ?? nothing}>
    <summary>${strings.sources}</summary>
    ${view.sourcesBody?.(codesOf(picks), view.language) ?? html`<p class="unloaded">${waiting}</p>`}
  </details>`;
}

/** What the answers left of the list. */
function outcome({ sections, needHelp }: Picks, ticked: number, view: View): string {
  const { selfCheck: words } = view.language.strings;
  if (needHelp.length > 0) return words.needHelp;
  const kept = sections.flatMap(({ withheld }) => withheld);
  const ids = (verdict: string) =>
    new Set(kept.filter(item => item.verdict === verdict).map(({ id }) => id)).size;
  return words.outcome(ticked, ids('ask-first'), ids('withhold'));
}

/** What came of what the reader did last, said once; it stands where nothing moves it. */
export function status(picks: Picks, view: View): TemplateResult {
  const { phase: words } = view.language.strings;
  const chosen = view.phaseSwitch?.chosen;
  const announcements = {
    answers: () => outcome(picks, view.selfCheck?.ticked ?? 0, view),
    phase: () => (chosen ? words.shown(words[chosen]) : ''),
  };
  return html`<p class="unseen" role="status">${view.last ? announcements[view.last]() : ''}</p>`;
}

/** "Does any of this apply to you?" */
export function check(picks: Picks, view: View): TemplateResult | typeof nothing {
  const { strings } = view.language;
  if (!view.selfCheck) return nothing;
  const { open, questions, hasFailed, ticked } = view.selfCheck;
  return html`<details class="check" @toggle=${open}>
    <summary>${strings.selfCheck.question}</summary>
    ${questions?.(view.language) ?? html`<p class="unloaded">${hasFailed ? strings.selfCheck.failed : strings.selfCheck.waiting}</p>`}
    ${ticked > 0 ? html`<p class="outcome">${outcome(picks, ticked, view)}</p>` : nothing}
  </details>`;
}
