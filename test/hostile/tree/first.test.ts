/**
 * What is painted first is believed only as far as it is whole, of the same rules as the script, and of the muscle that was
 * asked for. Whatever else a host or a cache answers with, the element draws the list itself.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { type FirstFile, firstFileOf } from '../../../src/first/first-file.ts';
import type { Tree } from '../../../src/first/tree.ts';
import { isSound } from '../../../src/page/sound.ts';
import { itInTurn } from '../../support/engines/turns.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { all, cards, distOrigin, one, unmount } from '../../support/page.ts';
import { elementsOf, openSite, openUntilTold } from '../../support/site.ts';

const origin = await distOrigin();
const first = async (name: string): Promise<FirstFile> =>
  (await fetch(`${origin}/first/${name}.json`)).json();
const soleus = await first('soleus');
const hamstrings = await first('hamstrings');
const text = JSON.stringify(soleus);

/** With a digest that fits: somebody's rules of yesterday, and no accident. */
const remade = (from: string, pattern: RegExp, to: string): string => {
  const changed = from.replace(pattern, to);
  if (changed === from) throw new Error(`${pattern} is not in it.`);
  return JSON.stringify(firstFileOf(JSON.parse(changed)));
};

/** Every element of this class taken out. */
const without = (name: string): string => {
  const strip = (each: Tree): Tree => {
    if (typeof each !== 'object') return each;
    const [element, attributes, ...children] = each;
    const isOut = (child: Tree): boolean => {
      const node = typeof child === 'number' ? soleus.shared?.[child] : child;
      return typeof node === 'object' && node[1] !== 0 && node[1].class?.split(' ')[0] === name;
    };
    return [element, attributes, ...children.filter(child => !isOut(child)).map(strip)];
  };
  const { shared, tree, acute, chronic } = soleus;
  const [a, b, c] = [tree, acute, chronic].map(each => strip(each as Tree));
  const file = firstFileOf({
    shared: shared?.map(strip) ?? [],
    tree: a as Tree,
    acute: b as Tree,
    chronic: c as Tree,
  });
  if (JSON.stringify(file).length === text.length) throw new Error(`${name} is not in it.`);
  return JSON.stringify(file);
};

const ROWS: readonly (readonly [what: string, body: string])[] = [
  ['of another edition', remade(text, /"data-edition":"\w+"/g, '"data-edition":"00000000"')],
  ['of no edition', remade(text, /"data-edition":"\w+",/g, '')],
  ['of an earlier version', JSON.stringify({ ...soleus, version: 2 })],
  ['without a digest', JSON.stringify({ ...soleus, digest: undefined })],
  ['of another digest', JSON.stringify({ ...soleus, digest: hamstrings.digest })],
  ['with one word changed', text.replace('Doctor first.', 'Doctor fine.')],
  ['without the flags', without('flags')],
  ['without one flag of each card', without('flag')],
  ['without the cautions in full', without('cautions')],
  ['without the clot warning', without('clot')],
  ['without the disclosure', without('disclosure')],
  ['with links that do not say what they are', remade(text, /sponsored /g, '')],
  ['with a handler', remade(text, /"class":"card"/g, '"class":"card","onclick":"x()"')],
  ['with a script', remade(text, /\["article"/g, '["script"')],
  ['of another muscle', JSON.stringify(hamstrings)],
  ['empty', '{}'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a text', '"soleus"'],
  ['cut off', text.slice(0, text.length / 2)],
  ['a page', '<!doctype html><title>Not found</title>'],
];

/** What is painted is looked at again when the element comes: it must not have been seen until then. */
const WITNESS =
  "<script>addEventListener('care-picks-paint', () => problems.push('painted'), true);</script>";

describe('a file to paint first', () => {
  afterEach(async () => {
    unmount();
    await executeServerCommand('mend-dist');
  });

  const open = (muscle = 'soleus') =>
    openSite(
      `${WITNESS}<script type="module" src="${origin}/care-picks.js"></script><care-picks muscle="${muscle}"></care-picks>`,
    );

  it('as it was written → is painted', async () => {
    const { document, problems } = await open();
    expect(one(document, '.care').hasAttribute('data-asked')).to.equal(true);
    expect(problems).to.deep.equal(['painted']);
  });

  for (const [what, body] of atLeast(20, ROWS))
    itInTurn(`${what} → the element draws the list itself`, async () => {
      await executeServerCommand('dist-fault', { path: 'first/soleus.json', body } as never);
      const { document, problems } = await open();
      expect(all(document, '.care[data-asked]')).to.deep.equal([]);
      expect(all(document, '.care[data-muscle="soleus"]')).to.have.length(1);
      expect(cards(document)).to.have.length(9);
      expect(all(document, '.clot')).to.have.length(1);
      expect(problems).to.deep.equal([]);
    });

  it('of this edition, to a script of yesterday → the element draws the list itself', async () => {
    const script = await (await fetch(`${origin}/care-picks.js`)).text();
    const edition = /data-edition":"(\w+)"/.exec(text)?.[1] ?? '';
    const body = script.replace(edition, '00000000');
    expect(body).not.to.equal(script);
    await executeServerCommand('dist-fault', { path: 'care-picks.js', body } as never);
    const { document, problems } = await open();
    expect(all(document, '.care[data-asked]')).to.deep.equal([]);
    expect(cards(document)).to.have.length(9);
    expect(problems).to.deep.equal([]);
  });

  it('of this edition, and the elements are of another → stays with its cautions, and the console says so', async () => {
    const path = await elementsOf(origin);
    const body = "import { nothingOfTheKind } from '../care-picks.js'; nothingOfTheKind();";
    await executeServerCommand('dist-fault', { path, body } as never);
    const { document, problems } = await openUntilTold(
      `<script type="module" src="${origin}/care-picks.js"></script><care-picks muscle="soleus"></care-picks>`,
    );
    expect(problems.join()).to.include('script/unreachable');
    expect(cards(document)).to.have.length(9);
    expect(isSound(one(document, '.care'))).to.equal(true);
  });

  it('of another muscle than the other name leads to → the element draws the list itself', async () => {
    const body = JSON.stringify(hamstrings);
    await executeServerCommand('dist-fault', { path: 'first/triceps-surae.json', body } as never);
    const { document, problems } = await open('calf');
    expect(all(document, '.care[data-asked]')).to.deep.equal([]);
    expect(problems).to.deep.equal([]);
    expect(all(document, '.care[data-muscle="triceps-surae"]')).to.have.length(1);
  });
});
