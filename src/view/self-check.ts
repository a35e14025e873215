/**
 * The reader's self-check: questions, what the answers mean, the help cards in full, and what stands
 * behind each caution. A page loads it when a reader opens one of them.
 */
export { answersOf, conditionsToAsk } from '../safety/engine/answers.ts';
export { helpBody } from './templates/help-body.ts';
export { questions } from './templates/questions.ts';
export { sourcesBody } from './templates/sources-body.ts';
