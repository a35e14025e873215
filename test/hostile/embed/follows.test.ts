/**
 * Routers, frames and morphing libraries keep nodes and give them to the next post. The widget is that of what the
 * page says now, or it is gone.
 */
import { expect } from '@open-wc/testing';
import { itInTurn } from '../../support/engines/turns.ts';
import {
  isSeen,
  loadsAfter,
  OWN,
  settlesAfter,
  shown,
  shows,
  until,
  widgets,
} from '../../support/filled.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { answer, cards, nextEvent, one, textOf, unmount } from '../../support/page.ts';
import { openSite } from '../../support/site.ts';

afterEach(unmount);

const SCRIPT = `<script async src="${OWN}embed.js"></script>`;
const address = (muscle: string, query = '') => `${OWN}picks/${muscle}.html${query}`;
const link = (muscle: string, attributes = '') =>
  `<a ${attributes} href="${address(muscle)}">Care picks</a>`;
const placeholder = (muscle: string, attributes = '') =>
  `<div class="care-picks" data-muscle="${muscle}" ${attributes}>${link(muscle)}</div>`;
const inPlace = (muscle: string) =>
  `<script async src="${OWN}embed.js" data-muscle="${muscle}"></script>`;

const NECK = ['upper-trapezius'];
const CALF = ['soleus, clots'];

const open = async (body: string) => {
  const site = await openSite(`<main>${body}</main><p>After</p>${SCRIPT}`);
  const page = site.document;
  expect(shown(page)).to.deep.equal(NECK);
  return { ...site, page, main: page.querySelector('main') as HTMLElement };
};

/** The page before the elements: they wait for it to load, and it waits for an image. */
async function openPainted(body: string) {
  const held = await answer({ name: 'held.png', delay: 60_000 });
  const site = await openSite(`<main>${body}</main>${SCRIPT}<img alt="" src="${held}">`, {
    widgets: 0,
    whole: false,
  });
  await until(() => shown(site.document).length > 0 && shown(site.document)[0] === NECK[0]);
  return site;
}

const first = (page: Document, selector: string) => page.querySelector(selector) as HTMLElement;

interface Row {
  readonly body: string;
  /** From one post to the next. */
  readonly change: (page: Document, main: HTMLElement) => unknown;
}

const link2 = (page: Document) => first(page, 'main a') as HTMLAnchorElement;

