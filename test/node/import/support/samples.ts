/** A file of each kind, whole and with two products in it. */
import { exportOf } from './export.ts';

const GEL = 'https://www.amazon.com/dp/B00HVMXZHQ?tag=sorespot-20';
const ROLLER = 'https://www.amazon.com/dp/B000UGHZCQ?tag=sorespot-20';

const POST = `<h2>Cold gel</h2>
<p><a href="${GEL}">Biofreeze gel</a> feels cool &amp; fresh – très frais. Use it on a new injury. Spread a thin layer.</p>
<h2>Roller</h2>
<p>I like the <a href="${ROLLER}">Tiger Tail roller</a> for the calf. Begin lightly, with a few strokes.</p>`;

const ROWS: readonly (readonly string[])[] = [
  ['Product', 'Link', 'Muscle', 'Why'],
  ['Biofreeze gel', GEL, 'soleus', '"It feels cool, and très frais 🧊."'],
  ['Tiger Tail roller', ROLLER, 'soleus', 'It is light – and short.'],
];
const rows = (mark: string): string => ROWS.map(cells => cells.join(mark)).join('\n');

const item = (title: string, link: string): string =>
  `<item><title>${title}</title><link>${link.replaceAll('&', '&amp;')}</link><description><![CDATA[For <b>muscle</b> pain – & more]]></description></item>`;

export const SAMPLES: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'export.xml',
    text: exportOf([
      { title: 'Soleus pain', slug: 'soleus-pain', content: POST, tags: ['calf'] },
      { title: 'Hamstrings pain', slug: 'hamstrings-pain', content: POST },
    ]),
  },
  {
    name: 'post.html',
    text: `<!doctype html><html><head><title>Soleus muscle pain</title></head><body><article><h1>Soleus muscle pain</h1>${POST}</article></body></html>`,
  },
  { name: 'list.csv', text: rows(',') },
  { name: 'list.tsv', text: rows('\t') },
  {
    name: 'feed.xml',
    text: `<?xml version="1.0"?><rss version="2.0"><channel><title>Shop</title>${item('Biofreeze pain gel, kühl', GEL)}${item('Tiger Tail massage roller', ROLLER)}</channel></rss>`,
  },
];
