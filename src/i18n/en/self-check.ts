/** Every sentence in English that comes with the reader's self-check: loaded when a reader asks for it. */

export const enSelfCheck = {
  legend:
    'Tick all that fit. Your answers stay in this page. Nobody gets them, and they are gone when you leave.',
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
