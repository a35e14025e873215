/**
 * The reader's self-check, and what came of it. What is behind the tap is loaded, and when it does not come, says so.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Picks } from '../../recommend/recommend.ts';
import { closed } from './closed.ts';
import type { View } from './view.ts';

/** What came of what the reader did last, said once; it stands where nothing moves it. */
export function status(picks: Picks, view: View): unknown {
  const { phase: words } = view.language.strings;
  const chosen = view.phaseSwitch?.chosen;
  const announcements = {
    answers: () =>
      view.selfCheck?.said?.(view.language) ??
      view.selfCheck?.outcome?.(picks, view.language) ??
      '',
    phase: () => (chosen ? words.shown(words[chosen]) : ''),
  };
  const said = view.last ? announcements[view.last]() : '';
  return closed(html`<p class="unseen" role="status" .textContent=${said}></p>`, view);
}

/** Two cases as a question, so that readers see what is asked; once something is ticked, what came of it stands in its place. */
export function check(picks: Picks, view: View): TemplateResult | typeof nothing {
  const { selfCheck: words } = view.language.strings;
  if (!view.selfCheck) return nothing;
  const { open, questions, hasFailed, ticked, outcome } = view.selfCheck;
  return html`<details class="check" @toggle=${open}>
    <summary>
      <span>
        <strong>${words.question}</strong>
        ${closed(
          ticked > 0 && outcome
            ? html`<b class="outcome">${outcome(picks, view.language)}</b>`
            : html`<small class="examples">${words.examples}</small>`,
          view,
        )}
      </span>
    </summary>
    ${
      questions
        ? closed(questions(view.language), view)
        : html`<p class="unloaded">${hasFailed ? words.failed : words.waiting}</p>`
    }
  </details>`;
}
