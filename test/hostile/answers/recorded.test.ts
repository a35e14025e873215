import { expect } from '@open-wc/testing';
import '../../../src/elements/define.ts';
import type { ConditionCode } from '../../../src/safety/rules/conditions.ts';
import { aFile, aProduct, aUse } from '../../support/builders.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import {
  all,
  appears,
  cards,
  folderWith,
  mount,
  nextEvent,
  one,
  textOf,
  unmount,
} from '../../support/page.ts';
import { rootOf } from '../../support/roots/closed-roots.ts';
import { limit } from '../../support/speed/limit.mjs';
import { openHtml, type Told, toldDuring } from './listening.ts';

type Widget = HTMLElementTagNameMap['care-picks'];

let catalog: string;
before(async () => {
  catalog = await folderWith(
    aFile([aProduct('roller', [aUse('massage')]), aProduct('rocker', [aUse('stretch')])]),
  );
});
afterEach(() => {
  dispatchEvent(new Event('pagehide'));
  unmount();
});

const widget = (): Promise<Widget> =>
  mount(`<care-picks muscle="soleus" catalog="${catalog}"></care-picks>`);

async function ask(element: Widget): Promise<void> {
  for (const part of all(element, '.check, .behind, .more') as HTMLDetailsElement[]) {
    const toggled = nextEvent(part, 'toggle');
    part.open = true;
    await toggled;
  }
  await appears(element, '[data-condition]');
  await appears(element, '.sources');
}

/** "None of these" is an answer as well. */
const NONE = 'none';

/** All that a finger or a key does to a box, and what the browser makes of it. */
async function tick(element: Widget, code: string): Promise<void> {
  const box = one(
    element,
    code === NONE ? '.none input' : `[data-condition="${code}"]`,
  ) as HTMLInputElement;
  // A group that is closed is opened for it: that tells nothing either.
  const group = box.closest<HTMLDetailsElement>('.asked');
  if (group) group.open = true;
  const all = { bubbles: true, composed: true, cancelable: true };
  for (const type of ['pointerover', 'pointerdown', 'pointerup'])
    box.dispatchEvent(new PointerEvent(type, all));
  for (const type of ['mousedown', 'mouseup']) box.dispatchEvent(new MouseEvent(type, all));
  box.focus({ preventScroll: true });
  for (const type of ['keydown', 'keyup'])
    box.dispatchEvent(new KeyboardEvent(type, { ...all, key: ' ' }));
  box.click();
  await element.updateComplete;
}

interface Answered {
  readonly code: string;
  /** Which cards are left: that they are gone is in sight of everybody. */
  readonly left: string;
  readonly told: Told;
}

async function answered(code: string): Promise<Answered> {
  const [element, other] = [await widget(), await widget()];
  await ask(element);
  await ask(other);
  const told = await toldDuring(async () => {
    await tick(element, code);
    await other.updateComplete;
  });
  const isHelp = all(element, '.first-help').length > 0;
  const left = isHelp ? 'help' : cards(element).join(', ');
  dispatchEvent(new Event('pagehide'));
  unmount();
  return { code, left, told };
}

type Words = string | readonly string[];

/** Where two begin to differ, in short: shown whole, they would be pages. */
function difference(one: Words, other: Words): string {
  const [here, there] = [one, other].map(each => JSON.stringify(each));
  if (here === undefined || there === undefined || here === there) return '';
  const at = [...here].findIndex((letter, place) => letter !== there[place]);
  const from = Math.max(0, at - 100);
  return `“${here.slice(from, from + 200)}” and “${there.slice(from, from + 200)}”`;
}

