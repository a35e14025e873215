import '../../src/view/more.ts';
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { render } from 'lit';
import { MUSCLES } from '../../src/catalog/anatomy/muscles.ts';
import { PHASES, type Phase } from '../../src/domain/types.ts';
import { build, type Tree } from '../../src/first/tree.ts';
import { guard } from '../../src/loading/guard.ts';
import { language, picksTemplate, recommend } from '../../src/view/drawing.ts';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { firstFor } from '../support/lists/shown-for.ts';
import { all, cards, distOrigin, nextEvent, one, textOf, unmount } from '../support/page.ts';
import { loseElements, openSite, openUntilTold, type Site, until } from '../support/site.ts';
import { limit } from '../support/speed/limit.mjs';

const origin = await distOrigin();
const nothing = () => {};

const json = async (path: string) => (await fetch(`${origin}/${path}`)).json();

const UNSEEN = ['data-asked', 'data-country', 'data-edition', 'data-theme', 'checked'];

/** A tree as text that can be compared: without marks, and with each blank once. */
function shape(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const attributes = [...node.attributes]
    .filter(({ name }) => !UNSEEN.includes(name))
    .map(({ name, value }) => ` ${name}="${value.trim()}"`)
    .sort();
  const inner = [...node.childNodes].map(shape).join('').replace(/\s+/g, ' ');
  // A template may leave a blank at an edge where the other has none.
  return `<${node.localName}${attributes.join('')}>${inner.replace(/ ?(<[^>]*>) ?/g, '$1').trim()}</>`;
}

function live(file: unknown, phase?: Phase): Element {
  const { file: whole } = guard(file, 'x');
  const picks = recommend(whole, { country: 'US', phase });
  const place = document.createElement('div');
  const view = {
    language: language(),
    layout: 'cards',
    theme: 'auto',
    headingLevel: 2,
    newTab: false,
    phaseSwitch: { chosen: phase, choose: nothing },
    country: { isOpen: false, open: nothing, base: 'US', choose: nothing },
    selfCheck: { open: nothing, hasFailed: false, ticked: 0 },
    select: nothing,
  } as const;
  render(picksTemplate(picks, view), place);
  return one(place, '.care');
}

describe('what is painted first', () => {
  itInTurn(
    'is for every muscle what the element draws for a reader who has done nothing',
    async () => {
      let compared = 0;
      for (const { id } of atLeast(153, MUSCLES)) {
        const file = await json(`catalog/${id}.json`);
        const first = await firstFor(file, name => json(`first/${name}.json`));
        for (const phase of [undefined, ...atLeast(2, PHASES)]) {
          const painted = build(first[phase ?? 'tree'] as Tree, first.shared) as HTMLElement;
          // The page says whose it is: what is shown for this one may have been made for another that looks alike.
          painted.dataset.muscle = id;
          const [a, b] = [shape(painted), shape(live(file, phase))];
          const at = [...a].findIndex((character, place) => character !== b[place]);
          expect(a.slice(at - 60, at + 120), `${id} ${phase}`).to.equal(b.slice(at - 60, at + 120));
          expect(a.length, `${id} ${phase}`).to.equal(b.length);
          compared += 1;
        }
      }
      expect(compared).to.equal(3 * 153);
    },
  ).timeout(limit(60_000));

  itInTurn('a text is a text, whatever it looks like', () => {
    const tree: Tree = [
      'div',
      { class: '<b>' },
      ['a', { href: 'https://shop.example/' }, '<img src=x onerror=alert(1)>'],
    ];
    const built = build(tree) as Element;
    expect(built.className).to.equal('<b>');
    expect(built.innerHTML).to.equal(
      '<a href="https://shop.example/">&lt;img src=x onerror=alert(1)&gt;</a>',
    );
  });
});

const ELEMENT = `<script type="module" src="${origin}/care-picks.js"></script><care-picks muscle="soleus"></care-picks>`;
type Widget = HTMLElementTagNameMap['care-picks'];
/** The part of the list that each card stands in. */
const partsOf = ({ document }: Site) => cards(document).map(card => card.split(' ')[0]);
const widgetOf = ({ document }: Site): Widget => one(document, 'care-picks') as Widget;

