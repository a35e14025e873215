/** The controls below the preview: the page, its width, and how its reader sees it. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { PIXELS, VIEW, type ViewName } from '../state/fields.ts';
import type { State } from '../state/state.ts';
import type { Fit } from './fit.ts';
import { PAGE_NAMES } from './pages.ts';

type Labels<N extends ViewName> = Readonly<Record<(typeof VIEW)[N][number], string>>;

const WIDTHS: Labels<'width'> = {
  fit: 'Full width',
  320: '320 px',
  414: '414',
  768: '768',
  1280: '1280',
  free: 'Other',
};
const SCHEMES: Labels<'scheme'> = { light: 'Light', dark: 'Dark' };
const SEEN: Labels<'seen'> = {
  screen: 'On a screen',
  contrast: 'In high contrast',
  paper: 'On paper',
  'no-script': 'Without script',
};

/** What differs from what a reader gets. */
function caveats({ seen, form, page, scheme, text }: State): readonly string[] {
  return [
    ...(seen === 'screen' ? ['Scroll in the page to see all of it.'] : []),
    ...(seen === 'contrast'
      ? ['Imitated with one set of colours. Readers who use high contrast choose their own.']
      : []),
    ...(seen === 'paper'
      ? ['Imitated with the styles for print. “Print” shows the real pages.']
      : []),
    ...(seen === 'no-script' && ['script', 'quick', 'element'].includes(form)
      ? [
          'Without script this form of the line shows nothing. The link and the placeholder show a link to a whole page of picks.',
        ]
      : []),
    ...(scheme === 'dark' && page === 'loud' ? ['This page is light for everybody.'] : []),
    ...(scheme === 'light' && page === 'night' ? ['This page is dark for everybody.'] : []),
    ...(text === 'large' ? ['As if the browser’s text size were doubled.'] : []),
  ];
}

const select = (
  name: ViewName,
  label: string,
  labels: Readonly<Record<string, string>>,
  state: State,
): TemplateResult => html`<label class="pick">
  <span class="unseen">${label}</span>
  <select name=${name} .value=${live(state[name])}>
    ${Object.entries(labels).map(
      ([value, text]) =>
        html`<option value=${value} ?selected=${state[name] === value}>${text}</option>`,
    )}
  </select>
</label>`;

const segments = (
  name: 'width' | 'scheme',
  label: string,
  labels: Readonly<Record<string, string>>,
  state: State,
): TemplateResult => html`<fieldset class="pick">
  <legend class="unseen">${label}</legend>
  <div class="segments">
    ${VIEW[name].map(
      value => html`<label>
        <input
          type="radio"
          name=${name}
          value=${value}
          .checked=${live(state[name] === value)}
        ><span>${labels[value]}</span>
      </label>`,
    )}
  </div>
</fieldset>`;

const tick = (
  name: 'text' | 'direction',
  on: string,
  label: string,
  state: State,
): TemplateResult => html`<label class="tick">
  <input
    type="checkbox"
    name=${name}
    value=${on}
    .checked=${live(state[name] === on)}
  >${label}
</label>`;

const free = (state: State): TemplateResult => html`<div class="free">
  <label class="unseen" for="pixels">Width in pixels</label>
  <input
    id="pixels"
    name="pixels"
    type="range"
    min=${PIXELS.least}
    max=${PIXELS.most}
    step="2"
    .value=${live(state.pixels)}
  >
  <output for="pixels">${state.pixels} px</output>
</div>`;

export function toolbar(state: State, print: () => void): TemplateResult {
  return html`<form class="toolbar" aria-label="How the preview is shown" autocomplete="off">
    ${select('page', 'Page', PAGE_NAMES, state)} ${segments('width', 'Width', WIDTHS, state)}
    ${state.width === 'free' ? free(state) : nothing}
    ${segments('scheme', 'Reader’s colours', SCHEMES, state)} ${select('seen', 'Seen', SEEN, state)}
    <div class="ticks">
      ${tick('text', 'large', 'Large text', state)}
      ${tick('direction', 'rtl', 'Right to left', state)}
    </div>
    ${
      state.seen === 'paper'
        ? html`<button type="button" class="quiet-button" @click=${print}>Print</button>`
        : nothing
    }
  </form>`;
}

/** The line below the preview: how wide it is, and what differs from what a reader gets. */
export const measure = (state: State, { width, scale }: Fit): string =>
  [
    `${width} px wide${scale < 0.995 ? `, shown at ${Math.round(scale * 100)} %` : ''}.`,
    ...caveats(state),
  ].join(' ');
