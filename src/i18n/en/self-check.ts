/** Every sentence in English that comes with the reader's self-check: loaded when a reader asks for it. */

export const enSelfCheck = {
  legend:
    'Tick all that fit. Your answers stay in this page. Nobody gets them, and they are gone when you leave.',
  /** The groups that a reader is asked in. */
  groups: {
    now: 'Right now',
    blood: 'Blood and veins',
    skin: 'Skin and feeling',
    allergies: 'Allergies',
    who: 'Who it is for',
  },
  ticked: (count: number) => `${count} ticked`,
  none: 'None of these',
  noneFits:
    'You ticked nothing, so the whole list stays. That does not make it safe for you. Read the cautions, and stop if it hurts.',
  stillTicked: (count: number) =>
    count === 1
      ? 'You ticked 1 thing. Does it not fit? Then take it back.'
      : `You ticked ${count} things. Do they not fit? Then take them back.`,
  untickAll: 'Untick all',
  unsure: 'Not sure? Ask a doctor or a pharmacist.',
  needHelp: 'Please get help first. No product is shown now.',
  outcome: (ticked: number, ask: number, stop: number) =>
    ticked === 0
      ? 'You ticked nothing. The whole list is shown.'
      : [
          `${ticked} ticked.`,
          ...(ask > 0 ? [`Ask first: ${ask}.`] : []),
          ...(stop > 0 ? [`Not now: ${stop}.`] : []),
          ...(ask + stop === 0 ? ['The whole list is shown.'] : []),
        ].join(' '),
  whereAreYou: 'Where are you?',
  chooseWhere: 'Choose a place',
  advice: 'Who gives advice on the phone:',
  poison: 'Did anybody swallow a gel, a cream or a patch? Call a poison line:',
  judgement: 'Our own cautious judgement, which no source sets.',
  /** How far a source was read. */
  readAs: {
    read: 'its own words were read',
    repeated: 'read on a page that repeats it',
    unchecked: 'not yet checked',
  },
} as const;
