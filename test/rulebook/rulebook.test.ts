import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { fingerprintOfRules } from '../../src/rulebook/fingerprint.ts';
import { statementFor } from '../../src/safety/engine/statement-for.ts';
import { MODALITIES, LEVELS as TABLE } from '../../src/safety/rules/all/rules.ts';
import { CONDITIONS, type ConditionCode } from '../../src/safety/rules/conditions.ts';
import type { LevelsOf } from '../../src/safety/rules/levels/cell.ts';
import type { Modality } from '../../src/safety/rules/modalities.ts';
import { REASONS } from '../../src/safety/rules/reasons.ts';
import { SOURCES } from '../../src/safety/rules/sources.ts';
import { tables } from '../../src/sign-off/rules.ts';
import { POSITION_NAMES } from '../../src/sign-off/words.ts';
import { FINGERPRINT } from '../safety/agreed/fingerprint.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, distOrigin, nextEvent, one, textOf, unmount } from '../support/page.ts';
import {
  choose,
  mount,
  says,
  simulate,
  simulatorOf,
  tick,
  until,
  view,
} from '../support/rule-book.ts';

afterEach(unmount);

describe('the rules on the demo page', () => {
  it('a page a product → every condition once, a word and a shape at each, J where it is judgement', async () => {
    const pages = all(await mount(), '.page');
    expect(pages.map(page => page.getAttribute('data-detail'))).to.deep.equal(
      Object.keys(MODALITIES),
    );
    for (const page of atLeast(34, pages)) {
      const levels: LevelsOf = TABLE[page.getAttribute('data-detail') as Modality];
      const drawn = all(page, '[data-limit]');
      expect(drawn).to.have.length(27);
      for (const line of drawn) {
        const code = line.getAttribute('data-limit') as ConditionCode;
        const { level, basis, note = '', advice = '' } = levels[code];
        expect(textOf(line)).to.include(statementFor(code, 'muscle'));
        expect(textOf(one(line, '.level')).toLowerCase()).to.equal(level);
        expect(all(line, 'svg').length).to.equal(1);
        const marked = level !== 'ok' && basis.includes('judgement');
        expect(all(line, '.judged').length).to.equal(marked ? 1 : 0);
        for (const id of basis) if (id !== 'judgement') expect(textOf(line)).to.include(id);
        for (const words of [note, advice]) expect(textOf(line)).to.include(words);
      }
      const named = drawn.map(line => line.getAttribute('data-limit'));
      expect(named).to.have.members(Object.keys(CONDITIONS));
    }
  });

  it('a product → its page alone, with the names of its sources, and the focus stays', async () => {
    const book = await mount();
    const list = one(book, '[data-choose-page]') as HTMLSelectElement;
    const shown = () =>
      all(book, '.page').filter(each => getComputedStyle(each).display !== 'none');
    expect(shown().map(each => each.getAttribute('data-detail'))).to.deep.equal(['cold-gel']);
    list.focus();
    list.value = 'electrical';
    list.dispatchEvent(new Event('change', { bubbles: true }));
    await book.updateComplete;
    expect(shown().map(each => each.getAttribute('data-detail'))).to.deep.equal(['electrical']);
    expect(textOf(shown()[0] as Element)).to.include(SOURCES.N8.label);
    expect(list.matches(':focus')).to.equal(true);
    expect(book.renderRoot.contains(list)).to.equal(true);
  });

  it('what a reader is told of each condition → its reason, with its sources', async () => {
    const told = textOf(one(await mount(), '.reasons'));
    for (const { why } of atLeast(27, Object.values(REASONS))) expect(told).to.include(why);
  });

  it('every caution and every source → its words, its address, and how far it was read', async () => {
    const book = await mount();
    const cautions = textOf(one(book, '.cautions'));
    for (const { text, short, position } of atLeast(113, tables().cautions)) {
      expect(cautions).to.include(text);
      expect(cautions).to.include(
        `In short: “${short.join(' ')}” It stands ${POSITION_NAMES[position]}.`,
      );
    }
    const sources = textOf(one(book, '.part.sources'));
    for (const { label, address } of atLeast(105, Object.values(SOURCES))) {
      expect(sources).to.include(label.replace(/\s+/g, ' '));
      expect(sources).to.include(address.replace(/\s+/g, ' '));
    }
    expect(cautions).to.include('read on a page that repeats it');
  });

  it('a word → the cautions that it stands in, counted aloud', async () => {
    const book = await mount();
    const field = one(book, 'input[type="search"]') as HTMLInputElement;
    field.value = 'nothing has this word';
    field.dispatchEvent(new Event('input'));
    await book.updateComplete;
    expect(all(book, '.cautions [data-code]')).to.deep.equal([]);
    field.value = 'asleep S9';
    field.dispatchEvent(new Event('input'));
    await book.updateComplete;
    const codes = all(book, '.cautions [data-code]').map(each => each.getAttribute('data-code'));
    expect(codes).to.include('not-asleep');
    expect(textOf(one(book, '.cautions [role="status"]'))).to.match(
      new RegExp(`^${codes.length} of ${tables().cautions.length} `),
    );
  });

  it('says that nobody has signed, how to have it signed, and for which rules', async () => {
    const book = await mount();
    expect(textOf(one(book, '.unsigned'))).to.match(/^No clinician has signed/);
    expect(textOf(one(book, '.sign'))).to.include('npx care-picks matrix');
    expect(await fingerprintOfRules(tables()))
      .to.match(/^[0-9a-f]{16}$/)
      .and.to.equal(FINGERPRINT);
  });

  it('printing → everything is open, nothing else of the page is printed, and all is as before after it', async () => {
    const book = await mount();
    const closed = () => all(book, 'details.part:not([open])').length;
    const before = closed();
    const sheets = document.adoptedStyleSheets.length;
    const { print } = window;
    let during = -1;
    window.print = () => {
      during = closed();
      expect(document.adoptedStyleSheets.length).to.equal(sheets + 1);
    };
    (one(book, '.plain') as HTMLElement).click();
    window.print = print;
    expect(before).to.be.above(0);
    expect(during).to.equal(0);
    dispatchEvent(new Event('afterprint'));
    expect(closed()).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.equal(sheets);
  });

  // The two other engines cannot be told to draw for paper.
  if (navigator.userAgent.includes('Chrome/'))
    it('on paper → the page of every product', async () => {
      await executeServerCommand('media', { type: 'print' } as never);
      try {
        const book = await mount();
        for (const each of atLeast(34, all(book, '.page')))
          expect(getComputedStyle(each).display).to.equal('block');
        expect(getComputedStyle(one(book, '.trying')).display).to.equal('none');
      } finally {
        await executeServerCommand('media', {} as never);
      }
    });
});