describe('what a page gets to know of an answer', () => {
  /** Of the same cards that are left, every answer. */
  let byLeft: ReadonlyMap<string, readonly Answered[]>;
  let codes: readonly ConditionCode[];

  before(async function answerAll() {
    this.timeout(limit(60_000));
    const element = await widget();
    await ask(element);
    codes = all(element, '[data-condition]').map(
      box => box.getAttribute('data-condition') as ConditionCode,
    );
    unmount();
    // In WebKit the recorder's first run is like no other: it puts frames of its own into the page.
    await answered('past-clot');
    const groups = new Map<string, Answered[]>();
    for (const code of [...atLeast(14, codes), NONE]) {
      const each = await answered(code);
      groups.set(each.left, [...(groups.get(each.left) ?? []), each]);
    }
    byLeft = groups;
  });

  /** Pairs of answers after which the same cards are left. */
  const pairs = (): readonly (readonly [Answered, Answered])[] =>
    atLeast(
      10,
      [...byLeft.values()].flatMap(([first, ...others]) =>
        others.map(other => [first as Answered, other] as const),
      ),
    );

  for (const what of ['listeners', 'observers', 'recording', 'html', 'focus'] as const)
    it(`${what} → the same for every answer after which the same cards are left`, () => {
      for (const [{ code, told }, other] of pairs())
        expect(difference(told[what], other.told[what]), `${code}, ${other.code}`).to.equal('');
    });

  it('something was heard, seen and recorded each time, for else nothing was compared', () => {
    for (const { told } of [...byLeft.values()].flat()) {
      atLeast(10, told.listeners);
      expect(told.recording.join('').length).to.be.above(1000);
      expect(told.html.length).to.be.above(1000);
      expect(told.focus).to.match(/^span class=closed /);
    }
    atLeast(1, byLeft.get('help')?.[0]?.told.observers ?? []);
  });

  it('no box, no question and no outcome is anywhere in it, and nothing that is named as withheld', () => {
    for (const { told } of [...byLeft.values()].flat()) {
      const text = JSON.stringify(told);
      const words = ['data-condition', 'data-withheld', 'data-verdict', 'checkbox', 'ticked'];
      expect(words.filter(word => text.includes(word))).to.deep.equal([]);
      const inputs = told.recording.filter(event => event.includes('"source":5,'));
      expect(inputs).to.have.length(0);
    }
  });
});

describe('what a page sees of the check', () => {
  it('once the check is open → elements without a root, one like the other', async () => {
    const element = await widget();
    await ask(element);
    await tick(element, 'varicose-veins');
    const hosts = atLeast(8, all(element, '.closed')).filter(each => rootOf(each));
    const looks = new Set(hosts.map(host => (host.cloneNode() as Element).outerHTML));
    expect(looks.size).to.equal(1);
    for (const host of atLeast(8, hosts)) {
      expect(host.shadowRoot === null, 'its root is closed').to.equal(true);
      expect(host.childNodes).to.have.length(0);
      expect(host.getClientRects(), 'no box of its own').to.have.length(0);
    }
  });

  it('the marks by which recorders leave it out', async () => {
    const element = await widget();
    await ask(element);
    const [host] = all(element, '.closed');
    for (const mark of [
      ...['.rr-block', '.ph-no-capture', '.fs-exclude', '.sentry-block', '.ym-hide-content'],
      ...['[data-hj-suppress]', '[data-clarity-mask="true"]', '[data-private]', '[data-cs-mask]'],
      ...['[data-sl="exclude"]', '[data-openreplay-hidden]', '[data-heap-redact-text="true"]'],
    ])
      expect(host?.matches(mark), mark).to.equal(true);
    // A script that comes by a box in another way looks for the mark around it.
    expect(one(element, '[data-condition]').closest('.rr-block') !== null).to.equal(true);
  });

  it('what is in it → is laid out by the width of the widget, as if it stood in its place', async () => {
    const element = await widget();
    await ask(element);
    const box = element.parentElement as HTMLElement;
    const answers = one(element, '.answers');
    const care = one(element, '.care');
    expect(getComputedStyle(answers).display, 'two columns').to.equal('flex');
    expect(answers.getBoundingClientRect().width).to.be.above(care.clientWidth - 100);
    box.style.inlineSize = '300px';
    expect(getComputedStyle(answers).display, 'one column').to.equal('block');
  });

  it('the focus in it → the widget has it, and in the widget the element around', async () => {
    const element = await widget();
    await ask(element);
    (one(element, '[data-condition]') as HTMLElement).focus();
    expect(document.activeElement === element).to.equal(true);
    expect(element.shadowRoot?.activeElement?.className).to.match(/^closed /);
  });

  it('ticked → the outcome is said where it is not seen, in a status that was there before', async () => {
    const element = await widget();
    await ask(element);
    const status = one(element, '[role="status"]');
    await tick(element, 'past-clot');
    expect(one(element, '[role="status"]') === status).to.equal(true);
    expect(textOf(status)).to.include('1 ticked');
    expect(openHtml()).not.to.include('1 ticked');
    expect(openHtml()).not.to.include('role="status"');
  });
});
