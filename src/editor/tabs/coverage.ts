/** What the catalog covers, as a map, where a gap begins a product that fills it; and whom its links pay. */
import { html, nothing, type TemplateResult } from 'lit';
import { counted } from '../../domain/words.ts';
import type { GapChosenEvent, ProductChosenEvent } from '../coverage-map/events.ts';
import { nameOf, summaryOf } from '../document/product-summary.ts';
import { shopTable } from '../shop-coverage/shop-table.ts';
import type { EditorContext } from './editor-context.ts';

export function coverageTab(context: EditorContext): TemplateResult {
  const { openCatalog, coverage, addProduct, setView } = context;
  const summaries = openCatalog.doc.items.map(summaryOf);
  const titles = new Map(summaries.map(summary => [summary.id, nameOf(summary)]));
  const shown = openCatalog.report?.shown ?? 0;
  const all = openCatalog.doc.items.length;
  const left = all - shown;
  const onGap = ({ muscle, phase, modalities }: GapChosenEvent): void =>
    addProduct({
      muscle: muscle.id,
      phase,
      modality: modalities.length === 1 ? modalities[0] : undefined,
    });
  const choose = (id: string): void => {
    openCatalog.select(summaries.findIndex(summary => summary.id === id));
    setView({ tab: 'products' });
  };
  return html`<h3 tabindex="-1">What your catalog covers</h3>
    ${
      left > 0
        ? html`<p class="note">${counted(left, 'product')} with an error ${left === 1 ? 'is' : 'are'} not counted.</p>`
        : nothing
    }
    ${
      coverage
        ? html`${shopTable({ rows: coverage.shops, titleOf: id => titles.get(id) ?? id, choose })}
          <coverage-map
            .coverage=${coverage}
            .titles=${titles}
            @gap-chosen=${onGap}
            @product-chosen=${({ id }: ProductChosenEvent) => choose(id)}
          ></coverage-map>`
        : html`<p role="status">${openCatalog.report && shown === 0 && all > 0 ? 'There is no product without an error yet.' : 'Working it out …'}</p>`
    }`;
}
