/** One page, one way of embedding, one state: opened, waited for and looked at. */
import { executeServerCommand } from '@web/test-runner-commands';
import { unmount } from '../../support/page.ts';
import { type Expected, expectSafe, type Outcome } from '../site/expect-safe.ts';
import type { FormName } from '../site/forms.ts';
import { openPage } from '../site/open.ts';
import { SOLEUS_CARDS, type State } from '../site/states.ts';
import { NONCE } from '../site/witness.ts';
import type { Stranger } from './stranger.ts';

const SAID: Readonly<Record<Outcome, string>> = {
  picks: 'the picks, each with its cautions',
  fallback: 'what the author wrote, and one line that says why',
  either: 'the picks with their cautions, or what the author wrote and why',
  link: 'what the author wrote',
};

/** What a state comes to on this page. */
function expectedOf(page: Stranger, state: State): Expected {
  const usual = page.waits && state.isPainted ? 'fallback' : (state.outcome ?? 'picks');
  const there = page.expected?.outcome ?? 'picks';
  const here = there === 'fallback' && state.hasTree ? 'either' : there;
  return {
    cards: state.cards ?? SOLEUS_CARDS,
    ...page.expected,
    lines: [...(page.expected?.lines ?? []), ...(state.lines ?? [])],
    outcome: usual === 'picks' ? here : usual,
  };
}

/** Whether this page is tried with this form in this state. */
export const suits = (page: Stranger, form: FormName, state: State): boolean =>
  (page.forms ?? state.forms).includes(form) &&
  state.forms.includes(form) &&
  !(page.needsScript && state.page?.isScriptless);

export const titleOf = (page: Stranger, form: FormName, state: State): string =>
  `${page.title} · ${form}, ${state.title} → ${SAID[expectedOf(page, state).outcome]}`;

export async function tryPage(stranger: Stranger, form: FormName, state: State): Promise<void> {
  try {
    await state.before?.();
    const {
      title: _,
      html,
      act,
      host = [],
      forms: _forms,
      expected: _expected,
      ...options
    } = stranger;
    for (const fault of host) await executeServerCommand('dist-fault', fault as never);
    const plain = await state.embed(form);
    const embed = stranger.hasPolicy
      ? plain.replaceAll('<script ', `<script nonce="${NONCE}" `)
      : plain;
    const page = await openPage(
      html.replaceAll('%embed%', () => embed),
      {
        ...options,
        ...state.page,
      },
    );
    const expected = expectedOf(stranger, state);
    if (act) page.theirs(() => act(page));
    await state.settled(page, expected.outcome);
    expectSafe(page, expected);
  } finally {
    unmount();
    await executeServerCommand('mend-dist');
  }
}
