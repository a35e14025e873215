/**
 * Every finding that a catalog can have, by its code: how bad it is, what it means, and whether an author
 * may silence it for one product. The README's table is made from here, and a test holds each code to a
 * catalog that has it and one that narrowly has not.
 *
 * An error is what would mislead or endanger a reader, or break the page; what a shop or a regulator asks
 * of an author's words is a warning. Only such a warning may be silenced: never an error, never what
 * keeps a reader safe, never a mistake of form, behind which a caution could get lost.
 */

interface Kind {
  /** `either`: the finding itself says which, by what it would do to a reader. */
  readonly severity: 'error' | 'warning' | 'either';
  /** One sentence for the README's table. */
  readonly about: string;
  readonly silence?: true;
}

export const PROBLEMS = {
  'unreadable-file': { severity: 'error', about: 'The file is not there or cannot be read.' },
  unwritable: { severity: 'error', about: 'The folder to compile into could not be written.' },
  'not-json': { severity: 'error', about: 'The file is not JSON.' },
  missing: { severity: 'error', about: 'A field that has to be there is not.' },
  'wrong-type': { severity: 'error', about: 'A number where text belongs, and the like.' },
  'wrong-form': {
    severity: 'error',
    about:
      'An id, a day, a tag or a code is not written as one, or a text holds what no page can show.',
  },
  'unknown-value': { severity: 'error', about: 'A value that is none of those that are allowed.' },
  empty: { severity: 'error', about: 'A text or a list has nothing in it: no offers, no uses.' },
  'unknown-property': {
    severity: 'warning',
    about: 'A property that Care Picks does not know, perhaps misspelt.',
  },
  'unknown-muscle': { severity: 'error', about: 'No muscle has this id.' },
  'unknown-program': { severity: 'error', about: 'No programme has this name.' },
  'unknown-country': { severity: 'error', about: 'No country has this code.' },
  'unknown-ingredient': {
    severity: 'warning',
    about: 'No safety rule knows this ingredient, perhaps because it is misspelt.',
  },
  'duplicate-property': {
    severity: 'error',
    about: 'A property is given twice in one place, and all but the last of them would be lost.',
  },
  'duplicate-id': { severity: 'error', about: 'Two products have one id.' },
  'unsafe-address': { severity: 'error', about: 'An address is no whole https address.' },
  html: { severity: 'error', about: 'A text holds HTML, which would show letter by letter.' },
  offer: {
    severity: 'either',
    about: 'An offer leads nowhere, or its parts contradict each other.',
  },
  template: { severity: 'error', about: 'A programme does not say how its links are written.' },
  redirect: {
    severity: 'error',
    about: 'An address is a link shortener’s or a redirect: nobody sees where it goes.',
  },
  'no-tag': {
    severity: 'warning',
    about: 'A link of yours pays nobody, because its country or programme has no tag.',
    silence: true,
  },
  noreferrer: {
    severity: 'warning',
    about: '“noreferrer” takes from the shop what your commission is counted by.',
    silence: true,
  },
  'amazon-photo': {
    severity: 'error',
    about: 'A photo of Amazon’s, which may not be stored or linked.',
  },
  'amazon-data': {
    severity: 'warning',
    about: 'A price, stock or star rating beside an Amazon offer: only Amazon may serve these.',
    silence: true,
  },
  photo: { severity: 'warning', about: 'A photo has no description or no size.', silence: true },
  'alt-text': {
    severity: 'warning',
    about: 'The description of a photo is the name of a file.',
    silence: true,
  },
  'reviewed-on': {
    severity: 'warning',
    about: 'You last read through the product over a year ago, or on a day to come.',
    silence: true,
  },
  claim: {
    severity: 'warning',
    about: 'A text promises an effect, a proof or a rank without a source.',
    silence: true,
  },
  appeal: {
    severity: 'warning',
    about: 'A text asks readers to buy for your sake: “support this blog”.',
    silence: true,
  },
  'too-long': { severity: 'warning', about: 'A caution is too long to be read.' },
  'never-shown': {
    severity: 'warning',
    about: 'The safety rules keep this use back in this phase.',
  },
  'unsafe-text': {
    severity: 'error',
    about:
      'A text tells readers to press or rub where nobody may: behind the knee, in the groin or the armpit, on the throat, the ribs, the belly, the spine, a bone or a joint, at the eyes or the mouth; or it denies a caution, or has words in letters of two alphabets.',
  },
  'unsafe-combination': {
    severity: 'error',
    about:
      'A text brings a pain gel to heat, to something tight, to a cold pack, to a roller or to another gel.',
  },
  silencing: {
    severity: 'warning',
    about: 'A finding is silenced that is not there, or that may not be silenced.',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ProblemCode = keyof typeof PROBLEMS;

// `Object.keys` knows no key types; the table's own type says that these are all of them.
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

export const maySilence = (code: ProblemCode): boolean => 'silence' in PROBLEMS[code];

/** The findings that an author may silence for one product, with a reason. */
export const SILENCEABLE: readonly ProblemCode[] = PROBLEM_CODES.filter(maySilence);
