/** Elements whose names stand before what belongs to the document and the window: a visitor may post such images. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itInTurn } from '../../support/engines/turns.ts';
import { asked, isSeen, OWN, settlesAfter, shown } from '../../support/filled.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { distOrigin, unmount } from '../../support/page.ts';
import { openSite } from '../../support/site.ts';

let other: string;
before(async () => {
  other = await distOrigin(1);
});
afterEach(unmount);

const SCRIPT = `<script async src="${OWN}embed.js"></script>`;
const BODIES: Readonly<Record<string, string>> = {
  'a placeholder without a link': '<div class="care-picks" data-muscle="soleus">Picks</div>',
  'a link': `<a href="${OWN}picks/soleus.html">Care picks</a>`,
  'a script in place': `<script async src="${OWN}embed.js" data-muscle="soleus"></script>`,
};

/** What `embed.js` could take from the document by its name. */
const NAMES = ['currentScript', 'adoptedStyleSheets', 'designMode'];
const CLOBBERING: Readonly<Record<string, (name: string) => string>> = {
  'an image': name => `<img alt="" name="${name}" src="${other}/embed.js">`,
  'a form': name =>
    `<form name="${name}"><input name="src" value="x"><input name="call"><input name="matches"></form>`,
  'two of them': name => `<form name="${name}"></form><form name="${name}"></form>`,
};

/** What was asked for at the stranger's, beside the image itself. */
const fromStranger = async () =>
  ((await executeServerCommand('requests')) as string[]).filter(path => path !== '/embed.js');

describe('a name over one of the document’s → nothing from a stranger', () => {
  for (const [what, element] of Object.entries(CLOBBERING))
    for (const [form, body] of Object.entries(BODIES)) {
      const around = (names: readonly string[]) =>
        `${names.map(element).join('')}${body}${body.includes('embed.js') ? '' : SCRIPT}`;

      itInTurn(`${what} of every name, before ${form} → the picks as ever`, async () => {
        await executeServerCommand('reset-requests');
        const { document: page, problems } = await openSite(around(atLeast(3, NAMES)));
        expect(shown(page)).to.deep.equal(['soleus, clots']);
        expect(asked(page)).to.include(`${OWN}care-picks.js`);
        expect(await fromStranger()).to.deep.equal([]);
        expect(problems).to.deep.equal([]);
      });
    }
});

describe('a name over one of the window’s', () => {
  const WINDOW: Readonly<Record<string, string>> = {
    'a link of the id by which the script knows itself':
      '<a id="care-picks.embed" href="x:y">x</a>',
    'a form of that id, with fields':
      '<form id="care-picks.embed"><input name="then"><input name="catch"></form>',
    'two of that id': '<a id="care-picks.embed"></a><a id="care-picks.embed"></a>',
    'a frame of that name': '<iframe name="care-picks.embed"></iframe>',
    'images called as functions are':
      '<img alt="" id="fetch"><img alt="" id="customElements"><img alt="" id="MutationObserver"><img alt="" id="URL">',
  };
  for (const [what, element] of Object.entries(WINDOW))
    itInTurn(`${what} → the picks as ever`, async () => {
      const { document: page, problems } = await openSite(`${element}${BODIES['a link']}${SCRIPT}`);
      expect(shown(page)).to.deep.equal(['soleus, clots']);
      expect(problems).to.deep.equal([]);
    });
});

describe('a form whose fields are called as its own properties are', () => {
  const FIELDS = ['attributes', 'matches', 'closest', 'querySelector', 'isConnected']
    .concat('nodeType', 'getAttribute', 'localName', 'children', 'firstElementChild', 'remove')
    .map(name => `<input name="${name}">`)
    .join('');

  it('around a link → the picks as ever', async () => {
    const { document: page, problems } = await openSite(
      `<form class="x">${FIELDS}${BODIES['a link']}</form>${SCRIPT}`,
    );
    expect(shown(page)).to.deep.equal(['soleus, clots']);
    await settlesAfter(page, () => {
      (page.querySelector('form') as Element).className = 'y';
      page.body.insertAdjacentHTML('beforeend', `<form class="care-picks">${FIELDS}</form>`);
      (page.querySelector('form.care-picks') as Element).setAttribute('class', 'z');
    });
    expect(problems).to.deep.equal([]);
  });

  it('as a placeholder → stays as it is, with one line in the console', async () => {
    const { document: page, problems } = await openSite(
      // The runner, which writes down what the console is told, would not get to the end of all of these fields.
      `<form class="care-picks" data-muscle="soleus"><input name="matches"><input name="querySelector"><b>Picks</b></form>${SCRIPT}`,
      { widgets: 0 },
    );
    await settlesAfter(page, () =>
      page.body.insertAdjacentHTML('beforeend', BODIES['a link'] ?? ''),
    );
    expect(isSeen(page.querySelector('b') as Element)).to.equal(true);
    expect(problems.filter(text => text.includes('embed/failed'))).to.have.length(1);
    expect(problems).to.have.length(1);
  });
});
