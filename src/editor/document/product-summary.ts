/** What the editor has to know of a product, however broken it is: its names, and what to search it by. */
import { getNodeValue, parseTree } from 'jsonc-parser';
import { isRecord, listAt, recordAt } from '../../catalog/format/walk.ts';
import { PHASES, type Phase } from '../../domain/types.ts';
import { type Item, readItem } from './doc.ts';

export interface Summary {
  readonly title: string;
  readonly id: string;
  readonly brand: string;
  readonly muscles: readonly string[];
  readonly regions: readonly unknown[];
  readonly phases: readonly Phase[];
  readonly modalities: readonly string[];
  /** All of it that a search looks at, in small letters. */
  readonly words: string;
}

const text = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function summarize(item: Item): Summary {
  const read = readItem(item);
  // Of a broken one, as much as can be made out.
  const tree = read.isSound ? undefined : parseTree(item.text);
  const value: unknown = read.isSound ? read.value : tree && getNodeValue(tree);
  const product = isRecord(value) ? value : {};
  const uses = listAt(product, 'care', 'uses').filter(isRecord);
  const muscles = Object.keys(recordAt(product, 'care', 'muscles'));
  const modalities = [...new Set(uses.map(use => text(use.modality)))].filter(Boolean);
  const given = new Set(uses.flatMap(use => listAt(use, 'phases')));
  const names = [text(product.title), text(product.id), text(product.brand)] as const;
  return {
    title: names[0],
    id: names[1],
    brand: names[2],
    muscles,
    regions: listAt(product, 'care', 'regions'),
    phases: PHASES.filter(phase => given.has(phase)),
    modalities,
    words: [...names, ...muscles, ...modalities].join(' ').toLowerCase(),
  };
}

const known = new WeakMap<Item, Summary>();

export function summaryOf(item: Item): Summary {
  const summary = known.get(item) ?? summarize(item);
  known.set(item, summary);
  return summary;
}

/** What it is called in the list. */
export const nameOf = ({ title, id }: Summary): string => title || id || 'New product';

/** A title as an id: lower-case letters, digits and single hyphens. */
export const idOf = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

export interface Wanted {
  readonly muscle?: string | undefined;
  readonly phase?: Phase | undefined;
  readonly modality?: string | undefined;
}

/** A product with every field that it needs, empty where nobody has said anything yet. */
export const newProduct = ({ muscle, phase, modality = '' }: Wanted = {}): object => ({
  id: '',
  title: '',
  offers: [{ program: 'amazon', search: '' }],
  care: {
    muscles: muscle ? { [muscle]: '' } : {},
    uses: [{ phases: phase ? [phase] : [], modality, why: '', how: '' }],
  },
});