describe('the element, over a tree that was painted first', () => {
  afterEach(async () => {
    unmount();
    await executeServerCommand('mend-dist');
  });

  itInTurn('keeps it as it stands, and tells that it is there', async () => {
    const site = await openSite(ELEMENT);
    const tree = one(site.document, '.care');
    expect(cards(site.document).length).to.equal(9);
    await widgetOf(site).updateComplete;
    expect(one(site.document, '.care')).to.equal(tree);
    expect(tree.hasAttribute('data-asked')).to.equal(true);
    expect(site.problems).to.deep.equal([]);
  });

  it('is out of the way while the theme of the page is read, and then in sight', async () => {
    const SPY = `<script>
      window.wasHidden = [];
      const computed = window.getComputedStyle;
      window.getComputedStyle = element => {
        const tree = document.querySelector('care-picks')?.shadowRoot?.querySelector('.care');
        if (tree) wasHidden.push(tree.hidden);
        return computed(element);
      };
    </script>`;
    const { document } = await openSite(SPY + ELEMENT);
    const { wasHidden } = document.defaultView as unknown as { wasHidden: readonly boolean[] };
    expect(wasHidden[0]).to.equal(true);
    const tree = one(document, '.care') as HTMLElement;
    expect([tree.hidden, tree.dataset.theme]).to.deep.equal([false, 'light']);
  });

  itInTurn('beside one that is drawn → each whole', async () => {
    const site = await openSite(
      `${ELEMENT}<care-picks muscle="hamstrings" limit="3"></care-picks>`,
      {
        widgets: 2,
      },
    );
    expect(cards(site.document).length).to.equal(9 + 3);
    expect(site.problems).to.deep.equal([]);
  });

  itInTurn('a phase is chosen → the live list, with the focus where it was', async () => {
    const site = await openSite(ELEMENT);
    const widget = widgetOf(site);
    const told: string[] = [];
    for (const type of ['care-picks-load', 'care-picks-phase'])
      widget.addEventListener(type, () => told.push(type));
    const [, chronic] = all(site.document, 'input[type="radio"]') as HTMLInputElement[];
    const hidden = new Promise(resolve =>
      new MutationObserver(resolve).observe(one(site.document, '.section#acute'), {
        attributeFilter: ['hidden'],
      }),
    );
    chronic?.focus();
    chronic?.click();
    await hidden;
    const shown = all(site.document, '.section:not([hidden])').map(({ id }) => id);
    expect(shown).to.deep.equal(['either', 'chronic']);
    expect(one(site.document, '.care').hasAttribute('data-asked'), 'still that tree').to.equal(
      true,
    );
    await widget.updateComplete;
    expect(partsOf(site)).to.deep.equal(Array(8).fill('chronic'));
    expect(told).to.deep.equal(['care-picks-phase']);
    const active = widget.shadowRoot?.activeElement as HTMLInputElement | null;
    expect([active?.value, active?.checked]).to.deep.equal(['chronic', true]);
  });

  itInTurn('the check is opened → its questions, and the list as it was', async () => {
    const site = await openSite(ELEMENT);
    const widget = widgetOf(site);
    const before = cards(site.document);
    expect(before).to.have.length(9);
    (one(site.document, '.check') as HTMLDetailsElement).open = true;
    await until(site.document, () => all(site.document, '.answer').length > 0);
    expect((one(site.document, '.check') as HTMLDetailsElement).open).to.equal(true);
    expect(cards(site.document)).to.deep.equal(before);
    expect(widget.shadowRoot?.querySelectorAll('.care').length).to.equal(1);
  });

  itInTurn('a shop link is followed → told, and can be kept from it', async () => {
    const site = await openSite(ELEMENT);
    const link = one(site.document, '.card a.shop') as HTMLAnchorElement;
    const selected = nextEvent(site.document, 'care-picks-select') as Promise<
      Event & { item: unknown; program: string }
    >;
    widgetOf(site).addEventListener('care-picks-select', event => event.preventDefault());
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
    link.dispatchEvent(click);
    const { item, program } = await selected;
    expect([item, program]).to.deep.equal([{ id: 'biofreeze-gel', index: 0 }, 'amazon']);
    expect(click.defaultPrevented).to.equal(true);
  });

  itInTurn('another option → what it asks for', async () => {
    const site = await openSite(ELEMENT);
    const widget = widgetOf(site);
    widget.limit = 2;
    await widget.updateComplete;
    expect(cards(site.document).length).to.equal(2);
  });

  itInTurn('another muscle → never the old list under the new name', async () => {
    const site = await openSite(ELEMENT);
    const widget = widgetOf(site);
    const loaded = nextEvent(site.document, 'care-picks-load');
    widget.setAttribute('muscle', 'hamstrings');
    await widget.updateComplete;
    expect(all(site.document, '.care[data-muscle="soleus"]')).to.deep.equal([]);
    await loaded;
    expect(textOf(one(site.document, '.heading'))).to.equal('Care picks for the hamstrings');
  });

  itInTurn('one phase is asked for → that one, painted first and then the element’s', async () => {
    await executeServerCommand('reset-requests');
    const site = await openSite(ELEMENT.replace('<care-picks', '<care-picks phase="chronic"'));
    expect(one(site.document, '.care').getAttribute('data-asked')).to.equal(
      '{"muscle":"soleus","phase":"chronic"}',
    );
    expect(partsOf(site)).to.deep.equal(Array(8).fill('chronic'));
    const widget = widgetOf(site);
    await widget.updateComplete;
    expect(one(site.document, '.care').hasAttribute('data-asked')).to.equal(true);
    const [acute] = all(site.document, 'input[type="radio"]') as HTMLInputElement[];
    acute?.click();
    await widget.updateComplete;
    expect(partsOf(site)).to.deep.equal(Array(5).fill('acute'));
  });

  itInTurn(
    'never comes → the list stays with its cautions, says so where something opens, and takes a choice back',
    async () => {
      await loseElements();
      const site = await openUntilTold(ELEMENT);
      expect(site.problems.join()).to.include('script/unreachable');
      expect(cards(site.document).length).to.equal(9);
      for (const place of ['.check', '.help'])
        expect(textOf(one(site.document, `${place} .unloaded`))).to.include('ask a doctor');
      const chosen = all(site.document, 'input[type="radio"]') as HTMLInputElement[];
      expect(chosen).to.have.length(2);
      expect(chosen.some(({ checked }) => checked)).to.equal(false);
    },
  );

  itInTurn(
    'never comes, and another widget is put in later → painted too, and what needs no element works there',
    async () => {
      await loseElements();
      const told = new Promise<void>(resolve =>
        addEventListener('message', ({ data }) => data === 'told' && resolve()),
      );
      const { document: page, problems } = await openSite(
        `<script>console.error = () => parent.postMessage('told', '*');</script>${ELEMENT}`,
        { widgets: 0 },
      );
      await told;
      const late = page.createElement('care-picks');
      late.setAttribute('muscle', 'hamstrings');
      const painted = new Promise(resolve => late.addEventListener('care-picks-paint', resolve));
      page.body.append(late);
      await painted;
      // What listens there comes right after it.
      await new Promise(requestAnimationFrame);
      expect(textOf(one(late, '.heading'))).to.include('hamstrings');
      expect(textOf(one(late, '.check .unloaded'))).to.include('ask a doctor');
      const sections = () => all(late, '.section') as HTMLElement[];
      expect(sections().filter(({ hidden }) => hidden)).to.have.length(0);
      (one(late, 'input[type="radio"]') as HTMLInputElement).click();
      expect(sections().filter(({ hidden }) => hidden)).to.have.length(1);
      expect(problems).to.deep.equal([]);
    },
  );

  itInTurn('cards far from the screen → laid out after what is near it', async () => {
    const note = `<script>addEventListener('care-picks-paint', ({ target }) => {
      window.first = target.shadowRoot.querySelector('.care[loading]') !== null;
    }, true)</script>`;
    const { document: page } = await openSite(note + ELEMENT);
    expect(Reflect.get(page.defaultView as Window, 'first')).to.equal(true);
    await until(page, () => all(page, '.care[loading]').length === 0);
  });

  itInTurn('fetched ahead → asked for once, and nothing left unused', async () => {
    await executeServerCommand('reset-requests');
    // WebKit keeps what was fetched ahead, and would give it to the next test file that asks for this address.
    const home = `${origin}/deep/er/path`;
    const hint = `<link rel="preload" href="${home}/first/soleus.json" as="fetch" crossorigin>`;
    const site = await openSite(hint + ELEMENT.replace(origin, home));
    expect(cards(site.document).length).to.equal(9);
    const asked = (await executeServerCommand('requests')) as readonly string[];
    expect(asked.filter(path => path.includes('first/')).length).to.equal(1);
    expect(site.problems).to.deep.equal([]);
  });

  itInTurn('another name → the same', async () => {
    const site = await openSite(ELEMENT.replace('"soleus"', '"Calf"'));
    expect(one(site.document, '.care').getAttribute('data-asked')).to.equal('{"muscle":"calf"}');
    expect(textOf(one(site.document, '.heading'))).to.equal('Care picks for the calf');
    expect(site.problems).to.deep.equal([]);
  });

  itInTurn(
    'a muscle that looks like another → what was made for that one, under its own id',
    async () => {
      const site = await openSite(ELEMENT.replace('"soleus"', '"temporalis"'));
      const tree = one(site.document, '.care');
      expect(tree.getAttribute('data-asked')).to.equal('{"muscle":"temporalis"}');
      expect(tree.getAttribute('data-muscle')).to.equal('temporalis');
      await widgetOf(site).updateComplete;
      expect(one(site.document, '.care')).to.equal(tree);
      expect(site.problems).to.deep.equal([]);
    },
  );

  itInTurn('a reader from elsewhere → the links of their country', async () => {
    const site = await openSite(ELEMENT.replace('<care-picks', '<care-picks country="GB"'));
    expect(one(site.document, 'a.shop').getAttribute('href')).to.include('amazon.co.uk');
  });

  itInTurn('the rest of an article inside → stays in sight', async () => {
    const site = await openSite(
      ELEMENT.replace('></care-picks>', '><p>One</p><p>Two</p></care-picks>'),
    );
    expect(one(site.document, 'care-picks p').getBoundingClientRect().height).to.be.above(5);
  });
});

