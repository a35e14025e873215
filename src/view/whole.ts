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

/** A text that two values have in common when they draw the same. What a listener does draws nothing. */
function contentOf(value: unknown): string {
  if (typeof value === 'function') return '';
  if (typeof value !== 'object' || value === null) return `${String(value)}\0`;
  if (value instanceof Node) return `#${numberOf(value)} `;
  const { strings, values } = value as Partial<TemplateResult>;
  return strings
    ? `${numberOf(strings)}${contentOf(values)}`
    : `(${Object.values(value).map(contentOf).join('')})`;
}

/** The blocks of one widget. */
export class Blocks {
  #drawn = new Map<string, readonly Node[]>();
  #before: ReadonlyMap<string, readonly Node[]> = this.#drawn;

  /** A drawing begins: what is not in it is forgotten after it. */
  begin(): void {
    this.#before = this.#drawn;
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
    let nodes = this.#before.get(key);
    if (!nodes) {
      const place = document.createElement('div');
      render(block, place);
      nodes = [...place.children];
    }
    this.#drawn.set(key, nodes);
    return nodes;
  };
}
