/** What stands in a card in English on the page without script, where nobody can answer questions. */

export const enPage = {
  never: 'Do not use it if you',
  askFirst: 'Ask a doctor or pharmacist first if you',
} as const;
