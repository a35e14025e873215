/**
 * Every sentence of the list in English, but for those of the rules. Cautions and their details, questions, reasons
 * and the help cards in full stand in `safety/rules/`: a clinician signs a rule and its sentence as one. The sentences
 * that come later, or only in the page without script, are beside this file. The types of these objects are what
 * another language has to fill.
 */

export const en = {
  /** By how near the nearest product was put to the muscle. */
  headings: {
    muscle: (muscle: string) => `Care picks for the ${muscle}`,
    related: (muscle: string) => `Care picks for muscles that work with the ${muscle}`,
    region: (region: string) => `Care picks for the ${region.replace('-', ' ')}`,
    any: 'Care picks for any muscle',
  },
  nothing: (muscle: string) =>
    `There are no picks for the ${muscle} here yet. A doctor or a physiotherapist can help with pain that stays.`,
  phase: {
    legend: 'How old is the pain?',
    acute: 'New injury',
    acuteAbout: 'First 3 days, or still hot or swollen',
    chronic: 'Older or ongoing pain',
    chronicAbout: 'After 3 days, swelling going down',
    nothing: 'Nothing on this list fits now.',
    shown: (phase: string) => `Now showing: ${phase}.`,
  },
  /** When a product fits, where both phases show. */
  when: { acute: 'New injury', either: 'New or older', chronic: 'Older pain only' },
  /** Before what one use of a product does, where it has another for the other phase. */
  useFor: { acute: 'New:', either: 'New or older:', chronic: 'Older:' },
  disclosure: {
    paid: 'I earn a commission on paid links.',
    amazon: 'As an Amazon Associate I earn from qualifying purchases.',
    own: 'I sell some of this myself.',
    unclear: 'Some shop links here may pay me.',
    free: 'I earn nothing from the shop links here.',
  },
  purposes: {
    cool: 'Cool it down',
    warm: 'Warm it up',
    ease: 'Ease it',
    support: 'Support it',
    work: 'Work on it',
    move: 'Move it',
    rest: 'Rest it',
    learn: 'Learn more',
  },
  /** @param purposes of one product, such as a pack that is for cold and for heat */
  purposesOf: (purposes: readonly string[]) =>
    purposes
      .map((each, at) => (at > 0 ? each.charAt(0).toLowerCase() + each.slice(1) : each))
      .join(' or '),
  /** @param target the muscle, or the region when the product is meant for all of it */
  fits: {
    acute: (target: string) => `For a new ${target} injury.`,
    either: (target: string) => `For a new ${target} injury, or for older pain.`,
    chronic: (target: string) => `For older or ongoing ${target} pain.`,
  },
  /** For products that the author put to a region, or to the whole body. */
  regions: {
    head: 'head',
    neck: 'neck',
    shoulder: 'shoulder or upper-back',
    'upper-arm': 'upper-arm',
    forearm: 'forearm',
    hand: 'hand',
    chest: 'chest',
    belly: 'belly',
    back: 'back',
    hip: 'hip or buttock',
    thigh: 'thigh',
    knee: 'knee',
    'lower-leg': 'lower-leg',
    foot: 'foot',
  },
  anyMuscle: 'muscle',
  how: 'How:',
  here: 'Where:',
  cautions: 'Cautions',
  /** What opens to how it is used and to all of its cautions. */
  more: 'How-to,',
  countedCautions: (count: number) => (count === 1 ? '1 caution' : `${count} cautions`),
  severities: { critical: 'Warning', warning: 'Caution', info: 'Note' },
  abroad: (country: string) => `(${country})`,
  /** At each link; of those that are not known to pay, nothing is said. */
  pays: { paid: '(paid link)', own: '(my own shop)', free: '', unclear: '' },
  /** @param until the last day on which it is good, as `2026-12-31` */
  coupon: (code: string, until?: string) =>
    `Code ${code}${until ? `, until ${new Date(until).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' })}` : ''}`,
  otherCountry: 'Another country?',
  whereYouShop: 'Where do you shop?',
  newTab: '(opens a new tab)',
  source: 'Source:',
  photo: 'Photo:',
  withheld: { withhold: 'Not for you now', 'ask-first': 'Ask your doctor or pharmacist first' },
  /** After the short form of a reason that stands above in full. */
  again: 'As said above.',
  /** Above what the answers mean for what is still on show. */
  concerns: 'Because of what you ticked',
  selfCheck: {
    question: 'Blood thinners? Pregnant? Numb skin? Check here.',
    examples: 'A past clot, allergies …',
    waiting: 'One moment …',
    failed:
      'The questions did not load. Ask a doctor or a pharmacist before you use anything here.',
  },
  help: {
    failed:
      'This did not load. If you are not sure, ask a doctor. In an emergency, call your local emergency number.',
  },
  sources: 'Why these cautions?',
  foot: 'General information, not medical advice. No clinician has reviewed it yet.',
} as const;
