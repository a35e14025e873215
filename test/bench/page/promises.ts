/** What was promised of the picks in a post, against what was seen. Every time is a ratio within the run. */
import type { Figure } from '../figures.ts';
import { FORMS, type Form, MANY_PRODUCTS, RESERVED } from './ours.ts';
import { BUY_BUTTON, SHOWING } from './peers.ts';
import { added, type Found, of } from './told.ts';

/**
 * Painted, as times plain HTML; and inside the first screen, as times plain HTML there. What is not fetched ahead
 * waits for one round trip more, which alone is 0.3 of the time of plain HTML. A tree has four times the nodes of plain
 * HTML, and its styles hold against any page: one that stands in the page itself is styled whole before it is painted.
 */
const PAINTED: Partial<Readonly<Record<Form, number>>> = {
  prerendered: 1.6,
  'quick script': 1.35,
  'custom element, fetched ahead': 1.65,
  'custom element': 1.85,
  'script in place, fetched ahead': 1.7,
  'script in place': 2.1,
};
/** What a reader gets who never comes to the picks, in kB: of the elements and of what draws them anew, nothing. */
const IN_ALL: Partial<Readonly<Record<Form, number>>> = {
  'quick script': 30,
  'custom element': 23,
};
const PAINTED_INSIDE: Partial<Readonly<Record<Form, number>>> = { prerendered: 1.65 };
/** The words alone, each caution of them, are half of what comes until the picks are painted. */
const UNTIL_PAINTED: Partial<Readonly<Record<Form, number>>> = {
  'quick script': 15.5,
  'custom element': 19,
  'custom element, fetched ahead': 19,
};
const MOST_UNTIL_PAINTED = 23;
/** Without hints, one round trip more than a peer whose data lie in its script. */
const TO_PEERS: Partial<Readonly<Record<Form, number>>> = {
  'script in place': 1.2,
  link: 1.2,
  placeholder: 1.2,
};

const most = (atMost: number | undefined) => (atMost === undefined ? {} : { atMost });

/**
 * What a script blocks, it adds to a post without picks. What stands in the page itself makes the page longer, and
 * is held to the same words by hand. At a quarter of this machine's speed, reading the script, the two paints and the
 * elements are tasks of 60 to 100 milliseconds; the medians of one page differ by 90.
 */
const without = (form: Form): string => (form === 'prerendered' ? 'plain HTML' : 'no widget');
const OTHERS = ['no widget', 'plain HTML'] as const;

const blocked = (found: Found, form: Form): readonly Figure[] =>
  OTHERS.map(other => ({
    what: `${form}: blocked more than ${other}`,
    value: of(found, form, 'blocked') - of(found, other, 'blocked'),
    unit: 'ms',
    ...(other === without(form) && { atMost: 230 }),
  }));

const largest = (found: Found, form: Form): readonly Figure[] =>
  OTHERS.map(other => ({
    what: `${form}: largest contentful paint, to ${other}`,
    value: of(found, form, 'lcp') / of(found, other, 'lcp'),
    unit: '×',
    // To nothing it is only shown: a frame is 16 ms, which is 0.05 of it, and nine runs are further apart than that.
    ...(other === 'plain HTML' && { atMost: 1.02 }),
  }));

function ofForm(found: Found, form: Form): readonly Figure[] {
  const painted = (name: string): number => of(found, name, 'painted');
  const inside = `${form}, inside`;
  const peers = [...SHOWING, BUY_BUTTON];
  const smallest = Math.min(...peers.map(name => added(found, name)));
  const fastest = Math.min(...SHOWING.map(painted));
  return [
    {
      what: `${form}: painted, to plain HTML`,
      value: painted(form) / painted('plain HTML'),
      unit: '×',
      ...most(PAINTED[form]),
    },
    {
      what: '  … inside the first screen',
      value: painted(inside) / painted('plain HTML, inside'),
      unit: '×',
      ...most(PAINTED_INSIDE[form]),
    },
    {
      what: '  … to the faster of React and hits',
      value: painted(form) / fastest,
      unit: '×',
      atMost: TO_PEERS[form] ?? 1,
    },
    {
      what: '  … to the buy button’s start, which shows nothing yet',
      value: painted(form) / painted(BUY_BUTTON),
      unit: '×',
      atMost: TO_PEERS[form] ?? 1,
    },
    {
      what: `${form}: bytes until painted`,
      value: added(found, form) / 1000,
      unit: 'kB',
      atMost: UNTIL_PAINTED[form] ?? MOST_UNTIL_PAINTED,
    },
    {
      what: '  … in all, at rest',
      value: added(found, form, 'bytesInAll') / 1000,
      unit: 'kB',
      ...most(IN_ALL[form]),
    },
    {
      what: '  … the smallest peer to it',
      value: smallest / added(found, form),
      unit: '×',
      atLeast: 2.6,
    },
    {
      what: `${form}: layout shift`,
      value: of(found, form, 'cls'),
      unit: '',
      atMost: form === 'prerendered' ? 0 : 0.01,
    },
    {
      what: '  … inside the first screen',
      value: of(found, inside, 'cls'),
      unit: '',
      ...most(form === 'prerendered' ? 0 : undefined),
    },
    ...blocked(found, form),
    ...largest(found, form),
  ];
}

/** What grows grows no faster than what is asked for. */
const growth = (found: Found): readonly Figure[] =>
  [
    [MANY_PRODUCTS, 50 / 9],
    ['10 widgets', 10],
    ['50 widgets', 50],
  ].map(([name, times]) => ({
    what: `${name}: painted, to one widget of 9 products`,
    value: of(found, String(name), 'painted') / of(found, 'custom element', 'painted'),
    unit: '×',
    atMost: Number(times),
  }));

export const promises = (found: Found): readonly Figure[] => [
  ...FORMS.flatMap(form => ofForm(found, form)),
  ...growth(found),
  {
    what: `${RESERVED}, inside the first screen: layout shift`,
    value: of(found, `${RESERVED}, inside`, 'cls'),
    unit: '',
    atMost: 0.01,
  },
  {
    what: '50 widgets: requests of one file',
    value: of(found, '50 widgets', 'requestsPerFile'),
    unit: '',
    atMost: 1,
  },
];
