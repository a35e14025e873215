/**
 * Everything that can be chosen on the page, as one flat table of texts: how each is read, and its initial
 * value. The options of the widget come from the widget's own tables, so that a new one is here at once. The
 * form, the address and the preview all work from this table.
 */
import { OPTION_NAMES, type OptionName, readLimit } from '../../src/domain/options.ts';
import { OPTIONS, type Worded } from '../../src/surface/options.ts';
import { SITES } from '../sites/sites.ts';
import { FORMS, initialOf } from '../snippet/snippet.ts';

/** Choices for the preview alone, which change nothing for readers. */
export const VIEW = {
  page: ['post', 'night', 'sidebar', 'loud'],
  width: ['fit', '320', '414', '768', '1280', 'free'],
  scheme: ['light', 'dark'],
  seen: ['screen', 'contrast', 'paper', 'no-script'],
  text: ['normal', 'large'],
  direction: ['ltr', 'rtl'],
} as const;
export type ViewName = keyof typeof VIEW;
export type ViewValue<N extends ViewName> = (typeof VIEW)[N][number];

export type FieldName =
  | OptionName
  | ViewName
  | 'pixels'
  | 'tag'
  | 'site'
  | 'form'
  | 'folder'
  | 'ahead';

export interface Field {
  /** The value while nothing was chosen. */
  readonly initial: string;
  /** The value as the state holds it; `undefined` if the text cannot be read. */
  readonly read: (text: string) => string | undefined;
  /** What can be read, in words, after "It has to be". */
  readonly expected: string;
}

const among = (values: readonly (string | number)[]): Omit<Field, 'initial'> => ({
  read: text => values.map(String).find(value => value === text.trim().toLowerCase()),
  expected: `one of ${values.filter(value => value !== '').join(', ')}`,
});

/** The widths that a frame may have, in pixels: from a narrow column to a wide screen. */
export const PIXELS = { least: 160, most: 1600 } as const;

function readPixels(text: string): string | undefined {
  const pixels = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return pixels >= PIXELS.least && pixels <= PIXELS.most ? String(pixels) : undefined;
}

function readLanguage(text: string): string | undefined {
  try {
    return text && Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined; // It is not a language tag.
  }
}

function readAddress(text: string): string | undefined {
  if (text === '') return '';
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) ? text : undefined;
}

function readFolder(text: string): string | undefined {
  const address = readAddress(text.trim());
  return address ? new URL(address.replace(/\/*$/, '/')).href : address;
}

/** How values are read that are not listed but described in words. */
const WORDED: Readonly<Record<Worded['kind'], Omit<Field, 'initial'>>> = {
  muscle: { read: text => text.trim() || undefined, expected: 'the name of a muscle' },
  count: {
    read: text => (text === '' ? '' : readLimit(text)?.toString()),
    expected: 'a whole number from 1',
  },
  text: { read: text => text.slice(0, 200), expected: 'text' },
  country: {
    read: text => (/^(?:[a-z]{2})?$/i.test(text.trim()) ? text.trim().toUpperCase() : undefined),
    expected: 'two letters, such as US',
  },
  language: { read: readLanguage, expected: 'a language tag, such as en' },
  address: { read: readAddress, expected: 'a whole address that begins with https://' },
};

function optionField(name: OptionName): Field {
  const option = OPTIONS[name];
  const initial = option.kind === 'muscle' ? 'soleus' : initialOf(name);
  if (option.kind === 'choice') return { initial, ...among(['', ...option.values]) };
  return { initial, ...(option.kind === 'flag' ? among(['', 'on']) : WORDED[option.kind]) };
}

const viewField = ([name, values]: readonly [string, readonly string[]]) =>
  [name, { initial: name === 'width' ? 'fit' : (values[0] ?? ''), ...among(values) }] as const;

export const FIELDS = Object.fromEntries([
  ...OPTION_NAMES.map(name => [name, optionField(name)] as const),
  [
    'tag',
    {
      initial: '',
      read: (text: string) => (/^[\w-]{0,40}$/.test(text.trim()) ? text.trim() : undefined),
      expected: 'letters, digits and hyphens, such as maya-20',
    },
  ],
  ['site', { initial: '', ...among(['', ...Object.keys(SITES)]) }],
  ['form', { initial: 'script', ...among(FORMS) }],
  // Where the author's own folder is: what is copied leads there.
  [
    'folder',
    { initial: '', read: readFolder, expected: 'a whole address that begins with https://' },
  ],
  // Whether browsers are to fetch the picks while they are still reading the post.
  ['ahead', { initial: '', ...among(['', 'on']) }],
  ...Object.entries(VIEW).map(viewField),
  [
    'pixels',
    {
      initial: '600',
      read: readPixels,
      expected: `a number from ${PIXELS.least} to ${PIXELS.most}`,
    },
  ],
  // The keys are exactly those of the type.
]) as Readonly<Record<FieldName, Field>>;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];
