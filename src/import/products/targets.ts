/** Where links on the author’s own site lead on to, by the path there: an export has what its link plugins know. */
export type Targets = Map<string, { readonly target: string; readonly title: string }>;

/** The path that a link and its entry in the export have in common; empty for what is no address. */
export const ownPath = (address: string): string =>
  URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : '';
