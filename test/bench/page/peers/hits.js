/**
 * The products as hits of a search, from a client that has them already: no request and no second round trip,
 * as no real search could do it. `WORDS` and `STYLES` are put in by the bundler.
 */
import instantsearch from 'instantsearch.js/es';
import { hits } from 'instantsearch.js/es/widgets';

const cards = WORDS.sections.flatMap(({ phase, groups }) =>
  groups.flatMap(group => group.cards.map(card => ({ ...card, objectID: `${card.id}-${phase}` }))),
);

const answer = {
  hits: cards,
  nbHits: cards.length,
  page: 0,
  nbPages: 1,
  hitsPerPage: cards.length,
  processingTimeMS: 1,
  query: '',
  params: '',
};
const searchClient = {
  search: requests => Promise.resolve({ results: requests.map(() => answer) }),
};

const cautions = (items, html) =>
  html`<ul>${items.map(({ severity, word, text }) => html`<li class=${severity}><strong>${word}</strong> ${text}</li>`)}</ul>`;

const line = ({ lead, text }, html) =>
  html`<p>${lead && html`<strong>${lead}</strong>`} ${text}</p>`;

const item = ({ id, title, does, flags, more, body, links }, { html }) =>
  html`<article class="card" data-product=${id}>
    <h5>${title}</h5>
    ${does.map(each => line(each, html))}
    ${cautions(flags, html)}
    <details><summary>${more}</summary>${body.map(block => (Array.isArray(block) ? cautions(block, html) : line(block, html)))}</details>
    <p>${links.map(({ text, of, href }) => html`<a class="shop" href=${href}>${text} <span class="unseen">${of}</span></a>`)}</p>
  </article>`;

document.head.append(Object.assign(document.createElement('style'), { textContent: STYLES }));
const search = instantsearch({ indexName: 'picks', searchClient });
search.addWidgets([hits({ container: '#picks', templates: { item } })]);
search.start();
