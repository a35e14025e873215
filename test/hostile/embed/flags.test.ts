/** Options that are set or not: authors who write `false` mean no. */
import { expect } from '@open-wc/testing';
import { readFlag } from '../../../src/domain/options.ts';
import { itInTurn } from '../../support/engines/turns.ts';
import { OWN, shown } from '../../support/filled.ts';
import { all, cards, nextEvent, unmount } from '../../support/page.ts';
import { openSite } from '../../support/site.ts';

afterEach(unmount);

const NO = ['false', 'FALSE', ' false ', '0', 'no', 'No', 'off'];
const YES = ['', 'true', 'new-tab', '1', 'yes', 'on'];

describe('a flag', () => {
  for (const value of NO) it(`"${value}" → no`, () => expect(readFlag(value)).to.equal(false));
  for (const value of YES) it(`"${value}" → yes`, () => expect(readFlag(value)).to.equal(true));
  it('absent → neither', () => expect(readFlag(null)).to.equal(undefined));
});

const element = (attribute: string, around = '') =>
  `<script type="module" src="${OWN}care-picks.js"></script>${around}<care-picks muscle="soleus" ${attribute}></care-picks><p>End`;
type Form = (name: string, value: string) => string;
const FORMS: Readonly<Record<string, Form>> = {
  'the element': (name, value) => element(`${name}="${value}"`),
  'a link’s query': (name, value) =>
    `<a href="${OWN}picks/soleus.html?${name}=${value}">x</a><script async src="${OWN}embed.js"></script>`,
  'a link’s own attribute': (name, value) =>
    `<a href="${OWN}picks/soleus.html" data-${name}="${value}">x</a><script async src="${OWN}embed.js"></script>`,
  'a placeholder': (name, value) =>
    `<div class="care-picks" data-muscle="soleus" data-${name}="${value}"></div><script async src="${OWN}embed.js"></script>`,
  'a script in place': (name, value) =>
    `<script async src="${OWN}embed.js" data-muscle="soleus" data-${name}="${value}"></script>`,
  'a <care-catalog> around it': (name, value) => element('', `<care-catalog ${name}="${value}">`),
};

const targets = (page: Document) =>
  new Set(all(page, 'a[data-offer]').map(link => link.getAttribute('target')));

describe('new-tab and strict, in every form', () => {
  for (const [form, write] of Object.entries(FORMS)) {
    itInTurn(`${form} · new-tab says no → the same tab`, async () => {
      const { document: page } = await openSite(write('new-tab', 'false'));
      expect(shown(page)).to.deep.equal(['soleus, clots']);
      expect(targets(page)).to.deep.equal(new Set([null]));
    });

    itInTurn(`${form} · new-tab says yes → a new one`, async () => {
      const { document: page } = await openSite(write('new-tab', ''));
      expect(targets(page)).to.deep.equal(new Set(['_blank']));
    });

    itInTurn(`${form} · strict says no → all of the picks`, async () => {
      const { document: page } = await openSite(write('strict', 'off'));
      expect(cards(page)).to.have.length(9);
    });
  }

  it('a no of the element’s own goes before a yes around it, and that holds again without it', async () => {
    const { document: page } = await openSite(element('new-tab="false"', '<care-catalog new-tab>'));
    expect(targets(page)).to.deep.equal(new Set([null]));
    const widget = page.querySelector('care-picks') as HTMLElementTagNameMap['care-picks'];
    widget.removeAttribute('new-tab');
    await widget.updateComplete;
    expect(targets(page)).to.deep.equal(new Set(['_blank']));
    widget.newTab = false;
    await widget.updateComplete;
    expect(targets(page)).to.deep.equal(new Set([null]));
  });

  it('a no asks for nothing special → painted first, as ever', async () => {
    const { document: page } = await openSite(
      `<main></main><script type="module" src="${OWN}care-picks.js"></script>`,
      { widgets: 0, html: '<!doctype html><title>x</title>%witness%%body%' },
    );
    // Only a page that has a widget when the script comes paints one.
    const again = await openSite(
      `<care-picks muscle="soleus" new-tab="false" strict="0"></care-picks><script type="module" src="${OWN}care-picks.js"></script>`,
    );
    expect(page.querySelector('care-picks')).to.equal(null);
    expect(all(again.document, '.care[data-asked]')).to.have.length(1);
  });
});

describe('what a muscle is called → no file is asked for that is not there', () => {
  const CALLED = [
    'auto',
    ' AUTO ',
    'Soleus',
    'm. soleus',
    'M-soleus',
    'Soleus muscle',
    'soleus-muscles',
  ].concat('musculus soleus', 'the soleus', 'the-soleus', 'soleus ', 'soleus_muscle', 'Sóleus');
  const WRITTEN: Readonly<Record<string, (name: string) => string>> = {
    'the element': name => element('').replace('muscle="soleus"', `muscle="${name}"`),
    'a placeholder': name =>
      `<div class="care-picks" data-muscle="${name}"></div><script async src="${OWN}embed.js"></script>`,
    'a script in place': name =>
      `<script async src="${OWN}embed.js" data-muscle="${name}"></script>`,
  };
  for (const [form, write] of Object.entries(WRITTEN))
    for (const name of CALLED)
      itInTurn(`${form} · "${name}"`, async () => {
        const {
          document: page,
          window,
          problems,
        } = await openSite(`<h1>Soleus muscle</h1>${write(name)}`);
        expect(shown(page)).to.deep.equal(['soleus, clots']);
        const files = window.performance
          .getEntriesByType('resource')
          .flatMap(each => /\/((?:first|catalog)\/.*)\.json$/.exec(each.name)?.[1] ?? []);
        expect(files).not.to.be.empty;
        for (const file of files)
          expect(['first/soleus', 'catalog/soleus', 'catalog/index']).to.include(file);
        expect(problems).to.deep.equal([]);
      });

  it('a name that names nothing → no file at all, and one line in the console', async () => {
    const site = await openSite('', { widgets: 0 });
    const failed = nextEvent(site.window, 'care-picks-error');
    const script = site.document.createElement('script');
    script.src = `${OWN}embed.js`;
    site.document.body.insertAdjacentHTML(
      'beforeend',
      '<div class="care-picks" data-muscle="the muscle"></div>',
    );
    site.document.body.append(script);
    await failed;
    const files = site.window.performance
      .getEntriesByType('resource')
      .filter(each => each.name.endsWith('.json'));
    expect(files).to.have.length(0);
    expect(site.problems).to.have.length(1);
  });
});
