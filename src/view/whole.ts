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
const openIn = ({ nodes: [card] }: Drawn): string | undefined =>
  card?.querySelector('.more[open]') ? card.dataset.product : undefined;

/** The blocks of one widget. */
export class Blocks {
  #drawn = new Map<string, Drawn>();
  #before: ReadonlyMap<string, Drawn> = this.#drawn;
  /** The products whose cards a reader has opened. */
  #open: ReadonlySet<string | undefined> = new Set();

  /** A drawing begins: what is not in it is forgotten after it. */
  begin(): void {
    this.#before = this.#drawn;
    this.#open = new Set([...this.#before.values()].map(openIn));
    this.#drawn = new Map();
  }

  /** Forgets all of them. */
  clear(): void {
    this.#drawn = new Map();
    this.#before = this.#drawn;
  }

  /** @returns the nodes that this very content had in the drawing before, or new ones */
  readonly draw = (block: TemplateResult | typeof nothing): unknown => {
    if (typeof block === 'symbol') return block;
    let key = contentOf(block);
    // What stands there twice needs nodes for each.
    while (this.#drawn.has(key)) key += '+';
    const before = this.#before.get(key);
    const place = before?.place ?? new DocumentFragment();
    // Of one that stands there, listeners and closed roots are brought up to date, and not a node changes.
    render(block, place);
    const drawn = before ?? { place, nodes: [...place.children] as HTMLElement[] };
    this.#drawn.set(key, drawn);
    if (!before) this.#reopen(drawn);
    return drawn.nodes;
  };
  /** A card that is drawn anew stands open where the one before it did. */
  #reopen({ nodes: [card] }: Drawn): void {
    const more = card?.querySelector<HTMLDetailsElement>('.more');
    if (more && this.#open.has(card?.dataset.product)) more.open = true;
  }
}
