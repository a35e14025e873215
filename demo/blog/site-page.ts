/** The page of one place where blogs are written: the form that survives there, and the steps to it. */
import { html, nothing, type TemplateResult } from 'lit';
import { withCode } from '../page/with-code.ts';
import type { Site, Step } from '../sites/site.ts';
import { isAddressAlone, pieceText } from '../snippet/pieces.ts';
import { lostInAnAddress, type Options, type SnippetContext } from '../snippet/snippet.ts';
import { type FolderPlace, folderPlace } from './folder-place.ts';
import { knownAs } from './known.ts';
import { type Copying, piece } from './piece.ts';
import { sketch } from './sketch.ts';

export interface SitePage extends Copying {
  readonly options: Options;
  readonly context: SnippetContext;
  readonly place: FolderPlace;
}

const stepItem = (
  { text, copy }: Step,
  id: string,
  { options, context, ...copying }: SitePage,
): TemplateResult => html`<li>
  <p>${withCode(text)}</p>
  ${copy ? piece(id, pieceText(copy, options, context), copy, copying) : nothing}
</li>`;

const steps = (
  title: string,
  list: readonly Step[],
  page: SitePage,
  prefix: string,
): TemplateResult | typeof nothing =>
  list.length === 0
    ? nothing
    : html`<h4>${title}</h4>
        <ol>
          ${list.map((step, at) => stepItem(step, `${prefix}-${at}`, page))}
        </ol>`;

/** What the form cannot carry, so that nobody misses it only later. */
function lost(site: Site, options: Options): TemplateResult | typeof nothing {
  const names = lostInAnAddress(options);
  const isAlone = site.post.some(({ copy }) => copy && isAddressAlone(copy));
  if (names.length === 0 || !isAlone) return nothing;
  return html`<p class="local">
    This link cannot carry ${names.map((name, at) => html`${at > 0 ? ' and ' : ''}<code>${name}</code>`)}, which you
    have chosen: the picks appear without.
  </p>`;
}

const plugin = html`<p>
  <a class="copy" href="./care-picks-wordpress.zip" download>Get the WordPress plugin</a>
</p>`;

export function sitePage(site: Site, view: SitePage): TemplateResult {
  const page = { ...view, options: { ...view.options, ...site.needs } };
  const hasPlugin = site.folder === 'plugin';
  return html`<article class="site-page" aria-labelledby="site-title">
    <h3 id="site-title">${site.name}</h3>
    <p class="why">${site.why}</p>
    ${hasPlugin ? plugin : folderPlace(site, page.place)} ${lost(site, page.options)}
    ${steps('Once for the whole site', site.once, page, 'once')}
    ${steps('In each post', site.post, page, 'post')} ${sketch(site.sketch)}
    <p class="note">${withCode(site.note)}</p>
    <ul class="known">
      ${site.known.map(known => html`<li>${knownAs(known)}</li>`)}
    </ul>
  </article>`;
}
