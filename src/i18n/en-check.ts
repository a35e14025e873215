/**
 * Every sentence in English that comes with the reader's check, or stands on the page without script, where
 * nobody can answer: loaded when a reader asks for it, and not with the list.
 */

export const enCheck = {
  legend:
    'Tick all that fit. Your answers stay in this page. Nobody gets them, and they are gone when you leave.',
  place: 'Where are you?',
  choosePlace: 'Choose a place',
  advice: (advice: string) => `. Advice: ${advice}`,
  judgement: 'Our own cautious judgement, which no source sets.',
  /** How far a source was read. */
  readAs: {
    read: 'its own words were read',
    repeated: 'read on a page that repeats it',
    unchecked: 'not yet checked',
  },
  never: 'Do not use it if you',
  askFirst: 'Ask a doctor or pharmacist first if you',
} as const;
