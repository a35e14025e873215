/** “Where is your blog?”: the places to choose from, and the page of the one that is chosen. */
import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { SITES, siteOf } from '../sites/sites.ts';
import { folderPlace } from './folder-place.ts';
import { type SitePage, sitePage } from './site-page.ts';

/** @param chosen the name of the site; empty while none is */
export function blogSection(chosen: string, page: SitePage): TemplateResult {
  const site = siteOf(chosen);
  return html`<form class="blog" autocomplete="off">
    <fieldset>
      <legend class="unseen">Where is your blog?</legend>
      <div class="segments">
        ${Object.entries(SITES).map(
          ([name, { name: label }]) => html`<label>
            <input type="radio" name="site" value=${name} .checked=${live(chosen === name)}><span>${label}</span>
          </label>`,
        )}
      </div>
    </fieldset>
    ${site ? sitePage(site, page) : folderPlace(undefined, page.place)}
  </form>`;
}