describe('the element, over a prerendered tree', () => {
  afterEach(unmount);

  async function prerendered(attributes = 'muscle="soleus"'): Promise<Site> {
    const { tree, shared } = await json('first/soleus.json');
    const made = build(tree, shared) as HTMLElement;
    // A page that has it from the file says itself what it was asked for, as any other does (first/paint.ts).
    made.dataset.asked = '{"muscle":"soleus"}';
    const html = made.outerHTML;
    await executeServerCommand('reset-requests');
    return openSite(
      `<care-picks ${attributes}><template shadowrootmode="open"><style>.care { color: red }</style>${html}<slot></slot></template></care-picks><script type="module" src="${origin}/care-picks.js"></script>`,
    );
  }
  const asked = async () => (await executeServerCommand('requests')) as readonly string[];

  itInTurn('keeps it, and asks for it no second time', async () => {
    const site = await prerendered();
    expect(cards(site.document).length).to.equal(9);
    expect(all(site.document, 'style').length).to.equal(1);
    const paths = atLeast(1, await asked());
    expect(paths.filter(path => path.includes('first/'))).to.deep.equal([]);
    expect(site.problems).to.deep.equal([]);
  });

  itInTurn('a phase is chosen → the live list in its place', async () => {
    const site = await prerendered();
    const [acute] = all(site.document, 'input[type="radio"]') as HTMLInputElement[];
    acute?.click();
    await widgetOf(site).updateComplete;
    expect(partsOf(site)).to.deep.equal(Array(5).fill('acute'));
    expect(all(site.document, 'style').length).to.equal(0);
  });

  itInTurn('for another phase than the element asks → what the element asks', async () => {
    const site = await prerendered('muscle="soleus" phase="chronic"');
    await widgetOf(site).updateComplete;
    expect(partsOf(site)).to.deep.equal(Array(8).fill('chronic'));
  });

  itInTurn('for another muscle than the element asks → what the element asks', async () => {
    const site = await prerendered('muscle="hamstrings"');
    await until(
      site.document,
      () => all(site.document, '.care[data-muscle="hamstrings"]').length > 0,
    );
    expect(all(site.document, '.care').length).to.equal(1);
  });
});
