import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import '../../src/elements/define.ts';
import type { CarePicksLoadEvent } from '../../src/domain/events.ts';
import { enSelfCheck } from '../../src/i18n/en/self-check.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import { HELP_FIRST } from '../../src/safety/rules/help/first.ts';
import { NUMBERS } from '../../src/safety/rules/help/numbers.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import {
  all,
  appears,
  cards,
  distOrigin,
  folderWith,
  follows,
  mount,
  one,
  textOf,
  unmount,
} from '../support/page.ts';
import { readingLevel } from '../support/reading-level.ts';

let catalog: string;
before(async () => {
  catalog = `${await distOrigin()}/catalog/`;
});
afterEach(() => {
  // Answers live as long as the page; a test leaves it as it was found.
  dispatchEvent(new Event('pagehide'));
  unmount();
});

type Widget = HTMLElementTagNameMap['care-picks'];

const widget = (attributes = 'muscle="soleus" phase="chronic"') =>
  mount(`<care-picks catalog="${catalog}" ${attributes}></care-picks>`);

async function openCheck(element: Widget): Promise<void> {
  (one(element, '.check summary') as HTMLElement).click();
  await appears(element, '[data-condition]');
}

async function tick(element: Widget, code: ConditionCode): Promise<void> {
  (one(element, `[data-condition="${code}"]`) as HTMLElement).click();
  await element.updateComplete;
}

const conditionsAsked = (element: Widget) =>
  all(element, '[data-condition]').map(box => box.getAttribute('data-condition'));
const withheld = (element: Widget, verdict: string) =>
  all(element, `[data-withheld][data-verdict="${verdict}"]`).map(item =>
    item.getAttribute('data-withheld'),
  );
/** The codes of all reasons under which a product is named. */
const reasonsOf = (element: Widget, id: string) => {
  const name = textOf(one(element, `[data-withheld="${id}"]`));
  return all(element, '.reasons').flatMap(reasons =>
    all(reasons.nextElementSibling as Element, 'li').some(item => textOf(item) === name)
      ? all(reasons, '[data-caution]').map(reason => reason.getAttribute('data-caution'))
      : [],
  );
};
const addresses = (element: Widget) =>
  all(element, '[href]').map(link => link.getAttribute('href') ?? '');

