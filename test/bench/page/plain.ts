/**
 * The picks as somebody writes them who does it by hand: the same words, few elements, a short style sheet and
 * no pictogram. It is what every other subject is measured by, so nothing in it is there for a script.
 */
import type { Card, Caution, Line, Section, Words } from './words.ts';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const each = <T>(items: readonly T[], one: (item: T) => string): string =>
  items.map(one).join('\n');

const paragraph = (text: string): string => `<p>${escaped(text)}</p>`;

const led = (lead: string, text: string): string =>
  lead ? `<strong>${escaped(lead)}</strong> ${escaped(text)}` : escaped(text);

const cautions = (items: readonly Caution[]): string =>
  items.length > 0
    ? `<ul>
${each(items, ({ severity, word, text }) => `<li class="${severity}">${led(word, text)}</li>`)}
</ul>`
    : '';

const folded = ({ lead, summary, paragraphs }: Words['check']): string =>
  `<details><summary>${led(lead, summary)}</summary>${each(paragraphs, paragraph)}</details>`;

const line = ({ lead, text }: Line): string => `<p>${led(lead, text)}</p>`;

const isLine = (block: Card['body'][number]): block is Line => 'lead' in block;

const card = ({ id, title, does, flags, more, body, links }: Card): string =>
  `<article class="card" data-product="${escaped(id)}">
<h5>${escaped(title)}</h5>
${each(does, line)}
${cautions(flags)}
<details><summary>${escaped(more)}</summary>${each(body, block => (isLine(block) ? line(block) : cautions(block)))}</details>
<p>${each(links, ({ text, of, href }) => `<a class="shop" href="${escaped(href)}" rel="sponsored nofollow">${escaped(text)} <span class="unseen">${escaped(of)}</span></a>`)}</p>
</article>`;

const section = (part: Section): string =>
  `<section id="${part.phase}">
<h3>${escaped(part.title)}</h3>
${cautions(part.cautions)}
${each(part.groups, ({ title, cards }) => `<h4>${escaped(title)}</h4>\n${each(cards, card)}`)}
</section>`;

const phase = ({ id, name, about }: Words['phases'][number]): string =>
  `<label><input type="radio" name="phase" value="${id}"><span><strong>${escaped(name)}</strong><small>${escaped(about)}</small></span></label>`;

export const plainHtml = (words: Words): string => `<div class="picks">
<h2>${escaped(words.heading)}</h2>
<p class="quiet">${led(words.author.lead, words.author.text)}</p>
<p class="quiet">${escaped(words.disclosure)}</p>
<div class="clot"><strong>${escaped(words.clot.title)}</strong>${each(words.clot.sentences, paragraph)}</div>
${each(words.helps, folded)}
${folded(words.check)}
<fieldset><legend>${escaped(words.legend)}</legend>${each(words.phases, phase)}</fieldset>
${each(words.sections, section)}
${each(words.country, folded)}
${folded(words.sources)}
</div>`;