/** The same for all of them: the neck's post becomes that of the calf. */
const ROWS: Readonly<Record<string, Row>> = {
  'a link · the address is another': {
    body: link('upper-trapezius'),
    change: page => link2(page).setAttribute('href', address('soleus')),
  },
  'a link · the address is set as a property': {
    body: link('upper-trapezius'),
    change: page => {
      link2(page).href = address('soleus');
    },
  },
  'a link · its text and its address, one after the other': {
    body: link('upper-trapezius'),
    change: page => {
      link2(page).textContent = 'Picks for the soleus';
      link2(page).href = address('soleus');
    },
  },
  'a link · replaced by a copy that leads elsewhere': {
    body: link('upper-trapezius'),
    change: page => {
      const copy = link2(page).cloneNode(true) as HTMLAnchorElement;
      copy.href = address('soleus');
      link2(page).replaceWith(copy);
    },
  },
  'a link · its parent is written anew': {
    body: `<p>${link('upper-trapezius')}</p>`,
    change: page => {
      first(page, 'main p').innerHTML = link('soleus');
    },
  },
  'a link · a copy of the parent, with the widget in it, leads elsewhere': {
    body: `<p>${link('upper-trapezius')}</p>`,
    change: page => {
      const paragraph = first(page, 'main p');
      const copy = paragraph.cloneNode(true) as HTMLElement;
      (copy.querySelector('a') as HTMLAnchorElement).href = address('soleus');
      paragraph.replaceWith(copy);
    },
  },
  'a link · morphed: the address patched, and what the new page has not is removed': {
    body: `<p>${link('upper-trapezius')}</p>`,
    change: page => {
      link2(page).setAttribute('href', address('soleus'));
      for (const { name } of [...link2(page).attributes])
        if (name !== 'href') link2(page).removeAttribute(name);
      first(page, 'main care-picks').remove();
    },
  },
  'a link · goes, and another comes in its place (keyed)': {
    body: link('upper-trapezius'),
    change: (page, main) => {
      const next = page.createElement('a');
      next.href = address('soleus');
      next.append('Care picks');
      main.insertBefore(next, link2(page));
      main.removeChild(next.nextSibling as Node);
    },
  },
  'a placeholder · the option and the link in it (Vue, React)': {
    body: placeholder('upper-trapezius'),
    change: page => {
      first(page, '.care-picks').dataset.muscle = 'soleus';
      link2(page).setAttribute('href', address('soleus'));
    },
  },
  'a placeholder · the option alone': {
    body: placeholder('upper-trapezius'),
    change: page => first(page, '.care-picks').setAttribute('data-muscle', 'Soleus muscle'),
  },
  'a placeholder · replaced by a copy': {
    body: placeholder('upper-trapezius'),
    change: page => {
      const copy = first(page, '.care-picks').cloneNode(true) as HTMLElement;
      copy.dataset.muscle = 'soleus';
      first(page, '.care-picks').replaceWith(copy);
    },
  },
  'a placeholder · everything around it is written anew': {
    body: placeholder('upper-trapezius'),
    change: (_, main) => {
      main.innerHTML = placeholder('soleus');
    },
  },
  'a placeholder · loses its class, and has it again for another muscle': {
    body: `<div class="care-picks" data-muscle="upper-trapezius">Picks</div>`,
    change: async page => {
      const box = first(page, '.care-picks');
      await settlesAfter(page, () => {
        box.className = '';
      });
      box.dataset.muscle = 'soleus';
      box.className = 'care-picks wide';
    },
  },
  'a script in place · the option': {
    body: inPlace('upper-trapezius'),
    change: page => {
      first(page, 'main script').dataset.muscle = 'soleus';
    },
  },
  'a script in place · replaced by one for another muscle': {
    body: inPlace('upper-trapezius'),
    change: (page, main) => {
      const next = page.createElement('script');
      next.src = `${OWN}embed.js`;
      next.dataset.muscle = 'soleus';
      main.replaceChild(next, first(page, 'main script'));
    },
  },
  'a link becomes a placeholder': {
    body: `<div>${link('upper-trapezius')}</div>`,
    change: page => {
      const box = first(page, 'main div');
      box.dataset.muscle = 'soleus';
      box.className = 'care-picks';
    },
  },
};

describe('a post on the neck becomes one on the calf → the soleus, with its clot warning, and no other widget', () => {
  for (const [row, { body, change }] of Object.entries(ROWS)) {
    itInTurn(row, async () => {
      const { page, main, problems } = await open(body);
      await loadsAfter(page, () => change(page, main));
      await settlesAfter(page, () => {});
      expect(shown(page)).to.deep.equal(CALF);
      const [fallback] = page.querySelectorAll('main a');
      if (fallback) expect(isSeen(fallback)).to.equal(false, 'the link is put away');
      expect(problems).to.deep.equal([]);
    });

    itInTurn(`${row}, while the picks are only painted`, async () => {
      const site = await openPainted(body);
      const page = site.document;
      const [painted] = widgets(page);
      expect(page.defaultView?.customElements.get('care-picks')).to.equal(undefined);
      await loadsAfter(page, () => {
        // It has the elements loaded.
        painted?.dispatchEvent(new Event('pointerdown', { bubbles: true, composed: true }));
        return change(page, first(page, 'main'));
      });
      await settlesAfter(page, () => {});
      expect(shown(page)).to.deep.equal(CALF);
      expect(site.problems).to.deep.equal([]);
    });
  }
});

