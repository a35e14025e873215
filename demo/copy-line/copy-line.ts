/** The line to copy, in the form that survives on the author's site. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Copying } from '../blog/piece.ts';
import { siteOf } from '../sites/sites.ts';
import { ahead, canFetchAhead } from '../snippet/ahead.ts';
import { type EmbedForm, FORMS, type SnippetContext, snippet } from '../snippet/snippet.ts';
import type { State } from '../state/state.ts';
import { optionsOf } from '../state/state.ts';

const FORM_NAMES: Readonly<Record<EmbedForm, readonly [name: string, about: string]>> = {
  link: [
    'Link',
    'Survives every editor, feed and newsletter. Without scripts it leads to a whole page.',
  ],
  placeholder: ['Placeholder', 'A box around such a link. Editors that remove scripts keep it.'],
  script: ['Script', 'One line. Shows nothing where scripts are not allowed.'],
  quick: [
    'Quick script',
    'One line with the muscle in its address: the picks appear soonest. It is there for each muscle that you put a product to.',
  ],
  element: ['Element', 'For developers. Shows nothing where scripts are not allowed.'],
};

/** Whether an address leads to this very computer, which nobody else can reach. */
const isLocal = (scriptBase: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(scriptBase).hostname);

const forms = (
  state: State,
  { quick }: SnippetContext,
): TemplateResult => html`<details class="forms">
  <summary>Another form of the line</summary>
  <fieldset>
    <legend class="unseen">Form of the line</legend>
    ${FORMS.map(form => {
      const [name, about] = FORM_NAMES[form];
      const isBest = siteOf(state.site)?.form === form;
      return html`<label class="form-choice">
        <input
          type="radio"
          name="form"
          value=${form}
          .checked=${live(state.form === form)}
          ?disabled=${form === 'quick' && !quick}
        >
        <span>
          <strong>${name}</strong>${isBest ? ' – the one for your site' : nothing}
          <small>${about}</small>
        </span>
      </label>`;
    })}
  </fieldset>
  <label class="form-choice">
    <input
      type="checkbox"
      name="ahead"
      value="on"
      .checked=${live(state.ahead === 'on')}
      ?disabled=${state.form === 'quick' || !canFetchAhead(optionsOf(state))}
    >
    <span>
      <strong>Fetch the picks ahead</strong>
      <small>For picks near the top of a post: they appear sooner. This works with muscle, phase, theme and
      country; with any other choice the picks wait for the script.</small>
    </span>
  </label>
</details>`;

/** Which folder the line leads to, and what has to be done for it to work. */
function folderNote(
  state: State,
  hasCatalog: boolean,
  { scriptBase }: SnippetContext,
): TemplateResult | typeof nothing {
  if (hasCatalog)
    return html`<p class="local">
      ${
        state.folder
          ? html`The line leads to <code>${state.folder}</code>. <a href="#blog">Change that</a>.`
          : html`The line leads to the sample on this page, until you say under
            <a href="#blog">Where is your blog?</a> where your folder is.`
      }
    </p>`;
  if (isLocal(scriptBase))
    return html`<p class="local">
      This page comes from your own computer, so the line only works there. Upload the folder
      <code>dist</code> to your site, and open this page from there.
    </p>`;
  if (state.catalog || state.folder) return nothing;
  return html`<p class="local">
    These are the sample’s picks: your readers would see the name of Maya Brandt, who is made up.
    Put your own name and products into a catalog of your own: make one under
    <a href="#catalog">Catalog</a>.
  </p>`;
}

/** The line, and the hints before it. */
function linesOf(form: EmbedForm, state: State, context: SnippetContext): string {
  const options = optionsOf(state);
  const hints = state.ahead ? ahead(form, options, context) : [];
  return [...hints, snippet(form, options, context)].join('\n');
}

export interface CopyLineView extends Copying {
  readonly state: State;
  /** Whether the author has a catalog open in the editor on this page. */
  readonly hasCatalog: boolean;
  readonly context: SnippetContext;
}

const LINE = 'line';

export function copyLine(view: CopyLineView): TemplateResult {
  const { state, hasCatalog, context, copied, copy } = view;
  const form = FORMS.find(each => each === state.form) ?? 'script';
  const site = siteOf(state.site);
  return html`<form class="copy-line" autocomplete="off">
    <pre class="code" tabindex="0" aria-label="The line to copy"><code id=${LINE} data-snippet>${linesOf(form, state, context)}</code></pre>
    ${folderNote(state, hasCatalog, context)}
    <button type="button" class="copy" data-copy @click=${() => copy(LINE)}>Copy the line</button>
    <p class="copied" role="status">${copied?.id === LINE ? copied.words : ''}</p>
    <p>
      <a href="#blog">Where is your blog?</a>
      ${site ? `Every step for ${site.name}, and what survives there.` : 'What survives there, and every step.'}
    </p>
    ${forms(state, context)}
  </form>`;
}
