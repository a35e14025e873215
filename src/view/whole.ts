/**
 * Blocks that are drawn whole: each is made of nodes that belong to its content alone, and where the content is another
 * one, so are the nodes. Nothing in them is ever patched word by word: a page's translator puts other nodes in the
 * place of texts, and a patch would then miss its word and leave the old one, so that a card that leads to one product
 * bears the title and the cautions of another.
 */
import { type nothing, render, type TemplateResult } from 'lit';

/** Numbers for what is told apart by its identity. */
const numbers = new WeakMap<object, number>();
let count = 0;

function numberOf(value: object): number {
  const number = numbers.get(value) ?? ++count;
  numbers.set(value, number);
  return number;
}

/**
 * A text that two values have in common when they draw the same. What a listener does draws nothing, and what stands in a
 * closed root is drawn by that (closed-root.ts): of an answer, nothing changes around it.
 */
function contentOf(value: unknown): string {
  if (typeof value === 'function') return '';
  if (typeof value !== 'object' || value === null) return `${String(value)}\0`;
  if ('_$litDirective$' in value) return '';
  if (value instanceof Node) return `#${numberOf(value)} `;
  const { strings, values } = value as Partial<TemplateResult>;
  return strings
    ? `${numberOf(strings)}${contentOf(values)}`
    : `(${Object.values(value).map(contentOf).join('')})`;
}

interface Drawn {
  /** Where the template engine keeps what it knows of the nodes. They themselves stand elsewhere. */
  readonly place: DocumentFragment;
  readonly nodes: readonly HTMLElement[];
}

/** The product whose card stands open in these nodes. */
const openIn = (drawn: Drawn | undefined): string | undefined => {
  const [card] = drawn?.nodes ?? [];
  return card?.querySelector('.more[open]') ? card.dataset.product : undefined;
};

/** A reader goes to and fro between two phases: what stood there before the last drawing may well stand in the next. */
const DRAWINGS = 3;

/** The blocks of one widget. */
export class Blocks {
  readonly #kept = new Map<string, Drawn>();
  /** What stands in the last drawings, the newest first. */
  #drawings: readonly Set<string>[] = [];
  /** The products whose cards a reader has opened. */
  #open: ReadonlySet<string | undefined> = new Set();

  /** A drawing begins: what stands in none of the last ones is forgotten. */
  begin(): void {
    const last = [...(this.#drawings[0] ?? [])];
    this.#open = new Set(last.map(key => openIn(this.#kept.get(key))));
    this.#drawings = [new Set<string>(), ...this.#drawings].slice(0, DRAWINGS);
    for (const key of this.#kept.keys())
      if (!this.#drawings.some(each => each.has(key))) this.#kept.delete(key);
  }

  /** Forgets all of them. */
  clear(): void {
    this.#kept.clear();
    this.#drawings = [];
  }

  /** @returns the nodes that this very content had in one of the last drawings, or new ones */
  readonly draw = (block: TemplateResult | typeof nothing): unknown => {
    if (typeof block === 'symbol') return block;
    const [now, last] = this.#drawings;
    let key = contentOf(block);
    // What stands there twice needs nodes for each.
    while (now?.has(key)) key += '+';
    const kept = this.#kept.get(key);
    const place = kept?.place ?? new DocumentFragment();
    // Of one that stands there, listeners and closed roots are brought up to date, and not a node changes.
    render(block, place);
    const drawn = kept ?? { place, nodes: [...place.children] as HTMLElement[] };
    this.#kept.set(key, drawn);
    now?.add(key);
    if (!last?.has(key)) this.#reopen(drawn);
    return drawn.nodes;
  };

  /** A card that comes into the list stands open where the one before it did. */
  #reopen({ nodes: [card] }: Drawn): void {
    const more = card?.querySelector<HTMLDetailsElement>('.more');
    if (more) more.open = this.#open.has(card?.dataset.product);
  }
}