/** What remains where a widget no longer belongs. */
const GONE: Readonly<Record<string, Row>> = {
  'the link is removed': {
    body: link('upper-trapezius'),
    change: page => link2(page).remove(),
  },
  'the link leads to another page of the site': {
    body: link('upper-trapezius'),
    change: page => link2(page).setAttribute('href', '/about.html'),
  },
  'the link leads nowhere': {
    body: link('upper-trapezius'),
    change: page => link2(page).removeAttribute('href'),
  },
  'the link leads to somebody else’s page of picks': {
    body: link('upper-trapezius'),
    change: page => link2(page).setAttribute('href', 'https://other.example/picks/soleus.html'),
  },
  'the placeholder is removed': {
    body: placeholder('upper-trapezius'),
    change: page => first(page, '.care-picks').remove(),
  },
  'the placeholder loses its class': {
    body: placeholder('upper-trapezius'),
    change: page => first(page, '.care-picks').classList.remove('care-picks'),
  },
  'the placeholder loses its muscle, and its link': {
    body: placeholder('upper-trapezius'),
    change: page => {
      link2(page).remove();
      first(page, '.care-picks').removeAttribute('data-muscle');
    },
  },
  'the script is removed': {
    body: inPlace('upper-trapezius'),
    change: page => first(page, 'main script').remove(),
  },
  'the script loses its muscle': {
    body: inPlace('upper-trapezius'),
    change: page => first(page, 'main script').removeAttribute('data-muscle'),
  },
  'what is around them is removed': {
    body: `<section>${link('upper-trapezius')}</section>`,
    change: page => first(page, 'section').remove(),
  },
};

describe('what a widget stands for goes → the widget goes', () => {
  for (const [row, { body, change }] of Object.entries(GONE)) {
    itInTurn(row, async () => {
      const { page, main } = await open(body);
      const hadLink = main.querySelector('a');
      // A placeholder without its class is a box around a link.
      const isBox = row.includes('loses its class');
      const after = isBox ? loadsAfter : settlesAfter;
      await after(page, () => change(page, main));
      expect(widgets(page)).to.have.length(isBox ? 1 : 0);
      if (hadLink?.isConnected && !isBox) expect(isSeen(hadLink)).to.equal(true, 'the link shows');
    });
  }
});

describe('an element that the author wrote right after a link or a script', () => {
  const WRITTEN = '<care-picks muscle="soleus"></care-picks>';
  const BEFORE = {
    'a link': link('upper-trapezius'),
    'a script in place': inPlace('upper-trapezius'),
  };
  for (const [form, body] of atLeast(2, Object.entries(BEFORE)))
    itInTurn(`${form} → stays, whatever becomes of that`, async () => {
      const { document: page } = await openSite(`<main>${body}${WRITTEN}</main>${SCRIPT}`, {
        widgets: 2,
      });
      await shows(page, [...NECK, ...CALF]);
      const host = first(page, 'main > :first-child');
      await settlesAfter(page, () => {
        host.setAttribute('rel', 'ugc');
        host.removeAttribute('data-muscle');
      });
      expect(shown(page)).to.deep.equal(CALF);
    });
});

