/** A tree as what a reader meets in it, one thing after the other, however deep it is nested. */
import {
  attribute,
  childrenOf,
  type Element,
  isElement,
  isUnseen,
  type Node,
  type Parent,
  stack,
} from './tree.ts';

export type Token =
  | { readonly is: 'text'; readonly text: string }
  /** A paragraph ends here. */
  | { readonly is: 'edge' }
  /** A heading begins, or ends with level 0. */
  | { readonly is: 'heading'; readonly level: number }
  | { readonly is: 'bold'; readonly on: boolean }
  | { readonly is: 'link'; readonly href: string; readonly names: readonly string[] }
  | { readonly is: 'link-end' }
  | { readonly is: 'picture'; readonly names: readonly string[] }
  | { readonly is: 'frame'; readonly href: string; readonly names: readonly string[] };

const INLINE =
  /^(?:a|abbr|acronym|b|bdi|bdo|big|cite|code|data|del|dfn|em|font|i|iframe|img|ins|kbd|label|mark|picture|q|s|samp|small|source|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;
const HEADING = /^h[1-6]$/;
const BOLD: readonly string[] = ['b', 'strong'];

const EDGE: Token = { is: 'edge' };

const namesOf = (element: Element, ...attributes: readonly string[]): readonly string[] =>
  attributes.map(name => attribute(element, name)).filter(name => name.trim() !== '');

/** What an element is when it begins, and when it ends. */
function around(element: Element): {
  readonly begin: readonly Token[];
  readonly end: readonly Token[];
} {
  const { tagName } = element;
  if (tagName === 'a')
    return {
      begin: [
        {
          is: 'link',
          href: attribute(element, 'href').trim(),
          names: namesOf(element, 'title', 'aria-label'),
        },
      ],
      end: [{ is: 'link-end' }],
    };
  if (tagName === 'br') return { begin: [{ is: 'text', text: ' ' }], end: [] };
  if (tagName === 'img')
    return { begin: [{ is: 'picture', names: namesOf(element, 'alt', 'title') }], end: [] };
  if (tagName === 'iframe') {
    // Some plugins load a frame later, and keep its address elsewhere until then.
    const href = attribute(element, 'src') || attribute(element, 'data-src');
    return { begin: [{ is: 'frame', href, names: namesOf(element, 'title') }], end: [] };
  }
  if (HEADING.test(tagName))
    return {
      begin: [EDGE, { is: 'heading', level: Number(tagName[1]) }],
      end: [EDGE, { is: 'heading', level: 0 }],
    };
  if (BOLD.includes(tagName))
    return { begin: [{ is: 'bold', on: true }], end: [{ is: 'bold', on: false }] };
  return INLINE.test(tagName) ? { begin: [], end: [] } : { begin: [EDGE], end: [EDGE] };
}

type Step = Node | Parent | Token;

/** @param isOut keeps an element and all that is in it out, beside what nobody sees */
export function* tokensOf(
  root: Node | Parent,
  isOut: (element: Element) => boolean,
): Generator<Token> {
  const steps: Step[] = [root];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if ('is' in step) yield step;
    else if (!isElement(step)) {
      if ('value' in step) yield { is: 'text', text: step.value };
      stack(steps, childrenOf(step));
    } else if (!isUnseen(step) && (step === root || !isOut(step))) {
      const { begin, end } = around(step);
      yield* begin;
      stack(steps, end);
      stack(steps, childrenOf(step));
    }
  }
}
