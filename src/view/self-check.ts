/**
 * The reader's self-check: questions, what the answers mean, and the help cards in full, with the styles of all that.
 * A page loads it when a reader opens one of them.
 */
export { answersOf, conditionsToAsk } from '../safety/engine/answers.ts';
export { closed } from './closed-root.ts';
export { behindStyles } from './styles/behind.ts';
export { helpBody } from './templates/help-body.ts';
export { noneSaid, outcome } from './templates/outcome.ts';
export { MANY, questions } from './templates/questions.ts';
