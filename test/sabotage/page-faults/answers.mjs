/** Faults in what becomes of a reader's answers, and in what a page is told of the picks (page-faults.mjs). */
const EVENTS = 'test/hostile/answers/events.test.ts';
const ANSWERS = 'test/elements/self-check.test.ts';
const UNSEEN = 'test/elements/answers-unseen.test.ts';

const answers = { file: 'src/elements/answers.ts', suites: [ANSWERS] };
const element = { file: 'src/elements/care-picks.ts', suites: [EVENTS] };

export const OF_ANSWERS = [
  // A reader's answers.
  {
    ...answers,
    suites: [UNSEEN],
    name: 'an answer in an event',
    from: '    last = this.#host;\n',
    to: "    last = this.#host;\n    (this.#host as unknown as Element).dispatchEvent(new CustomEvent('care-picks-answer', { bubbles: true, composed: true, detail: code }));\n",
  },
  {
    ...answers,
    suites: [UNSEEN],
    name: 'answers counted on the host',
    from: '    last = this.#host;\n',
    to: '    last = this.#host;\n    (this.#host as unknown as HTMLElement).dataset.answers = String(conditions.size);\n',
  },
  {
    ...answers,
    name: 'answers kept in a storage',
    from: '    last = this.#host;\n',
    to: "    last = this.#host;\n    sessionStorage.setItem('answers', [...conditions].join());\n",
  },
  {
    ...answers,
    name: 'answers that outlive the page',
    from: '  conditions.clear();\n',
    to: '',
  },
  {
    ...answers,
    name: 'answers that mean nothing',
    from: 'return loaded?.answersOf([...conditions]);',
    to: 'return loaded?.answersOf([]);',
  },
  {
    ...answers,
    name: 'only the first answer counts',
    from: 'return loaded?.answersOf([...conditions]);',
    to: 'return loaded?.answersOf([...conditions].slice(0, 1));',
  },

  // What the page is told.
  {
    ...element,
    name: 'the muscle in the load event',
    from: "    if (changes.has('loaded') && !wasAdopted)\n      this.dispatchEvent(new CarePicksLoadEvent(this.#items));",
    to: "    if (changes.has('loaded') && !wasAdopted)\n      this.dispatchEvent(Object.assign(new CarePicksLoadEvent(this.#items), { muscle: this.muscle }));",
  },
  {
    ...element,
    name: 'the phase in the phase event',
    from: 'new CarePicksPhaseEvent()',
    to: 'Object.assign(new CarePicksPhaseEvent(), { phase })',
  },
  {
    file: 'src/recommend/recommend.ts',
    suites: [ANSWERS],
    name: 'what is left after the answers in the events, and not what was offered',
    from: '    offered,\n',
    to: '    offered: shown,\n',
  },
];
