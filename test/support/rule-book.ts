/** The rule book and its simulator, driven as a reader of the rules would. */
import '../../src/rulebook/rule-book.ts';
import { all, distOrigin, one, textOf } from './page.ts';

export const sampleFolder = async (): Promise<string> => `${await distOrigin()}/catalog/`;

type RuleBook = HTMLElementTagNameMap['rule-book'];
export type Simulator = HTMLElementTagNameMap['rule-simulator'];

/** The part in a section with a heading, as the page holds it; by default with the sample. */
export async function mount(address?: string): Promise<RuleBook> {
  const box = document.createElement('section');
  box.dataset.mounted = '';
  box.innerHTML = '<h2>Safety</h2>';
  const book = document.createElement('rule-book');
  book.catalog = address ?? (await sampleFolder());
  box.append(book);
  document.body.append(box);
  await book.updateComplete;
  return book;
}

export const simulatorOf = (book: RuleBook): Simulator => one(book, 'rule-simulator') as Simulator;

/** Waits until the simulator is drawn so that this holds. */
export function until(simulator: Simulator, holds: () => boolean): Promise<void> {
  return new Promise(resolve => {
    const check = () => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(check);
    observer.observe(simulator.renderRoot, { childList: true, subtree: true, characterData: true });
    check();
  });
}

/** Waits until a sentence stands in the simulator. */
export const says = (simulator: Simulator, expected: RegExp): Promise<void> =>
  until(simulator, () =>
    all(simulator.renderRoot, '.sentence').some(line => expected.test(textOf(line))),
  );

export async function choose(simulator: Simulator, name: string, value: string): Promise<void> {
  const list = one(simulator.renderRoot, `select[name="${name}"]`) as HTMLSelectElement;
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  await simulator.updateComplete;
}

export async function tick(simulator: Simulator, name: string): Promise<void> {
  (one(simulator.renderRoot, `input[name="${name}"]`) as HTMLElement).click();
  await simulator.updateComplete;
}

/** The simulator with the sample loaded. */
export async function simulate(): Promise<Simulator> {
  const simulator = simulatorOf(await mount());
  await says(simulator, /^Shown/);
  return simulator;
}

export const view = async (simulator: Simulator): Promise<Element> => {
  const reader = one(simulator, 'reader-view') as HTMLElementTagNameMap['reader-view'];
  await reader.updateComplete;
  return reader;
};
