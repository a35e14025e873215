/**
 * The reader's self-check, and what came of it. What is behind the tap is loaded, and when it does not come, says so.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picks } from '../../recommend/recommend.ts';
import type { View } from './view.ts';

/** What the answers left of the list. */
function outcome({ withheld, needHelp }: Picks, ticked: number, view: View): string {
  const { selfCheck: words } = view.language.strings;
  if (needHelp.length > 0) return words.needHelp;
  const count = (verdict: string) =>
    withheld.filter(group => group.verdict === verdict).flatMap(({ items }) => items).length;
  return words.outcome(ticked, count('ask-first'), count('withhold'));
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

/** Two cases as a question, so that readers see what is asked; once something is ticked, what came of it stands in its place. */
export function check(picks: Picks, view: View): TemplateResult | typeof nothing {
  const { selfCheck: words } = view.language.strings;
  if (!view.selfCheck) return nothing;
  const { open, questions, hasFailed, ticked } = view.selfCheck;
  return html`<details class="check" @toggle=${open}>
    <summary>
      <span>
        <strong>${words.question}</strong>
        ${
          ticked > 0
            ? html`<b class="outcome">${outcome(picks, ticked, view)}</b>`
            : html`<small>${words.examples}</small>`
        }
      </span>
    </summary>
    ${questions?.(view.language) ?? html`<p class="unloaded">${hasFailed ? words.failed : words.waiting}</p>`}
  </details>`;
}
