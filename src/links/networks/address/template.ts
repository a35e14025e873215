/** What a template of a programme says: its placeholders, and what becomes of those that have no value. */

/** `{url}`, `{tag}`, `{merchant}`: lower-case letters, digits, hyphens and underscores. */
const PLACEHOLDER = /\{([a-z][a-z\d_-]*)\}/g;

/** The names of a template's placeholders, in the order in which they first stand in it. */
export const placeholdersOf = (template: string): readonly string[] => [
  ...new Set([...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name)),
];

/** Fills in every placeholder in one pass, so that no value can bring in another. */
export const fillIn = (template: string, value: (name: string) => string): string =>
  template.replace(PLACEHOLDER, (_, name: string) => value(name));

/** Where the path of a template ends and its query begins; a template that begins with `{url}` has no path of its own. */
function queryAt(template: string): number {
  const at = template.search(/[?#]/);
  if (template.startsWith('{url}&')) return '{url}'.length;
  return at < 0 ? template.length : at;
}

/**
 * The template without its `{sub}`: without the parameter that holds it, without the step of a path that does
 * (`/pubref:{sub}`), or without the two steps that name it and hold it (`/sid/{sub}`).
 */
export function withoutSub(template: string): string {
  const at = queryAt(template);
  const path = template
    .slice(0, at)
    .replace(/\/[^/{}:]+\/\{sub\}(?=\/|$)/, '')
    .replace(/\/[^/]*\{sub\}[^/]*(?=\/|$)/, '');
  const query = template
    .slice(at)
    .replace(/([?&])[^?&#]*\{sub\}[^&#]*(&?)/, (_, before: string, after: string) =>
      after ? before : '',
    );
  return path + query;
}