describe('the reader’s self-check', () => {
  itInTurn(
    'is closed at first, and asks in plain words for what matters here, and no more',
    async () => {
      const element = await widget('muscle="soleus" phase="acute" limit="1"');
      const check = one(element, '.check') as HTMLDetailsElement;
      expect(check.open).to.equal(false);
      expect(textOf(one(check, 'summary strong'))).to.equal(
        'Blood thinners? Pregnant? Numb skin? Check here.',
      );
      await openCheck(element);
      const asked = conditionsAsked(element);
      // A cold gel alone: what concerns rollers, socks and packs is not asked.
      expect(asked).to.include.members([
        'suspected-clot',
        'broken-skin',
        'gel-allergy',
        'pregnancy',
        'child',
      ]);
      expect(asked).not.to.include.members(['material-allergy']);
      expect(asked).not.to.include.members(['heart-condition']);
      expect(asked.slice(0, 2)).to.have.members(['suspected-clot', 'suspected-tear-or-fracture']);
      for (const box of atLeast(8, all(element, '.answer'))) {
        const code = one(box, 'input').getAttribute('data-condition') as ConditionCode | null;
        expect(textOf(box)).to.equal(
          code ? CONDITIONS[code].statement.replace('{muscle}', 'soleus') : 'None of these',
        );
        if (box.checkVisibility()) expect(box.getBoundingClientRect().height).to.be.at.least(44);
      }
    },
  );

  itInTurn(
    '“I have had a blood clot” → sleeves, socks, support, roller and stretcher are named under ask first, without any link',
    async () => {
      const element = await widget();
      const before = addresses(element);
      await openCheck(element);
      await tick(element, 'past-clot');
      const asked = [
        'calf-compression-sleeves',
        'eurosock-compression-socks',
        'neo-g-calf-support',
        'tiger-tail-roller',
        'prostretch',
      ];
      expect(withheld(element, 'ask-first')).to.include.members(asked);
      expect(cards(element).map(card => card.split(' ')[1])).not.to.include.members(asked);
      for (const id of asked) {
        const item = one(element, `[data-withheld="${id}"]`);
        expect(item.hasAttribute('data-product')).to.equal(false);
        expect(reasonsOf(element, id)).to.include('past-clot');
      }
      const html =
        all(element, '*')
          .map(node => node.outerHTML)
          .join('') + (element.shadowRoot?.innerHTML ?? '');
      for (const word of [
        'compression+sleeves',
        'compression+socks',
        'shin+splint',
        'Tiger+Tail',
        'Medi-Dyne+ProStretch',
      ]) {
        expect(
          before.some(address => address.includes(word)),
          word,
        ).to.equal(true);
        expect(html).not.to.include(word);
      }
    },
  );

  itInTurn(
    '“it may be torn” on a leg → the signs of a clot stay in sight, for it can feel like a strain',
    async () => {
      const element = await widget();
      await openCheck(element);
      await tick(element, 'suspected-tear-or-fracture');
      expect(cards(element)).to.deep.equal([]);
      expect(all(element, '.clot')).to.have.length(0);
      expect(one(element, '[data-help="emergency"]').hasAttribute('open')).to.equal(true);
      expect(one(element, '[data-help="today"]').hasAttribute('open')).to.equal(true);
      const signs = all(element, '[data-help="today"] li').filter(sign => sign.checkVisibility());
      expect(signs.map(textOf)).to.include('One calf or thigh is swollen.');
      await tick(element, 'suspected-clot');
      expect(all(element, '.clot')).to.have.length(0);
      expect(one(element, '[data-help="today"]').hasAttribute('open')).to.equal(true);
    },
  );

  itInTurn(
    '“I might have one now” → the help cards open, every emergency number, and no product',
    async () => {
      const element = await widget();
      await openCheck(element);
      await tick(element, 'suspected-clot');
      expect(cards(element)).to.deep.equal([]);
      expect(all(element, '[data-withheld], [data-offer], [data-region]')).to.deep.equal([]);
      const card = one(element, '[data-help="emergency"]') as HTMLDetailsElement;
      expect(card.open).to.equal(true);
      for (const { where, emergency } of atLeast(8, NUMBERS))
        expect(textOf(card)).to.include(`${where}: ${emergency}`);
      expect(one(element, '[data-help="today"]')).to.exist;
      expect(one(element, '[data-disclosure]')).to.exist;
      expect((one(element, '[data-help="soon"]') as HTMLDetailsElement).open).to.equal(false);
      expect(textOf(one(element, '[role="status"]'))).to.include('get help first');
      // Seen too, right under what was ticked, and the most urgent card comes next.
      expect(textOf(one(one(element, '.check'), '.outcome'))).to.include('get help first');
      expect(conditionsAsked(element)).to.deep.equal(HELP_FIRST);
      const check = one(element, '.check');
      expect(follows(card, check)).to.equal(true);
      await tick(element, 'suspected-clot');
      expect(cards(element)).not.to.be.empty;
    },
  );

  itInTurn('a stop → “not for you now”, with the reason; taken back → as before', async () => {
    const element = await widget('muscle="soleus" phase="acute"');
    const before = atLeast(5, cards(element));
    await openCheck(element);
    await tick(element, 'gel-allergy');
    expect(withheld(element, 'withhold')).to.deep.equal(['biofreeze-gel']);
    expect(textOf(one(element, '.withheld'))).to.include('Not for you now');
    await tick(element, 'gel-allergy');
    expect(cards(element)).to.deep.equal(before);
  });

  itInTurn(
    'what a doctor may allow, and what is not for this reader → each under its own heading',
    async () => {
      const element = await widget();
      await openCheck(element);
      for (const code of ['past-clot', 'gel-allergy'] as const) await tick(element, code);
      const parts = all(element, '.withheld').map(part => [
        textOf(one(part, '.phase-heading')),
        ...new Set(all(part, '[data-withheld]').map(item => item.getAttribute('data-verdict'))),
      ]);
      expect(parts).to.deep.equal([
        ['Ask your doctor or pharmacist first', 'ask-first'],
        ['Not for you now', 'withhold'],
      ]);
    },
  );

  itInTurn(
    'several reasons → each product once, under all of its own, and each told in full once',
    async () => {
      const element = await widget();
      await openCheck(element);
      for (const code of ['past-clot', 'pregnancy', 'blood-thinners'] as const)
        await tick(element, code);
      const kept = atLeast(5, all(element, '[data-withheld]'));
      const ids = kept.map(item => item.getAttribute('data-withheld'));
      expect(new Set(ids).size).to.equal(ids.length);
      expect(all(element, '.names li')).to.have.length(kept.length);
      expect([...reasonsOf(element, 'tiger-tail-roller')].sort()).to.deep.equal([
        'blood-thinners',
        'past-clot',
        'pregnancy',
      ]);
      const full = all(element, '.reasons .caution').map(textOf);
      expect(new Set(full).size).to.equal(full.length);
      const short = atLeast(1, all(element, '.reasons [data-form="short"]'));
      for (const reason of short) {
        const code = reason.getAttribute('data-caution');
        const above = all(element, `.reasons .caution[data-caution="${code}"]`);
        expect(above, code ?? '').not.to.be.empty;
        expect(textOf(reason)).to.match(/\? As said above\.$/);
      }
      expect(textOf(one(one(element, '.check'), '.outcome'))).to.equal(
        `3 ticked. Ask first: ${withheld(element, 'ask-first').length}.`,
      );
    },
  );

  itInTurn('several answers → the strictest of them', async () => {
    const element = await widget();
    await openCheck(element);
    await tick(element, 'past-clot');
    await tick(element, 'material-allergy');
    expect(withheld(element, 'withhold')).to.include.members([
      'calf-compression-sleeves',
      'neo-g-calf-support',
    ]);
    expect(withheld(element, 'ask-first')).to.include('tiger-tail-roller');
  });

  itInTurn(
    'several widgets → share the answers, and only the one that was asked says what follows',
    async () => {
      const first = await widget();
      const second = await widget('muscle="hamstrings" phase="chronic"');
      expect(cards(second)).not.to.be.empty;
      await openCheck(first);
      await tick(first, 'suspected-clot');
      await second.updateComplete;
      expect(cards(second)).to.deep.equal([]);
      expect(textOf(one(first, '[role="status"]'))).not.to.equal('');
      expect(textOf(one(second, '[role="status"]'))).to.equal('');
    },
  );

  itInTurn(
    'answers → in no storage, no event, no address, no attribute of the page, and gone when the page goes',
    async () => {
      const element = await widget();
      const heard: Event[] = [];
      const types = [
        'care-picks-load',
        'care-picks-error',
        'care-picks-phase',
        'care-picks-view',
        'care-picks-select',
        'change',
        'input',
        'click',
        'pointerdown',
        'pointerup',
        'mousedown',
        'mouseup',
        'focusin',
        'focusout',
        'keydown',
      ];
      const hear = (event: Event) => heard.push(event);
      for (const type of types) document.addEventListener(type, hear);
      await openCheck(element);
      heard.length = 0;
      const address = location.href;
      await executeServerCommand('reset-requests');
      await tick(element, 'past-clot');
      for (const type of types) document.removeEventListener(type, hear);
      expect(heard.map(({ type }) => type)).to.deep.equal([]);
      expect(location.href).to.equal(address);
      expect([localStorage.length, sessionStorage.length, document.cookie]).to.deep.equal([
        0,
        0,
        '',
      ]);
      expect(element.outerHTML).not.to.include('clot');
      expect(await executeServerCommand('requests')).to.deep.equal([]);
      dispatchEvent(new Event('pagehide'));
      await element.updateComplete;
      const boxes = atLeast(10, all(element, '[data-condition]') as HTMLInputElement[]);
      expect(boxes.some(box => box.checked)).to.equal(false);
      expect(withheld(element, 'ask-first')).to.deep.equal([]);
    },
  );

  itInTurn('a select event after answers → carries nothing of them', async () => {
    const element = await widget();
    await openCheck(element);
    await tick(element, 'past-clot');
    let told = '';
    element.addEventListener('care-picks-select', event => {
      told = JSON.stringify([event.item, event.program, Object.keys(event)]);
      event.preventDefault();
    });
    (one(element, '[data-offer]') as HTMLElement).click();
    expect(told)
      .to.include('index')
      .and.not.to.match(/clot|ask/);
  });
});

