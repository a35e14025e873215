/** What is withheld: each reason once, with the names of all that it withholds, and no address. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WithheldGroup } from '../../recommend/list.ts';
import { cautionItem } from './cautions.ts';
import { heading } from './heading.ts';
import { pictogram } from './pictograms.ts';
import type { View } from './view.ts';

/** @param named products that stand under an earlier reason already: named again, and counted once */
function group(
  { verdict, reason, items }: WithheldGroup,
  named: ReadonlySet<string>,
  view: View,
): TemplateResult {
  return html`<ul class="reasons">
      ${cautionItem(reason, view)}
    </ul>
    <ul class="names">
      ${items.map(
        ({ id, title, modality }) =>
          html`<li
            data-withheld=${named.has(id) ? nothing : id}
            data-verdict=${named.has(id) ? nothing : verdict}
          >
            <span class="picture">${pictogram(modality)}</span> ${title}
          </li>`,
      )}
    </ul>`;
}

export function withheld(all: readonly WithheldGroup[], view: View): readonly unknown[] {
  const named = new Set<string>();
  return (['ask-first', 'withhold'] as const).map(verdict => {
    const own = all.filter(each => each.verdict === verdict);
    if (own.length === 0) return nothing;
    return html`<div class="withheld">
      ${heading(view.headingLevel + 1, 'phase-heading', view.language.strings.withheld[verdict])}
      ${own.map(each => {
        const drawn = group(each, new Set(named), view);
        for (const { id } of each.items) named.add(id);
        return drawn;
      })}
    </div>`;
  });
}
