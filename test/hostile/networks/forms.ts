/** The embeds, each with a fallback where an author can write one. */
export interface Embed {
  readonly markup: (base: string, limit?: number) => string;
  /** What has to be in sight where the picks are not. */
  readonly fallback?: string;
}

const FALLBACK = 'a.fallback';
const linkTo = (base: string, query = ''): string =>
  `<a class="fallback" href="${base}picks/soleus.html${query}">Care picks for the soleus</a>`;
const embed = (base: string): string => `<script async src="${base}embed.js"></script>`;
const data = (limit?: number): string => (limit ? ` data-limit="${limit}"` : '');

export const EMBEDS: Readonly<Record<string, Embed>> = {
  'a plain link': {
    markup: (base, limit) => linkTo(base, limit ? `?limit=${limit}` : '') + embed(base),
    fallback: FALLBACK,
  },
  'a placeholder around a link': {
    markup: (base, limit) =>
      `<div class="care-picks" data-muscle="soleus"${data(limit)}>${linkTo(base)}</div>${embed(base)}`,
    fallback: FALLBACK,
  },
  'a script in place': {
    markup: (base, limit) =>
      `<script async src="${base}embed.js" data-muscle="soleus"${data(limit)}></script>`,
  },
  'the element': {
    markup: (base, limit) =>
      `<script type="module" src="${base}care-picks.js"></script><care-picks muscle="soleus"${limit ? ` limit="${limit}"` : ''}><p class="fallback" slot="fallback">Ask a therapist.</p></care-picks>`,
    fallback: 'p.fallback',
  },
};
