/**
 * Every problem that a catalog can have, by its code: how bad it is, what it means, and whether an author may silence
 * it for one product. The documentation's table is made from here, and a test holds each code to a catalog that has it and
 * one that narrowly does not.
 *
 * An error is what would mislead or endanger a reader, or break the page; what a shop or a regulator asks of an
 * author's words is a warning. Only such a warning may be silenced: never an error, never what keeps a reader safe,
 * never a mistake of form, behind which a caution could get lost.
 */

interface Kind {
  /** `either`: each such problem says which, by what it would do to a reader. */
  readonly severity: 'error' | 'warning' | 'either';
  /** One sentence for the documentation's table. */
  readonly about: string;
  readonly silence?: true;
}

export const PROBLEMS = {
  'unreadable-file': { severity: 'error', about: 'The file is not there or cannot be read.' },
  unwritable: { severity: 'error', about: 'The folder to compile into could not be written.' },
  'not-json': { severity: 'error', about: 'The file is not JSON.' },
  missing: { severity: 'error', about: 'A required field is not there.' },
  'wrong-type': { severity: 'error', about: 'A number where text belongs, and the like.' },
  'wrong-form': {
    severity: 'error',
    about:
      'An id, a day, a tag or a code is not written as one, or a text contains what no page can show.',
  },
  'unknown-value': { severity: 'error', about: 'A value is not one of those that are allowed.' },
  empty: { severity: 'error', about: 'A text or a list is empty: no offers, no uses.' },
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
    about: 'A property is given twice in one place, and all but the last would be lost.',
  },
  'duplicate-id': { severity: 'error', about: 'Two products have the same id.' },
  'unsafe-address': { severity: 'error', about: 'An address is not a whole https address.' },
  html: {
    severity: 'error',
    about: 'A text contains HTML, which readers would see as it is typed.',
  },
  offer: {
    severity: 'either',
    about: 'An offer leads nowhere, or its parts contradict each other.',
  },
  template: { severity: 'error', about: 'A programme does not say how its links are written.' },
  'no-value': {
    severity: 'error',
    about:
      'A programme’s links want a value, such as the shop’s own id, that neither offer nor shop nor programme gives.',
  },
  'health-data': {
    severity: 'error',
    about:
      'A link would tell a shop or a network which muscle, region, phase or condition the reader reads about.',
  },
  unclear: {
    severity: 'warning',
    about:
      'Nobody can tell from an address whether it pays, and the offer does not say so: readers are told that it may.',
  },
  'odd-tag': {
    severity: 'warning',
    about: 'A tag or another id does not look like those that the programme gives.',
  },
  'no-country': {
    severity: 'warning',
    about: 'Nothing says in which country’s store an ASIN is.',
  },
  expired: { severity: 'warning', about: 'The last day of a coupon is over.' },
  redirect: {
    severity: 'error',
    about: 'An address is a short link or a redirect: nobody sees where it goes.',
  },
  'no-tag': {
    severity: 'warning',
    about: 'A link of yours pays nobody, because its country or programme has no tag.',
    silence: true,
  },
  noreferrer: {
    severity: 'warning',
    about:
      '“noreferrer” hides from the shop that the reader came from you, so a commission may be lost.',
    silence: true,
  },
  'amazon-photo': {
    severity: 'error',
    about: 'A photo belongs to Amazon and may not be stored or linked.',
  },
  'amazon-data': {
    severity: 'warning',
    about:
      'A price, stock or star rating stands beside an Amazon offer: only Amazon may show these.',
    silence: true,
  },
  photo: { severity: 'warning', about: 'A photo has no description or no size.', silence: true },
  'alt-text': {
    severity: 'warning',
    about: 'The description of a photo is a file name.',
    silence: true,
  },
  'reviewed-on': {
    severity: 'warning',
    about: 'You last reviewed the product over a year ago, or the day is in the future.',
    silence: true,
  },
  claim: {
    severity: 'warning',
    about: 'A text claims an effect, a proof or a superiority without a source.',
    silence: true,
  },
  appeal: {
    severity: 'warning',
    about: 'A text asks readers to buy for your sake: “support this blog”.',
    silence: true,
  },
  'too-long': {
    severity: 'warning',
    about: 'A caution, a short title or a short line is too long to be read at a glance.',
  },
  'never-shown': {
    severity: 'warning',
    about: 'The safety rules withhold this use in this phase, or at this muscle or region.',
  },
  'ask-first': {
    severity: 'warning',
    about:
      'Every reader has to ask a doctor before this: it is named with the reason, and without a link.',
  },
  'unsafe-text': {
    severity: 'error',
    about:
      'A text tells readers to press or rub where nobody may: behind the knee, in the groin or the armpit, on the throat, the ribs, the belly, the spine, a bone or a joint, at the eyes or the mouth; or it contradicts a caution, or mixes letters of two alphabets in a word.',
  },
  'unsafe-combination': {
    severity: 'error',
    about:
      'A text combines a pain gel with heat, something tight, a cold pack, a roller or another gel.',
  },
  'wrong-kind': {
    severity: 'error',
    about:
      'Title, brand, ingredients or texts name a kind of product for which no use has the right modality, so that readers would get the cautions of something else; or one for which no modality is right: what is swallowed, a magnet, ultrasound, shock waves, needles, a band that stops the flow of blood.',
  },
  unconfirmed: {
    severity: 'error',
    about: 'What an import guessed of the product has not been confirmed by its author.',
  },
  silencing: {
    severity: 'warning',
    about: 'Something is silenced that is not there, or that may not be silenced.',
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ProblemCode = keyof typeof PROBLEMS;

// `Object.keys` knows no key types; the table's own type says that these are all of them.
export const PROBLEM_CODES = Object.keys(PROBLEMS) as readonly ProblemCode[];

export const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

export const maySilence = (code: ProblemCode): boolean => 'silence' in PROBLEMS[code];

/** What an author may silence for one product, with a reason. */
export const SILENCEABLE: readonly ProblemCode[] = PROBLEM_CODES.filter(maySilence);
