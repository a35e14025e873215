/** Everything that is visited, in the order in which it is, round by round. */
import type { Browser, Page } from 'playwright-core';
import { ELEMENT, forms, MODULE, reserved, variants } from './ours.ts';
import { peers, REACT, readStyles } from './peers.ts';
import { newPhone } from './phone.ts';
import { plainHtml } from './plain.ts';
import { type Place, post } from './post.ts';
import type { Site } from './site.ts';
import type { Subject } from './subject.ts';
import { type Painted, wordsOf } from './words.ts';

/** One page, visited in one way. */
export interface Case {
  readonly name: string;
  readonly address: string;
  readonly isWarm: boolean;
}

async function look<T>(browser: Browser, address: string, how: (page: Page) => Promise<T>) {
  const phone = await newPhone(browser);
  try {
    const page = await phone.newPage();
    await page.goto(address);
    await page.evaluate('quiet');
    return await how(page);
  } finally {
    await phone.close();
  }
}

function readWidget(browser: Browser, site: Site): Promise<Painted> {
  const subject = { name: '', picks: `${MODULE}${ELEMENT}`, cards: 1, hosts: ['care-picks'] };
  return look(browser, site.publish('/posts/words.html', post(subject, 'below')), wordsOf);
}

/** @throws where somebody says something other than the widget, for then nothing could be compared */
async function compare(browser: Browser, { name, address }: Case, text: string): Promise<void> {
  const said = await look(browser, address, page =>
    page.locator('.picks').evaluate(node => {
      for (const style of node.querySelectorAll('style')) style.remove();
      return node.textContent?.replace(/\s+/g, '');
    }),
  );
  if (said === text) return;
  const at = [...text].findIndex((letter, index) => letter !== said?.[index]);
  const from = (words = ''): string => words.slice(Math.max(0, at - 40), at + 80);
  throw new Error(
    `${name} does not say the very words of the widget: "${from(said)}" stands for "${from(text)}".`,
  );
}

export async function cases(browser: Browser, site: Site): Promise<readonly Case[]> {
  const { words, text } = await readWidget(browser, site);
  const cards = words.sections.flatMap(({ groups }) => groups.flatMap(group => group.cards)).length;
  const styles = await readStyles();
  const found: Case[] = [];
  const add = (subject: Subject, place: Place = 'below', isWarm = false): Case => {
    const address = site.publish(`/posts/${found.length}.html`, post(subject, place));
    const name = [subject.name, place === 'inside' ? [place] : [], isWarm ? ['warm'] : []];
    const added = { name: name.flat().join(', '), address, isWarm };
    found.push(added);
    return added;
  };
  add({ name: 'no widget', picks: '', cards: 0 });
  const head = `<style>${styles}</style>`;
  const plain = { name: 'plain HTML', picks: plainHtml(words), head, cards };
  await compare(browser, add(plain), text);
  add(plain, 'inside');
  for (const form of forms(cards)) {
    add(form);
    add(form, 'below', true);
    add(form, 'inside');
  }
  add(reserved(cards), 'inside');
  for (const variant of variants(cards)) add(variant);
  for (const { code, path, ...peer } of await peers(words, cards, styles)) {
    site.publish(path, code);
    const added = add(peer);
    if (peer.name === REACT) await compare(browser, added, text);
  }
  return found;
}
