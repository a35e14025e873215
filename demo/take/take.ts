/** The line to copy, in the form that the author's site leaves whole, and where it goes. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { marked } from '../page/marked.ts';
import { ahead, canFetchAhead } from '../snippet/ahead.ts';
import { SITES, type Site, type SiteName } from '../snippet/sites.ts';
import { FORMS, type Form, type Place, snippet } from '../snippet/snippet.ts';
import type { State } from '../state/state.ts';
import { optionsOf } from '../state/state.ts';

const FORM_NAMES: Readonly<Record<Form, readonly [name: string, about: string]>> = {
  link: [
    'Link',
    'Survives every editor, feed and newsletter. Without script it leads to a whole page.',
  ],
  placeholder: ['Placeholder', 'A box around such a link. Editors that drop scripts keep it.'],
  script: ['Script', 'One line. Shows nothing where scripts are not allowed.'],
  element: ['Element', 'For developers. Shows nothing where scripts are not allowed.'],
};

/** An address that leads nowhere but to this very machine. */
const isLocal = (home: string): boolean =>
  /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(new URL(home).hostname);

const isSite = (name: string): name is SiteName => Object.hasOwn(SITES, name);
export const siteOf = (name: string): Site | undefined => (isSite(name) ? SITES[name] : undefined);

const steps = ({ name, steps, note }: Site): TemplateResult => html`<div class="steps">
  <h3>Where do I paste this in ${name}?</h3>
  <ol>
    ${steps.map(step => html`<li>${marked(step)}</li>`)}
  </ol>
  <p>${marked(note)}</p>
</div>`;

const forms = (state: State): TemplateResult => html`<details class="forms">
  <summary>Another form of the line</summary>
  <fieldset>
    <legend class="unseen">Form of the line</legend>
    ${FORMS.map(form => {
      const [name, about] = FORM_NAMES[form];
      const isBest = siteOf(state.site)?.form === form;
      return html`<label class="form-choice">
        <input type="radio" name="form" value=${form} .checked=${live(state.form === form)}>
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
      ?disabled=${!canFetchAhead(optionsOf(state))}
    >
    <span>
      <strong>Fetch the picks ahead</strong>
      <small>For picks near the top of a post: they stand there sooner. Muscle, phase, theme and country can be
      fetched so; with any other choice the picks wait for the script.</small>
    </span>
  </label>
</details>`;

/** Whose folder the line leads to, and what has to be done for it to work. */
function whose(state: State, hasOwn: boolean, { home }: Place): TemplateResult | typeof nothing {
  if (hasOwn)
    return html`<label class="where">
      <span>Where will your folder be?</span>
      <input
        name="folder"
        type="url"
        inputmode="url"
        placeholder="https://your-site.example/care-picks/"
        .value=${live(state.folder)}
      >
      <small>${state.folder ? 'The line leads there.' : 'Save the folder under Catalog and upload it to your site. Until you say where, the line leads to the sample on this page.'}</small>
    </label>`;
  if (isLocal(home))
    return html`<p class="local">
      This page comes from your own machine, so the line works on this machine alone. Upload the folder
      <code>dist</code> to your site, and open this page from there.
    </p>`;
  if (state.catalog || state.folder) return nothing;
  return html`<p class="local">
    These are the sample’s picks: your readers would see “Recommended by Maya Brandt”, who is made up.
    Your own name and products go into a catalog of your own: make one under
    <a href="#catalog">Catalog</a>.
  </p>`;
}

/** All that is to be copied. */
function lines(form: Form, state: State, place: Place): string {
  const options = optionsOf(state);
  const hints = state.ahead ? ahead(form, options, place) : [];
  return [...hints, snippet(form, options, place)].join('\n');
}

export interface Take {
  readonly state: State;
  /** Whether the author has a catalog of her own open on this page. */
  readonly hasOwn: boolean;
  readonly place: Place;
  /** What came of the last copying. */
  readonly said: string;
  readonly copy: () => void;
}

export function take({ state, hasOwn, place, said, copy }: Take): TemplateResult {
  const form = FORMS.find(each => each === state.form) ?? 'script';
  const site = siteOf(state.site);
  return html`<form class="take" autocomplete="off">
    <label class="where">
      <span>Where do you write your posts?</span>
      <select name="site" .value=${live(state.site)}>
        <option value="" ?selected=${state.site === ''}>Choose …</option>
        ${Object.entries(SITES).map(
          ([name, { name: label }]) =>
            html`<option value=${name} ?selected=${state.site === name}>${label}</option>`,
        )}
      </select>
    </label>
    <pre class="code" tabindex="0" aria-label="The line to copy"><code data-snippet>${lines(form, state, place)}</code></pre>
    ${whose(state, hasOwn, place)}
    <button type="button" class="copy" data-copy @click=${copy}>Copy the line</button>
    <p class="said" role="status">${said}</p>
    ${site ? steps(site) : nothing} ${forms(state)}
  </form>`;
}
