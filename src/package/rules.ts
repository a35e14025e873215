/** The safety rules as data, with their sources: what the elements go by and `care-picks matrix` prints. */
export { RULES } from '../sign-off/all-rules.ts';
export type { Tables as Rules } from '../sign-off/rules.ts';
