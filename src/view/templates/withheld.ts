/** What is withheld: each product once, under all of its reasons, and without an address. */
import { html, nothing, type TemplateResult } from 'lit';
import type { WithheldGroup } from '../../recommend/list.ts';
import { cautionItem, shortItem } from './cautions.ts';
import { heading } from './heading.ts';
import { pictogram } from './pictograms.ts';
import type { Block, View } from './view.ts';

/** @param told the sentences that stand above in full; of these the case is enough */
const group = (
  { verdict, reasons, items }: WithheldGroup,
  told: ReadonlySet<string>,
  view: View,
): TemplateResult =>
  html`<ul class="reasons">
      ${reasons.map(reason =>
        reason.short && told.has(reason.text)
          ? shortItem(reason, [reason.short[0], view.language.strings.again])
          : cautionItem(reason, view),
      )}
    </ul>
    <ul class="names">
      ${items.map(
        ({ id, title, modality }) =>
          html`<li data-withheld=${id} data-verdict=${verdict}>
            <span class="picture">${pictogram(modality)}</span> ${title}
          </li>`,
      )}
    </ul>`;

export const withheld = (all: readonly WithheldGroup[], view: View): readonly Block[] =>
  (['ask-first', 'withhold'] as const).map(verdict => {
    const own = all.filter(each => each.verdict === verdict);
    if (own.length === 0) return nothing;
    const toldBefore = (at: number) =>
      new Set(own.slice(0, at).flatMap(({ reasons }) => reasons.map(({ text }) => text)));
    return html`<div class="withheld">
      ${heading(view.headingLevel + 1, 'phase-heading', view.language.strings.withheld[verdict])}
      ${own.map((each, at) => group(each, toldBefore(at), view))}
    </div>`;
  });
