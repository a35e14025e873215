/**
 * The reader's check: questions, what the answers mean, and the help cards in full. A page loads it
 * when a reader opens the check or a help card.
 */
export { answersOf, conditionsFor } from '../safety/judge.ts';
export { helpBody } from './templates/help-body.ts';
export { questions } from './templates/questions.ts';