/** What a reader has before them: a group that is closed has its boxes, and they are not in sight. */
const inSight = (element: Widget) =>
  all(element, '[data-condition]').filter(box => box.checkVisibility());
const groupsOf = (element: Widget) => all(element, '.asked') as HTMLDetailsElement[];
const none = (element: Widget) => one(element, '.none input') as HTMLInputElement;

describe('the groups of the check', () => {
  itInTurn(
    'many questions → five groups, each named, each said in short while it is closed, at most twelve questions in sight',
    async () => {
      const element = await widget();
      await openCheck(element);
      const groups = groupsOf(element);
      expect(groups.map(group => textOf(one(group, 'legend')))).to.deep.equal([
        'Right now',
        'Blood and veins',
        'Skin and feeling',
        'Allergies',
        'Who it is for',
      ]);
      expect(all(element, '[data-condition]').length).to.be.above(12);
      const asked = new Set<string | null>();
      for (const group of groups) {
        expect(textOf(one(group, 'summary strong'))).to.equal(textOf(one(group, 'legend')));
        if (!group.open) (one(group, 'summary') as HTMLElement).click();
        const boxes = inSight(element);
        expect(boxes.length, textOf(one(group, 'legend'))).to.be.within(1, 12);
        for (const box of boxes) {
          expect(box.closest('.asked')).to.equal(group);
          expect(box.closest('fieldset')?.parentElement).to.equal(group);
          asked.add(box.getAttribute('data-condition'));
        }
        const short = one(group, 'summary small');
        expect(short.checkVisibility(), 'said in short beside it in full').to.equal(false);
        for (const other of groups.filter(each => each !== group)) {
          expect(other.open).to.equal(false);
          const cases = all(other, '[data-condition]').map(
            box => CONDITIONS[box.getAttribute('data-condition') as ConditionCode].asks,
          );
          expect(textOf(one(other, 'summary small'))).to.equal(atLeast(1, cases).join(' '));
        }
      }
      expect([...asked]).to.have.members(conditionsAsked(element));
    },
  );

  itInTurn('few questions → all of them in sight, in the groups that there are', async () => {
    const folder = await folderWith(aFile([aProduct('insole', [aUse('insole', 'chronic')])]));
    const element = await mount(`<care-picks muscle="soleus" catalog="${folder}"></care-picks>`);
    await openCheck(element);
    expect(inSight(element)).to.have.length(conditionsAsked(element).length);
    expect(inSight(element).length).to.be.within(3, 12);
  });

  itInTurn('something is ticked in a group → the group says how much', async () => {
    const element = await widget();
    await openCheck(element);
    await tick(element, 'past-clot');
    await tick(element, 'blood-thinners');
    const told = groupsOf(element).map(group => all(group, 'summary .count').map(textOf).join());
    expect(told).to.deep.equal(['', '2 ticked', '', '', '']);
  });

  itInTurn(
    'help comes first → the group that a reader is in stays open, and the box keeps the focus',
    async () => {
      const element = await widget();
      await openCheck(element);
      (one(groupsOf(element)[1] as Element, 'summary') as HTMLElement).click();
      const box = one(element, '[data-condition="thrombophlebitis"]') as HTMLInputElement;
      for (const isTicked of [true, false]) {
        box.focus();
        await tick(element, 'thrombophlebitis');
        expect(box.checked).to.equal(isTicked);
        expect(box.checkVisibility()).to.equal(true);
        expect((box.getRootNode() as ShadowRoot).activeElement).to.equal(box);
        expect(cards(element).length > 0).to.equal(!isTicked);
      }
    },
  );

  itInTurn('a group is opened below another one → its line stays where it was tapped', async () => {
    const element = await widget();
    const rooms = [document.createElement('div'), document.createElement('div')];
    for (const room of rooms) room.style.blockSize = '3000px';
    document.body.prepend(rooms[0] as Element);
    document.body.append(rooms[1] as Element);
    await openCheck(element);
    const [first, , third] = groupsOf(element);
    const summary = one(third as Element, 'summary') as HTMLElement;
    summary.scrollIntoView({ block: 'center' });
    const top = () => Math.round(summary.getBoundingClientRect().top);
    const before = top();
    summary.click();
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    expect(first?.open).to.equal(false);
    expect(top()).to.be.within(before - 1, before + 1);
    for (const room of rooms) room.remove();
  });

  itInTurn('the muscle’s own name stands in the questions', async () => {
    const element = await widget('muscle="hamstrings" phase="chronic"');
    await openCheck(element);
    const text = all(element, '.answer').map(textOf).join('\n');
    expect(text).to.include('The skin over the hamstrings is cut');
    expect(text).to.include('My skin is numb over the hamstrings');
    expect(text).not.to.match(/[{}]/);
  });

  itInTurn(
    'each condition, ticked → counted, and told: as a reason, with care, or by help first',
    async () => {
      const element = await widget('muscle="soleus"');
      await openCheck(element);
      for (const code of atLeast(20, conditionsAsked(element)) as ConditionCode[]) {
        await tick(element, code);
        const said = textOf(one(one(element, '.check'), '.outcome'));
        const told = all(
          element,
          `:is(.reasons, .concerns) [data-caution="${code}"], .first-help .help[open]`,
        );
        expect(said, code).to.match(/^(1 ticked\.|Please get help first)/);
        expect(told, code).not.to.be.empty;
        await tick(element, code);
      }
    },
  );
});

