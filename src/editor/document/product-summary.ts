/** What the editor has to know of a product, however broken it is: its names, and what to search it by. */
import { getNodeValue, parseTree } from 'jsonc-parser';
import { isRecord, listAt, recordAt } from '../../catalog/format/json-value.ts';
import { PHASES, type Phase } from '../../domain/types.ts';
import { type Item, readItem } from './doc.ts';

export interface ProductSummary {
  readonly title: string;
  readonly id: string;
  readonly brand: string;
  readonly muscles: readonly string[];
  readonly regions: readonly unknown[];
  readonly phases: readonly Phase[];
  readonly modalities: readonly string[];
  /** Everything that a search looks at, in lower case. */
  readonly searchText: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function summarize(item: Item): ProductSummary {
  const read = readItem(item);
  // If it is broken, as much as can be made out.
  const tree = read.isSound ? undefined : parseTree(item.text);
  const value: unknown = read.isSound ? read.value : tree && getNodeValue(tree);
  const product = isRecord(value) ? value : {};
  const uses = listAt(product, 'care', 'uses').filter(isRecord);
  const muscles = Object.keys(recordAt(product, 'care', 'muscles'));
  const modalities = [...new Set(uses.map(use => text(use.modality)))].filter(Boolean);
  const phases = new Set(uses.flatMap(use => listAt(use, 'phases')));
  const names = [text(product.title), text(product.id), text(product.brand)] as const;
  return {
    title: names[0],
    id: names[1],
    brand: names[2],
    muscles,
    regions: listAt(product, 'care', 'regions'),
    phases: PHASES.filter(phase => phases.has(phase)),
    modalities,
    searchText: [...names, ...muscles, ...modalities].join(' ').toLowerCase(),
  };
}

const summaries = new WeakMap<Item, ProductSummary>();

export function summaryOf(item: Item): ProductSummary {
  const summary = summaries.get(item) ?? summarize(item);
  summaries.set(item, summary);
  return summary;
}

/** What a product is called in lists and headings. */
export const nameOf = ({ title, id }: ProductSummary): string => title || id || 'New product';