describe('options that change later', () => {
  it('data-phase, -limit and the query → obeyed by the same widget, and taken back', async () => {
    const { document: page } = await openSite(
      `${placeholder('soleus', 'data-limit="2"')}${SCRIPT}`,
    );
    const [widget] = widgets(page) as HTMLElementTagNameMap['care-picks'][];
    const box = first(page, '.care-picks');
    expect(cards(page)).to.have.length(2);
    box.dataset.limit = '1';
    box.dataset.headingLevel = '4';
    await settlesAfter(page, () => {});
    await widget?.updateComplete;
    expect(cards(page)).to.have.length(1);
    expect(textOf(one(page, 'h4'))).to.include('soleus');
    delete box.dataset.limit;
    await settlesAfter(page, () => {});
    await widget?.updateComplete;
    expect(cards(page).length).to.be.above(2);
    expect(widgets(page)[0]).to.equal(widget);
    expect(widget?.getAttributeNames()).to.deep.equal(['muscle', 'heading-level']);
  });

  it('a link that asks for fewer → fewer, and the link stays put away', async () => {
    const { page } = await open(link('upper-trapezius'));
    const [widget] = widgets(page) as HTMLElementTagNameMap['care-picks'][];
    await settlesAfter(page, () => {
      link2(page).href = address('upper-trapezius', '?limit=1');
    });
    await widget?.updateComplete;
    expect(isSeen(link2(page))).to.equal(false);
    expect(cards(page).length).to.be.above(0);
  });

  it('a muscle that the catalog does not know → no picks of the old one, and the link in sight', async () => {
    const { page } = await open(link('upper-trapezius'));
    const failed = nextEvent(page, 'care-picks-error');
    link2(page).href = address('no-such-muscle');
    await failed;
    await settlesAfter(page, () => {});
    expect(cards(page)).to.deep.equal([]);
    expect(isSeen(link2(page))).to.equal(true);
  });
});

describe('what the page does to a widget', () => {
  it('it is taken away, and its link stays → it is there again', async () => {
    const { page } = await open(link('upper-trapezius'));
    await settlesAfter(page, () => first(page, 'care-picks').remove());
    expect(shown(page)).to.deep.equal(NECK);
  });

  it('it is taken away each time → the page has its way in the end, and nothing hangs', async () => {
    const { page } = await open(link('upper-trapezius'));
    let removals = 0;
    const remove = () => {
      for (const each of page.querySelectorAll('care-picks')) {
        removals += 1;
        each.remove();
      }
    };
    const { MutationObserver: Theirs } = page.defaultView as Window & typeof globalThis;
    new Theirs(remove).observe(page, { childList: true, subtree: true });
    await settlesAfter(page, remove);
    expect(removals).to.be.within(2, 200);
    expect(widgets(page)).to.have.length(0);
  });

  it('the link moves to another place → its widget moves with it', async () => {
    const { page, main } = await open(`${link('upper-trapezius')}<section></section>`);
    await settlesAfter(page, () => first(page, 'section').append(link2(page)));
    expect(main.querySelectorAll('care-picks')).to.have.length(1);
    expect(link2(page).nextElementSibling?.localName).to.equal('care-picks');
    expect(shown(page)).to.deep.equal(NECK);
  });

  it('two posts change places → each keeps its own', async () => {
    const site = await openSite(
      `<main><article>${link('upper-trapezius')}</article><article>${link('soleus')}</article></main>${SCRIPT}`,
      { widgets: 2 },
    );
    const page = site.document;
    await settlesAfter(page, () => first(page, 'main').append(first(page, 'article')));
    expect(shown(page)).to.deep.equal([...CALF, ...NECK]);
  });

  it('changes that are none of ours → nobody looks for what is to be filled', async () => {
    const { page, main } = await open(`<ul></ul>${link('upper-trapezius')}`);
    const list = first(page, 'ul');
    let looks = 0;
    // Whoever looks at a link reads its address.
    Object.defineProperty(link2(page), 'href', {
      get() {
        looks += 1;
        return address('upper-trapezius');
      },
    });
    await settlesAfter(page, () => {
      for (let at = 0; at < 50; at += 1) {
        const item = page.createElement('li');
        item.className = `x${at}`;
        list.append(item);
        item.className = '';
        item.dataset.reactId = String(at);
      }
      list.firstElementChild?.remove();
    });
    expect(looks).to.equal(0);
    await settlesAfter(page, () => main.append(page.createElement('a')));
    expect(looks).to.equal(0);
    await settlesAfter(page, () => main.insertAdjacentHTML('beforeend', link('soleus')));
    expect(looks).to.be.above(0);
  });
});