describe('“None of these”', () => {
  const said = (element: Widget) => textOf(one(element, '.said'));

  itInTurn('stands after the groups, is no condition, and says whom to ask', async () => {
    const element = await widget();
    await openCheck(element);
    expect(textOf(one(element, '.none'))).to.equal('None of these');
    expect(none(element).hasAttribute('data-condition')).to.equal(false);
    expect(none(element).checkVisibility()).to.equal(true);
    expect(follows(one(element, '.none'), groupsOf(element).at(-1) as Element)).to.equal(true);
    expect(said(element)).to.equal('Not sure? Ask a doctor or a pharmacist.');
  });

  itInTurn(
    'ticked → an answer in sight that promises nothing, and is announced; the list as before',
    async () => {
      const element = await widget();
      await openCheck(element);
      const before = cards(element);
      none(element).click();
      await element.updateComplete;
      expect(none(element).checked).to.equal(true);
      expect(one(element, '.said').checkVisibility()).to.equal(true);
      expect(said(element)).to.match(/^You ticked nothing, so the whole list stays\./);
      expect(said(element)).to.include('That does not make it safe for you.');
      expect(said(element)).not.to.match(/\b(fine|good|okay?|all right|no risk|you can)\b/i);
      expect(textOf(one(element, '[role="status"]'))).to.equal(said(element));
      expect(cards(element)).to.deep.equal(before);
      none(element).click();
      await element.updateComplete;
      expect(none(element).checked).to.equal(false);
    },
  );

  itInTurn('ticked, and then a condition → it is unticked', async () => {
    const element = await widget();
    await openCheck(element);
    none(element).click();
    await tick(element, 'past-clot');
    expect(none(element).checked).to.equal(false);
    expect(textOf(one(element, '[role="status"]'))).to.match(/^1 ticked/);
  });

  itInTurn(
    'ticked while something else is → nothing is taken back but by a button that says so',
    async () => {
      const element = await widget();
      await openCheck(element);
      await tick(element, 'past-clot');
      await tick(element, 'child');
      const kept = cards(element);
      none(element).click();
      await element.updateComplete;
      expect(none(element).checked).to.equal(false);
      expect(cards(element)).to.deep.equal(kept);
      expect(said(element)).to.match(/^You ticked 2 things\./);
      expect(textOf(one(element, '[role="status"]'))).to.match(/^You ticked 2 things\./);
      expect(textOf(one(one(element, '.check'), '.outcome'))).to.match(/^2 ticked/);
      const button = one(element, '.said button') as HTMLElement;
      expect(textOf(button)).to.equal('Untick all');
      button.focus();
      button.click();
      await element.updateComplete;
      const boxes = all(element, '[data-condition]') as HTMLInputElement[];
      expect(atLeast(20, boxes).some(box => box.checked)).to.equal(false);
      expect(none(element).checked).to.equal(true);
      expect((none(element).getRootNode() as ShadowRoot).activeElement).to.equal(none(element));
      expect(cards(element).length).to.be.above(kept.length);
    },
  );

  itInTurn('the page goes → it is forgotten', async () => {
    const element = await widget();
    await openCheck(element);
    none(element).click();
    await element.updateComplete;
    expect(none(element).checked).to.equal(true);
    dispatchEvent(new Event('pagehide'));
    await element.updateComplete;
    expect(none(element).checked).to.equal(false);
  });

  itInTurn('all that is said in the check → grade 6 at most', () => {
    const { advice, poison, noneFits, stillTicked, unsure, legend } = enSelfCheck;
    for (const text of [legend, noneFits, stillTicked(1), stillTicked(3), unsure, advice, poison])
      expect(readingLevel(text), text).to.be.at.most(6);
  });
});