describe('the simulator', () => {
  it('the sample → the list that readers see, in the widget’s own cards', async () => {
    const simulator = await simulate();
    const reader = await view(simulator);
    const products = all(reader, '[data-product]').length;
    expect(products).to.equal(5);
    expect(textOf(one(simulator, '.sentence'))).to.match(new RegExp(`^Shown: ${products}\\.`));
    expect(all(reader, '.clot').length).to.equal(1);
  });

  it('a kind of product and what is in it → the verdict, each answer’s level, every sentence with its source', async () => {
    const simulator = await simulate();
    await choose(simulator, 'phase', 'chronic');
    await choose(simulator, 'product', 'warm-gel');
    await tick(simulator, 'menthol');
    await tick(simulator, 'blood-thinners');
    expect(textOf(one(simulator, '.sentence'))).to.match(/^Ask first/);
    expect(textOf(one(simulator, '.answers'))).to.include(`S6 ${SOURCES.S6.label}`);
    await tick(simulator, 'salicylate');
    expect(textOf(one(simulator, '.sentence'))).to.match(/^Withheld/);
    const reader = await view(simulator);
    expect(all(reader, '[data-withheld]').length).to.equal(1);
    // The numbers of the help cards alone lead anywhere.
    expect(all(reader, 'a[href]:not(:is(.numbers, .lines) a[href^="tel:"])')).to.deep.equal([]);
  });

  it('an answer that needs help → the help cards first, and no product', async () => {
    const simulator = await simulate();
    await tick(simulator, 'suspected-clot');
    const reader = await view(simulator);
    expect(textOf(one(simulator, '.sentence'))).to.match(/^Help comes first/);
    expect(all(reader, '[data-product], [data-withheld]')).to.deep.equal([]);
    expect(all(reader, '.help[open]').length).to.equal(2);
  });

  it('the switch and the check in the list → the same as the form', async () => {
    const simulator = await simulate();
    const reader = await view(simulator);
    (all(reader, '.phase input, input[type="radio"]')[1] as HTMLElement).click();
    (one(reader, '[data-condition="past-clot"]') as HTMLElement).click();
    await simulator.updateComplete;
    expect((one(simulator, 'select[name="phase"]') as HTMLSelectElement).value).to.equal('chronic');
    expect((one(simulator, 'input[name="past-clot"]') as HTMLInputElement).checked).to.equal(true);
    (one(simulator, '.form .plain') as HTMLElement).click();
    await simulator.updateComplete;
    expect(all(simulator, '.form :checked:not(option)')).to.deep.equal([]);
  });

  it('a shop link in the list → leads nowhere', async () => {
    const simulator = await simulate();
    const link = one(await view(simulator), '[data-offer]') as HTMLElement;
    const clicked = nextEvent<MouseEvent>(window, 'click');
    link.click();
    expect((await clicked).defaultPrevented).to.equal(true);
  });

  it('another muscle → its own list', async () => {
    const simulator = await simulate();
    await choose(simulator, 'product', 'massage');
    await choose(simulator, 'phase', 'chronic');
    await says(simulator, /^Shown, with/);
    const lists = one(simulator, 'select[name="muscle"]') as HTMLSelectElement;
    await until(simulator, () => lists.options.length > 20);
    await choose(simulator, 'muscle', 'popliteus');
    await says(simulator, /^Withheld/);
  });

  it('no catalog → says so and what to do, and nothing is thrown', async () => {
    const simulator = simulatorOf(await mount(`${await distOrigin()}/nowhere/`));
    await says(simulator, /did not load/);
    expect(all(simulator, 'reader-view')).to.deep.equal([]);
  });

  it('what is ticked → in no address and in no storage', async () => {
    const address = location.href;
    const simulator = await simulate();
    await tick(simulator, 'pregnancy');
    expect(location.href).to.equal(address);
    expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }])).not.to.include('pregnan');
  });
});
