import { expect } from '@open-wc/testing';
import { MuscleBox } from '../../demo/configure/muscle-box.ts';
import type { Muscle } from '../../demo/configure/muscles.ts';
import { nextEvent, textOf } from '../support/page.ts';

const muscle = (id: string, name: string, ...aliases: readonly string[]): Muscle => ({
  id,
  name,
  latin: `musculus ${name}`,
  region: 'lower-leg',
  aliases,
  products: id === 'plantaris' ? 0 : 3,
});

const MUSCLES = [
  muscle('soleus', 'soleus', 'second heart'),
  muscle('gastrocnemius', 'gastrocnemius', 'big calf muscle'),
  muscle('triceps-surae', 'calf', 'calves'),
  muscle('plantaris', 'plantaris'),
];

let box: MuscleBox;
const field = (): HTMLInputElement => box.querySelector('input') as HTMLInputElement;
const list = (): string[] => [...box.querySelectorAll('[role=option]')].map(textOf);

async function type(text: string): Promise<void> {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
  await box.updateComplete;
}
async function press(key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  field().dispatchEvent(event);
  await box.updateComplete;
  return event;
}
const chosen = async (act: () => Promise<unknown>): Promise<string> => {
  const event = nextEvent<Event & { id: string }>(box, 'muscle-chosen');
  await act();
  return (await event).id;
};

beforeEach(async () => {
  box = new MuscleBox();
  box.muscles = MUSCLES;
  document.body.append(box);
  await box.updateComplete;
});
afterEach(() => box.remove());

describe('the search for a muscle', () => {
  it('at rest → the name of the chosen muscle, and a closed list', () => {
    expect(field().value).to.equal('Soleus');
    expect(field().getAttribute('aria-expanded')).to.equal('false');
    expect(list()).to.deep.equal([]);
  });

  for (const [typed, hits] of [
    ['cal', ['Calf Lower leg', 'Gastrocnemius “big calf muscle”']],
    ['Musculus Soleus', ['Soleus Lower leg']],
    ['heart', ['Soleus “second heart”']],
    ['plant', ['Plantaris No picks yet']],
    ['nose', []],
  ] as const) {
    it(`“${typed}” → ${hits.join(' · ') || 'nothing, and words that say so'}`, async () => {
      await type(typed);
      expect(list()).to.deep.equal(hits);
      expect(textOf(box.querySelector('[role=status]') as Element) !== '').to.equal(
        hits.length === 0,
      );
    });
  }

  it('arrow keys → walk the list around, and the field names the active hit', async () => {
    await press('ArrowDown');
    expect(list().length).to.equal(4);
    await press('ArrowUp');
    const active = box.querySelector('[aria-selected=true]');
    expect(textOf(active as Element)).to.include('Plantaris');
    expect(field().getAttribute('aria-activedescendant')).to.equal(active?.id);
    await press('ArrowDown');
    expect(textOf(box.querySelector('[aria-selected=true]') as Element)).to.include('Soleus');
  });

  it('Enter → chooses the first hit of what was typed, and closes', async () => {
    await type('calv');
    expect(await chosen(() => press('Enter'))).to.equal('triceps-surae');
    expect(list()).to.deep.equal([]);
  });

  it('a click → chooses', async () => {
    await type('big');
    const hit = box.querySelector<HTMLElement>('[role=option]');
    expect(await chosen(async () => hit?.click())).to.equal('gastrocnemius');
  });

  it('leaving with a whole name → chooses it', async () => {
    await type('big calf');
    await type('Big Calf Muscle');
    const leave = async () => field().dispatchEvent(new FocusEvent('blur'));
    expect(await chosen(leave)).to.equal('gastrocnemius');
  });

  it('leaving with the beginning of a name → the hit that is marked is chosen', async () => {
    await type('gastro');
    expect(list()[0]).to.include('Gastrocnemius');
    const leave = async () => field().dispatchEvent(new FocusEvent('blur'));
    expect(await chosen(leave)).to.equal('gastrocnemius');
  });

  it('leaving with an unknown name → the words stay, and the field says that nothing has changed', async () => {
    await type('nose');
    field().dispatchEvent(new FocusEvent('blur'));
    await box.updateComplete;
    expect(field().value).to.equal('nose');
    expect(field().getAttribute('aria-invalid')).to.equal('true');
    expect(textOf(box.querySelector('[role=status]') as Element)).to.include('still the Soleus');
    await type('calv');
    expect(field().hasAttribute('aria-invalid')).to.equal(false);
  });

  it('Escape → closes, and what was chosen stands there again', async () => {
    await type('nose');
    expect((await press('Escape')).defaultPrevented).to.equal(true);
    expect(field().value).to.equal('Soleus');
    expect((await press('Escape')).defaultPrevented).to.equal(false);
  });
});
