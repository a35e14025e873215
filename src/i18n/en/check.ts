/** Every sentence in English that comes with the reader's check: loaded when a reader asks for it. */

export const enCheck = {
  legend:
    'Tick all that fit. Your answers stay in this page. Nobody gets them, and they are gone when you leave.',
  place: 'Where are you?',
  choosePlace: 'Choose a place',
  advice: (advice: string) => `Advice: ${advice}`,
  judgement: 'Our own cautious judgement, which no source sets.',
  /** How far a source was read. */
  readAs: {
    read: 'its own words were read',
    repeated: 'read on a page that repeats it',
    unchecked: 'not yet checked',
  },
} as const;
