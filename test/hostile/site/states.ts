/** How far a widget comes on a page, and what is looked at then. */
import { build } from '../../../src/first/tree.ts';
import { layoutStyles } from '../../../src/view/styles/layouts.ts';
import { shadowCss } from '../../../src/view/styles/shadow.ts';
import { cardsInSight } from '../../elements/hostile/in-sight.ts';
import { all, distOrigin } from '../../support/page.ts';
import { loseElements } from '../../support/site.ts';
import { type Outcome, widgetsIn } from './expect-safe.ts';
import { FORM_NAMES, FORMS, type FormName, QUICK } from './forms.ts';
import { type Page, type PageOptions, until } from './open.ts';

export interface State {
  readonly title: string;
  readonly forms: readonly FormName[];
  /** What stands in the page. */
  readonly embed: (form: FormName) => Promise<string>;
  readonly page?: PageOptions;
  readonly before?: () => Promise<unknown>;
  /** Waits until it has come as far as it comes, where it comes there at all. */
  readonly settled: (page: Page, outcome: Outcome) => Promise<void>;
  /** What becomes of products where no page does any harm; by default they are there. */
  readonly outcome?: Outcome;
  readonly lines?: readonly RegExp[];
  /** Cards in sight and joint warnings in them, where both phases show. */
  readonly cards?: readonly [number, number];
  /** The picks are there before anything is asked for. */
  readonly hasTree?: boolean;
  /** What is painted first is all that there is. */
  readonly isPainted?: boolean;
}

const base = `${await distOrigin()}/`;

/** On a leg, in the phase that has fewer products. */
const SOLEUS = { muscle: 'soleus', phase: 'acute' } as const;

/** Cards in sight and joint warnings in them. */
export const SOLEUS_CARDS = [5, 1] as const;

const ours = (page: Page): number =>
  page.told().lines.filter(line => line.startsWith('[care-picks]')).length;

/** It has told the page what became of it. */
const told: State['settled'] = (page, outcome) =>
  outcome === 'link'
    ? Promise.resolve()
    : until(
        'outcome',
        page,
        () =>
          // A page may have taken away since what told that it is there.
          (outcome === 'picks' ? 0 : page.told().events.length) + ours(page) > 0 || isDrawn(page),
      );

/** Where nothing can be told, the elements are there and have drawn. */
const isDrawn = ({ document, window }: Page): boolean =>
  window.customElements.get('care-picks') !== undefined && all(document, '.care').length > 0;

const drawn = (title: string, more: Readonly<Record<string, string>> = {}): State => ({
  title,
  forms: FORM_NAMES,
  embed: async form => FORMS[form](base, { ...SOLEUS, ...more }),
  settled: told,
});

/** The tree of the finished file, as `render` puts it into a page. */
async function prerendered(): Promise<string> {
  const { acute, shared } = await (await fetch(`${base}first/soleus.json`)).json();
  const care = build(acute, shared) as HTMLElement;
  care.dataset.asked = JSON.stringify(SOLEUS);
  const root = `<template shadowrootmode="open"><style>${shadowCss}${layoutStyles}</style>${care.outerHTML}<slot></slot></template>`;
  return `<care-picks muscle="soleus" phase="acute">${root}</care-picks>`;
}

const scripts = `<script type="module" src="${base}care-picks.js"></script>`;

export const TAKEN_OVER = drawn('painted first and taken over');
export const LIVE = drawn('drawn live', { limit: '9' });

/** The quick form with nothing asked for, so that its script paints the picks of both phases. */
export const QUICK_STATE: State = {
  ...drawn('painted by its script and taken over'),
  forms: [QUICK],
  embed: async () => FORMS[QUICK](base, { muscle: 'soleus' }),
  cards: [9, 1],
  hasTree: true,
};

export const STATES: readonly State[] = [
  TAKEN_OVER,
  LIVE,
  {
    ...drawn('painted first, and the elements never come'),
    before: loseElements,
    settled: (page, outcome) =>
      outcome === 'picks'
        ? until(
            'painted tree',
            page,
            // The cards far from the screen are laid out with the paint after the first.
            () =>
              ours(page) > 0 &&
              all(page.document, '.card').length > 0 &&
              all(page.document, '.care[loading]').length === 0,
          )
        : told(page, outcome),
    isPainted: true,
    lines: [/script\/unreachable/],
  },
  {
    title: 'prerendered and taken over',
    forms: ['the element'],
    embed: async () => (await prerendered()) + scripts,
    settled: told,
    hasTree: true,
  },
  {
    title: 'prerendered, without script',
    forms: ['the element'],
    embed: prerendered,
    page: { isScriptless: true },
    // It is there at once, but a browser may draw it with its next picture.
    settled: page =>
      until('tree', page, () => widgetsIn(page).some(each => cardsInSight(each).length > 0)),
  },
  {
    ...drawn('without script'),
    page: { isScriptless: true },
    settled: async () => {},
    outcome: 'link',
  },
];