describe('what follows from an answer', () => {
  itInTurn(
    'with a limit → nothing comes in the place of what is withheld, for nobody was asked about it',
    async () => {
      const element = await widget('muscle="soleus" phase="acute" limit="1"');
      await openCheck(element);
      const asked = conditionsAsked(element);
      expect(asked).to.have.length.above(7);
      await tick(element, 'gel-allergy');
      expect(cards(element)).to.deep.equal([]);
      expect(withheld(element, 'withhold')).to.deep.equal(['biofreeze-gel']);
      expect(conditionsAsked(element)).to.deep.equal(asked);
    },
  );

  itInTurn('what events tell of the list → is the same with and without answers', async () => {
    const element = await widget('muscle="soleus"');
    await openCheck(element);
    const offered = cards(element).map(card => card.split(' ')[1]);
    await tick(element, 'past-clot');
    const left = cards(element).map(card => card.split(' ')[1]);
    expect(left.length).to.be.below(offered.length);
    const told: unknown[] = [];
    const load = (event: Event) =>
      told.push((event as CarePicksLoadEvent).items.map(({ id }) => id));
    document.addEventListener('care-picks-load', load);
    await widget('muscle="soleus"');
    document.removeEventListener('care-picks-load', load);
    expect(told).to.deep.equal([offered]);
    element.addEventListener('care-picks-select', event => {
      told.push(event.item);
      event.preventDefault();
    });
    const last = atLeast(1, all(element, '[data-product] [data-offer]')).at(-1) as HTMLElement;
    const id = last.closest('[data-product]')?.getAttribute('data-product') ?? '';
    last.click();
    expect(told[1]).to.deep.equal({ id, index: offered.lastIndexOf(id) });
  });

  itInTurn(
    'one product of two uses, one of which is withheld → is not linked for the other',
    async () => {
      const pack = aProduct('pack', [aUse('cold-pack'), aUse('heat-pack', 'chronic')]);
      const element = await mount(
        `<care-picks muscle="soleus" catalog="${await folderWith(aFile([pack]))}"></care-picks>`,
      );
      expect(cards(element)).to.deep.equal(['either pack cold-pack heat-pack']);
      await openCheck(element);
      await tick(element, 'cold-sensitivity');
      expect(cards(element)).to.deep.equal([]);
      expect(all(element, '[data-offer]')).to.deep.equal([]);
      expect(withheld(element, 'withhold')).to.deep.equal(['pack']);
    },
  );

  itInTurn(
    'what is shown with care for this reader → in short in its card, and in full there and once above the list',
    async () => {
      const element = await widget();
      await openCheck(element);
      await tick(element, 'past-clot');
      await tick(element, 'varicose-veins');
      for (const code of ['past-clot', 'varicose-veins']) {
        const card = one(element, '[data-product="sombra-warm-gel"]');
        const here = (root: Element, form: string) =>
          all(root, `[data-caution="${code}"]${form}`).map(textOf);
        const body = one(card, 'details');
        expect(here(card, '[data-form="short"]')).to.have.length(1);
        expect(here(body, '[data-form="short"]'), 'in sight').to.be.empty;
        expect(here(body, ':not([data-form])').join()).to.match(/rub/);
        const above = all(element, `.concerns [data-caution="${code}"]`);
        expect(above.map(textOf).join(), 'above the list').to.match(/rub/);
        expect(new Set(above.map(textOf)).size).to.equal(above.length);
      }
    },
  );

  itInTurn('each tick and each switch of the phase → one message in one place', async () => {
    const element = await widget();
    await openCheck(element);
    const messages: string[] = [];
    const statuses = all(element, '[role="status"], [aria-live], [role="alert"]');
    expect(statuses).to.have.length(1);
    const observer = new MutationObserver(() => messages.push(textOf(statuses[0] as Element)));
    observer.observe(statuses[0] as Element, {
      childList: true,
      subtree: true,
      characterData: true,
    });
    const act = async (work: () => unknown) => {
      messages.length = 0;
      await work();
      await element.updateComplete;
      await Promise.resolve();
      return [...messages];
    };
    // The second changes no count of products, and is said all the same.
    for (const code of ['numbness', 'pregnancy', 'child', 'suspected-clot'] as const)
      expect(await act(() => tick(element, code)), code).to.have.length(1);
    expect(await act(() => tick(element, 'suspected-clot'))).to.have.length(1);
    const radio = all(element, 'input[type="radio"]')[0] as HTMLInputElement;
    expect(await act(() => radio.click())).to.deep.equal(['Now showing: New injury.']);
    expect(all(element, '[role="status"]')[0]).to.equal(statuses[0]);
  });

  itInTurn('a page that comes back as it was → knows no answer', async () => {
    const element = await widget();
    await openCheck(element);
    await tick(element, 'past-clot');
    const stop = (event: Event) => event.stopImmediatePropagation();
    addEventListener('pagehide', stop, true);
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    removeEventListener('pagehide', stop, true);
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await element.updateComplete;
    expect(all(element, '[data-condition]')).not.to.be.empty;
    expect(all(element, '[data-condition]:checked')).to.deep.equal([]);
  });
});

