/**
 * Everything that can be chosen on the page, as one flat table of texts: how each is read, and what
 * holds when nothing was chosen. The options of the widget come from its own tables, so that one which
 * is added there is here at once. The form, the address and the preview all work from this table.
 */
import { OPTION_NAMES, type OptionName, readLimit } from '../../src/domain/options.ts';
import { OPTIONS } from '../../src/domain/options-help.ts';
import { SITES } from '../snippet/sites.ts';
import { DEFAULTS, FORMS } from '../snippet/snippet.ts';

/** What is chosen about the picture of the preview, and nothing that a reader would get. */
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
  /** What holds when nothing was chosen. */
  readonly initial: string;
  /** The value as it is kept, or `undefined` for what cannot be read. */
  readonly read: (text: string) => string | undefined;
  /** What can be read, in words. */
  readonly wants: string;
}

const among = (values: readonly (string | number)[]): Omit<Field, 'initial'> => ({
  read: text => values.map(String).find(value => value === text.trim().toLowerCase()),
  wants: `one of ${values.filter(value => value !== '').join(', ')}`,
});

/** The widths in pixels that a frame may have: a narrow column to a wide screen. */
export const PIXELS = { least: 160, most: 1600 } as const;

function readPixels(text: string): string | undefined {
  const pixels = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  return pixels >= PIXELS.least && pixels <= PIXELS.most ? String(pixels) : undefined;
}

function readLanguage(text: string): string | undefined {
  try {
    return text && Intl.getCanonicalLocales(text)[0];
  } catch {
    return undefined; // No language tag.
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

/** The options whose values are told in words and not listed. */
const WORDED: Readonly<Partial<Record<OptionName, Omit<Field, 'initial'>>>> = {
  muscle: { read: text => text.trim() || undefined, wants: 'the name of a muscle' },
  limit: {
    read: text => (text === '' ? '' : readLimit(text)?.toString()),
    wants: 'a whole number from 1',
  },
  heading: { read: text => text.slice(0, 200), wants: 'a text' },
  country: {
    read: text => (/^(?:[a-z]{2})?$/i.test(text.trim()) ? text.trim().toUpperCase() : undefined),
    wants: 'two letters, such as US',
  },
  lang: { read: readLanguage, wants: 'a language tag, such as en' },
  catalog: { read: readAddress, wants: 'a whole address that begins with https://' },
};

function optionField(name: OptionName): Field {
  const { values } = OPTIONS[name];
  const initial = name === 'muscle' ? 'soleus' : (DEFAULTS[name] ?? '');
  const listed = typeof values === 'string' ? ['', 'on'] : ['', ...values];
  return { initial, ...(WORDED[name] ?? among(listed)) };
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
      wants: 'letters, digits and hyphens, such as maya-20',
    },
  ],
  ['site', { initial: '', ...among(['', ...Object.keys(SITES)]) }],
  ['form', { initial: 'script', ...among(FORMS) }],
  // Where the author's own folder lies: what she copies leads there.
  ['folder', { initial: '', read: readFolder, wants: 'a whole address that begins with https://' }],
  // Whether browsers are to fetch the picks while they still read the post.
  ['ahead', { initial: '', ...among(['', 'on']) }],
  ...Object.entries(VIEW).map(viewField),
  [
    'pixels',
    {
      initial: '600',
      read: readPixels,
      wants: `a number from ${PIXELS.least} to ${PIXELS.most}`,
    },
  ],
  // The keys are those of the type, one by one.
]) as Readonly<Record<FieldName, Field>>;

export const FIELD_NAMES = Object.keys(FIELDS) as readonly FieldName[];
