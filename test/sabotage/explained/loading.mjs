// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what is named is code, as it stands in its file
/** Faults that live in the loader, each with the reason why nobody could see it (explained.mjs). */
export const EXPLAINED_LOADING = [
  {
    because: 'A signal aborts once and no more, so a listener hears of it once either way.',
    faults: [
      "src/loading/fetch-text.ts | BooleanLiteral | signal.addEventListener('abort', () => reject(signal.reason), { once: true}); | true → false",
      "src/loading/fetch-text.ts | ObjectLiteral | signal.addEventListener('abort', () => reject(signal.reason), { once: true}); | once: true → ",
      "src/loading/fetch-text.ts | ObjectLiteral | signal.addEventListener('abort', abort, { once: true}); | once: true → ",
      "src/loading/fetch-text.ts | BooleanLiteral | signal.addEventListener('abort', abort, { once: true}); | true → false",
      "src/loading/shared-task.ts | BooleanLiteral | signal.addEventListener('abort', leave, { once: true}); | true → false",
      "src/loading/shared-task.ts | ObjectLiteral | signal.addEventListener('abort', leave, { once: true}); | once: true → ",
    ],
  },
  {
    because:
      'It has been asked before whether it is a list, and of a list there is always a list. The types want it to be asked.',
    faults: [
      'src/loading/guard.ts | ArrayDeclaration | })(items, \'products\', lose) ?? []; |  → "Stryker was here"',
    ],
  },
  {
    because: 'The path is counted and not told: one loss in the muscle refuses the whole file.',
    faults: [
      "src/loading/guard.ts | StringLiteral | const ofMuscle = muscle(json.muscle, 'muscle', lose); | 'muscle' → \"\"",
    ],
  },
  {
    because:
      'No reader lets a null through, so there is none to be frozen. The types want it to be asked.',
    faults: [
      "src/loading/guard.ts | ConditionalExpression | if (typeof value === 'object' && value !== null) { | value !== null → true",
    ],
  },
  {
    because: 'There is no list only where the value is none, which the expression before it asks.',
    faults: [
      'src/loading/read-json.ts | OptionalChaining | return Array.isArray(value) && items?.length === value.length ? items : undefined; | ? → ',
    ],
  },
  {
    because: 'What is not there counts as no.',
    faults: [
      'src/loading/shared-task.ts | RowGone | const task: Task<T> = { controller, result: start(controller.signal), waiting: 0, done: false}; | , done: false → ',
    ],
  },
];