describe('help cards', () => {
  itInTurn('on a leg → emergency, today and soon, each short, and whole on one click', async () => {
    const element = await widget();
    const help = all(element, '[data-help]') as HTMLDetailsElement[];
    expect(help.map(card => card.getAttribute('data-help'))).to.deep.equal([
      'emergency',
      'today',
      'soon',
    ]);
    for (const card of help) {
      expect(card.open).to.equal(false);
      (one(card, 'summary') as HTMLElement).click();
    }
    await appears(element, '[data-help="soon"] .help-body');
    for (const card of help) expect(all(card, '.help-body li').length).to.be.above(4);
  });

  itInTurn(
    'the number of the country that the reader chose stands first, and all others stay',
    async () => {
      const element = await widget('muscle="soleus" country="GB"');
      (one(element, '[data-help="emergency"] summary') as HTMLElement).click();
      await appears(element, '.numbers');
      const places = () => all(element, '.numbers li').map(textOf);
      expect(places()).to.have.length(NUMBERS.length);
      expect(places()[0]).to.match(
        new RegExp(`^${NUMBERS[0]?.where}`),
        'the shop’s country decides nothing',
      );
      const select = one(element, '.country select') as HTMLSelectElement;
      const nz = NUMBERS.find(({ where }) => where.includes('New Zealand'));
      select.value = nz?.code ?? '';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(places()[0]).to.match(/^New Zealand: 111/);
      expect(places()).to.have.length(NUMBERS.length);
    },
  );

  itInTurn('a number dials itself and nothing else; what is no number dials nothing', async () => {
    const element = await widget();
    (one(element, '[data-help="emergency"] summary') as HTMLElement).click();
    await appears(element, '.numbers');
    const rows = atLeast(8, all(element, '.numbers li'));
    rows.forEach((row, at) => {
      const { emergency = '', where } = NUMBERS[at] ?? {};
      const dials = all(row, 'a').map(link => [link.getAttribute('href'), textOf(link)]);
      const isNumber = /^[0-9]{3}$/.test(emergency);
      expect(dials, where).to.deep.equal(isNumber ? [[`tel:${emergency}`, emergency]] : []);
      for (const link of all(row, 'a'))
        expect(link.getBoundingClientRect().height, where).to.be.at.least(44);
    });
    expect(all(element, '.numbers a')).to.have.length(7);
  });

  itInTurn(
    'lines for advice and for poison → one for every place in the card where it is needed, and each number in it dials',
    async () => {
      const element = await widget();
      for (const summary of all(element, '[data-help] summary') as HTMLElement[]) summary.click();
      await appears(element, '[data-help="soon"] .lines');
      for (const [help, line] of [
        ['emergency', 'poison'],
        ['today', 'advice'],
        ['soon', 'advice'],
      ] as const) {
        const rows = all(element, `[data-help="${help}"] .lines li`);
        expect(rows.map(textOf)).to.deep.equal(NUMBERS.map(each => `${each.where}: ${each[line]}`));
        const links = rows.flatMap(row => all(row, 'a'));
        for (const link of atLeast(4, links)) {
          expect(link.getAttribute('href')).to.equal(`tel:${textOf(link).replace(/[ -]/g, '')}`);
          expect(link.getBoundingClientRect().height).to.be.at.least(44);
        }
      }
      const links = all(element, '[data-help="soon"] .lines a');
      expect(links.map(link => link.getAttribute('href'))).to.deep.equal([
        'tel:111',
        'tel:1800022222',
        'tel:0800611116',
        'tel:811',
        'tel:2047888200',
        'tel:18883159257',
      ]);
    },
  );

  itInTurn('a catalog that speaks of jaw pain → a sign of its own', async () => {
    const folder = (why: string) =>
      folderWith(aFile([aProduct('book', [{ ...aUse('education', 'chronic'), why }])]));
    const signs = async (why: string) => {
      const element = await mount(
        `<care-picks muscle="soleus" catalog="${await folder(why)}"></care-picks>`,
      );
      (one(element, '[data-help="emergency"] summary') as HTMLElement).click();
      await appears(element, '.numbers');
      return all(element, '[data-help="emergency"] .help-body > ul:not(.numbers) > li').length;
    };
    expect(await signs('Some people find that it helps the jaw.')).to.be.above(
      await signs('Some people like it.'),
    );
  });
});

