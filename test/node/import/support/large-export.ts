/** An export of any size, made as it is read: posts about every muscle, each with nine products and words of its own. */
import { MUSCLES } from '../../../../src/catalog/anatomy/muscles.ts';
import { HEAD, itemOf, TAIL } from './export.ts';

const PRODUCTS = [
  ['Biofreeze gel', 'It feels cool on the skin. Spread a thin layer on a new injury.'],
  ['Sombra Warm Therapy gel', 'It feels warm. Spread a thin layer on an old ache.'],
  ['CorPak hot and cold pack', 'For recent injuries, use it cold. For older ones use it warm.'],
  ['Calf support brace', 'It holds the leg. Wrap it snug and not tight.'],
  ['Compression sleeves', 'They squeeze evenly. Pull them on in the morning.'],
  ['Compression socks', 'They cover the whole calf. Measure your leg first.'],
  ['Tiger Tail massage roller', 'It spares the wrists. Begin lightly, with a few strokes.'],
  ['ProStretch calf stretcher', 'It rocks the foot. Hold on to something firm.'],
  ['Trigger Point Therapy Workbook', 'It has drawings. Read the pages on your muscle first.'],
] as const;

/** Text that says nothing of products, as most of a post does. */
const FILL = 'The muscle runs down the back of the leg and joins the tendon of the heel. '.repeat(
  40,
);

/** @param own how many products are the post’s own, and in no other */
function post(at: number, own: number): string {
  const { name, id } = MUSCLES[at % MUSCLES.length] as (typeof MUSCLES)[number];
  const products = PRODUCTS.map(([title, words], place) => {
    const number = place < own ? 1000 + at * PRODUCTS.length + place : place;
    const asin = `B${String(number).padStart(9, '0')}`;
    const called = place < own ? `${title} no. ${at}` : title;
    return `<h3>${title} for the ${name}</h3>
<p>I use <a href="https://www.amazon.com/dp/${asin}?tag=sorespot-20">${called}</a> on the ${name}, in week ${at}. ${words}</p>
<p>${FILL}</p>`;
  });
  const title = `${name} muscle pain, part ${at}`;
  return itemOf({ title, slug: `${id}-pain-${at}`, content: products.join('\n') }, at);
}

/** Posts until there are so many, or so many bytes. */
export async function* exportBytes({
  posts = Number.POSITIVE_INFINITY,
  bytes = Number.POSITIVE_INFINITY,
  own = 0,
}: {
  readonly posts?: number;
  readonly bytes?: number;
  readonly own?: number;
}): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  yield encoder.encode(HEAD);
  let size = 0;
  for (let at = 0; at < posts && size < bytes; at += 1) {
    const text = encoder.encode(post(at, own));
    size += text.length;
    yield text;
  }
  yield encoder.encode(TAIL);
}
