/**
 * The one form in which names of muscles are compared, so that "Soleus Muscle", "m. soleus" and `soleus` are the same.
 * It is used when a catalog is compiled and when a page looks a name up; both must agree.
 */

/** A compiled file's name, or a muscle's id: lower-case letters, digits and single hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Words that name no muscle: "the", "muscle", the Latin "m." and "musculus" in either number. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([
  'the',
  'muscle',
  'muscles',
  'm',
  'mm',
  'musculus',
  'musculi',
]);

/** Kebab case without accents and empty words; '' for a text that names nothing. */
export function normalizeName(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(word => word && !EMPTY_WORDS.has(word))
    .join('-');
}
