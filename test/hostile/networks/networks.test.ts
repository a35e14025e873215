/**
 * One file of the folder comes broken, late or not at all, and the page of a stranger takes no harm: nothing is thrown
 * into it, a product never stands without its cautions, else the fallback does, and the console says why, once.
 */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { itInTurn } from '../../support/engines/turns.ts';
import { distOrigin, unmount } from '../../support/page.ts';
import { limit } from '../../support/speed/limit.mjs';
import { BROKEN, BROKEN_DATA, type Fault, SURVIVED } from './faults.ts';
import { EMBEDS, type Embed } from './forms.ts';
import { cardsOf, expectSafe, openPage, type Page } from './page.ts';

const base = `${await distOrigin()}/`;
const spoil = (path: string, fault: Fault) =>
  executeServerCommand('dist-fault', { path, ...fault } as never);

/** Not what is painted first: then the muscle's own file and the chunks are asked for at once. */
const LIMIT = 9;

const names = Object.keys(EMBEDS);
let turn = 0;
/** Another embed each time: all with all is for the long suite. */
const nextEmbed = (): Embed => {
  turn += 1;
  return EMBEDS[names[turn % names.length] ?? ''] as Embed;
};

const open = async (path: string, fault: Fault, { markup }: Embed, most?: number) => {
  await spoil(path, fault);
  return openPage(markup(base, most));
};

/** Once the network is well again, a second widget of the same page shows its picks. */
async function expectRecovery(page: Page): Promise<void> {
  await executeServerCommand('mend-dist');
  const later = page.document.createElement('care-picks');
  later.setAttribute('muscle', 'soleus');
  later.setAttribute('limit', `${LIMIT}`);
  const decided = page.decided();
  page.document.body.append(later);
  await decided;
  await (later as HTMLElementTagNameMap['care-picks']).updateComplete;
  expect(cardsOf(page).length).to.be.at.least(9);
}

describe('a network that fails', () => {
  afterEach(async () => {
    unmount();
    await executeServerCommand('mend-dist');
  });

  for (const [what, fault] of Object.entries({ ...BROKEN, ...BROKEN_DATA })) {
    itInTurn(
      `the muscle’s file ${what} → the fallback, one line, and picks at the next try`,
      async () => {
        const embed = nextEmbed();
        const page = await open('/catalog/soleus.json', fault, embed, LIMIT);
        expectSafe(page, embed.fallback);
        expect(cardsOf(page)).to.deep.equal([]);
        expect(page.said).to.have.length(1);
        if (what !== 'is not there (404)') await expectRecovery(page);
      },
    ).timeout(limit(15_000));
  }
  for (const [what, fault] of Object.entries({ ...BROKEN, ...BROKEN_DATA })) {
    itInTurn(
      `what is painted first ${what} → the element draws it, and nothing is said`,
      async () => {
        const embed = nextEmbed();
        const page = await open('/first/soleus.json', fault, embed);
        expectSafe(page, embed.fallback);
        expect(cardsOf(page)).to.have.length(9);
        expect(page.said).to.deep.equal([]);
      },
    ).timeout(limit(15_000));
  }
  for (const [what, fault] of Object.entries(BROKEN)) {
    // A module without a line is a module: nothing can tell that it should have had some.
    if (what === 'is empty') continue;
    itInTurn(`care-picks.js ${what} → the fallback, and one line`, async () => {
      // A page that names the module itself hears of it from the browser.
      const embed = EMBEDS[names[turn++ % 3] ?? ''] as Embed;
      const page = await open('/care-picks.js', fault, embed);
      expectSafe(page, embed.fallback);
      expect(cardsOf(page)).to.deep.equal([]);
      expect(page.said).to.have.length(1);
    }).timeout(limit(15_000));
  }
  for (const [what, fault] of Object.entries(SURVIVED)) {
    itInTurn(`the muscle’s file ${what} → its picks, and nothing is said`, async () => {
      const embed = nextEmbed();
      const page = await open('.json', fault, embed, LIMIT);
      expectSafe(page, embed.fallback);
      expect(cardsOf(page)).to.have.length(9);
      expect(page.said).to.deep.equal([]);
    }).timeout(limit(15_000));
  }

  it('no network, and then there is one → the picks come by themselves', async () => {
    const embed = EMBEDS['a plain link'] as Embed;
    const page = await open('.json', { refused: true }, embed, LIMIT);
    expectSafe(page, embed.fallback);
    expect(cardsOf(page)).to.deep.equal([]);
    await executeServerCommand('mend-dist');
    const decided = page.decided();
    page.window.dispatchEvent(new Event('online'));
    await decided;
    expectSafe(page, embed.fallback);
    expect(cardsOf(page)).to.have.length(9);
    expect(page.said).to.have.length(1);
  }).timeout(limit(15_000));

  it('the file of another muscle in a cache → the fallback, and its name is said', async () => {
    const body = await (await fetch(`${base}catalog/upper-trapezius.json`)).text();
    const embed = EMBEDS['the element'] as Embed;
    const page = await open('/catalog/soleus.json', { body }, embed, LIMIT);
    expectSafe(page, embed.fallback);
    expect(cardsOf(page)).to.deep.equal([]);
    expect(page.said.join()).to.include('another muscle, "upper-trapezius"');
  });

  it('a file of yesterday without digests → its picks', async () => {
    const file = await (await fetch(`${base}catalog/soleus.json`)).text();
    const body = file.replace(/"digest":"\w+",?/g, '').replaceAll(',}', '}');
    const embed = EMBEDS['the element'] as Embed;
    const page = await open('/catalog/soleus.json', { body }, embed, LIMIT);
    expectSafe(page, embed.fallback);
    expect(cardsOf(page)).to.have.length(9);
    expect(page.said).to.deep.equal([]);
  });
});