describe('what stands behind the cautions', () => {
  itInTurn(
    'opened → each caution on show, with why and with every source and how far it was read',
    async () => {
      const element = await widget('muscle="soleus" phase="acute"');
      (one(element, '.behind summary') as HTMLElement).click();
      await appears(element, '.sources');
      const entries = all(element, '.sources > div').map(textOf);
      const shown = new Set(
        all(element, '[data-caution]').map(item => item.getAttribute('data-caution')),
      );
      shown.delete('from-author');
      expect(shown.size).to.be.above(10);
      expect(entries).to.have.length(shown.size);
      for (const entry of entries)
        expect(entry).to.match(/were read|repeats it|not yet checked|judgement/);
      expect(entries[0]).to.include('blood clot').and.to.include('Sutham');
    },
  );
});

describe('joint warnings', () => {
  /** The cards that say it, and how. */
  const said = (element: Widget, code: string, form: string) =>
    all(element, `[data-product] [data-caution="${code}"]${form}`).map(caution =>
      caution.closest('[data-product]')?.getAttribute('data-product'),
    );
  const SHORT = '[data-form="short"]';
  const WHOLE = ':not([data-form])';

  itInTurn(
    'a gel and a wrap in one list → in full on each of them, and on the gel in sight',
    async () => {
      const element = await widget('muscle="soleus" phase="acute"');
      expect(said(element, 'gel-and-tight', WHOLE)).to.deep.equal([
        'biofreeze-gel',
        'neo-g-calf-support',
        'calf-compression-sleeves',
        'eurosock-compression-socks',
      ]);
      expect(said(element, 'no-heat-or-wrap-over-gel', SHORT)).to.deep.equal(['biofreeze-gel']);
    },
  );

  itInTurn(
    'a gel and a cold pack in one list → in full on both, and in short on the gel',
    async () => {
      const element = await widget('muscle="soleus" phase="acute"');
      const both = ['biofreeze-gel', 'corpak-hot-cold-pack'];
      expect(said(element, 'gel-and-cold-pack', WHOLE)).to.deep.equal(both);
      expect(said(element, 'gel-and-cold-pack', SHORT)).to.deep.equal(['biofreeze-gel']);
    },
  );

  itInTurn('nothing that must not be joined → no warning', async () => {
    const element = await widget('muscle="soleus" phase="acute" limit="1"');
    expect(cards(element)).to.have.length(1);
    expect(all(element, '[data-caution^="gel-and"], [data-caution^="gel-then"]')).to.deep.equal([]);
  });
});
