/** What is said of shop links, and what changes when a reader chooses another country or another phase. */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import type { MuscleFile, Offer, Phase } from '../../src/domain/types.ts';
import { aFile, aProduct, aUse } from '../support/builders.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, appears, folderWith, mount, one, textOf, unmount } from '../support/page.ts';

afterEach(unmount);

const PAID = 'I earn a commission on paid links.';
const AMAZON = 'As an Amazon Associate I earn from qualifying purchases.';
const OWN = 'I sell some of this myself.';
const UNCLEAR = 'Some shop links here may pay me.';
const FREE = 'I earn nothing from the shop links here.';

const product = (id: string, offers: readonly Offer[], ...phases: Phase[]) =>
  aProduct(id, [aUse('cold-gel', ...phases)], { offers });

type Widget = HTMLElementTagNameMap['care-picks'];

const shown = async (file: MuscleFile, attributes = 'country="US"'): Promise<Widget> =>
  mount(
    `<care-picks muscle="soleus" catalog="${await folderWith(file)}" ${attributes}></care-picks>`,
  );

const said = (element: Element) => textOf(one(element, '[data-disclosure]'));
const hrefs = (element: Element) =>
  all(element, '[data-offer]').map(link => link.getAttribute('href'));

/** Opens the choice of a country, and gives what it consists of once that is drawn. */
async function opened(element: Widget): Promise<HTMLSelectElement> {
  (one(element, 'details.country') as HTMLDetailsElement).open = true;
  return (await appears(element, '.country select')) as HTMLSelectElement;
}

async function choose(element: Widget, country: string): Promise<void> {
  const select = await opened(element);
  select.value = country;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

describe('the disclosure', () => {
  const direct = (more: Partial<Offer>): Offer => ({
    program: 'direct',
    url: 'https://shop.example/',
    ...more,
  });
  const amazon: Offer = { program: 'amazon', search: 'gel' };
  const programs = { amazon: { tags: { US: 'ada-20' } } };
  const rows: readonly [string, readonly Offer[], string][] = [
    ['known to pay nothing', [direct({ pays: false })], FREE],
    ['nobody knows', [direct({})], UNCLEAR],
    ['pays by itself', [direct({ pays: true })], PAID],
    [
      'pays by itself, in the words of its programme',
      [direct({ pays: true, disclosure: 'Shop pays me.' })],
      `${PAID} Shop pays me.`,
    ],
    ['Amazon with a tag', [amazon], `${PAID} ${AMAZON}`],
    ['her own shop', [direct({ own: true, pays: false })], OWN],
    ['her own shop, and Amazon', [direct({ own: true }), amazon], `${PAID} ${AMAZON} ${OWN}`],
    [
      'her own shop, and one of which nobody knows',
      [direct({ own: true }), direct({ seller: 'B' })],
      `${OWN} ${UNCLEAR}`,
    ],
    ['Amazon, and one of which nobody knows', [amazon, direct({})], `${PAID} ${AMAZON}`],
  ];
  for (const [title, offers, expected] of rows)
    it(`${title} → ${expected}`, async () => {
      const element = await shown(aFile([product('gel', offers)], { programs }));
      expect(said(element)).to.equal(expected);
    });

  it('each link says for itself what it pays', async () => {
    const element = await shown(
      aFile(
        [product('gel', [direct({ seller: 'Mine', own: true }), direct({ seller: 'B' }), amazon])],
        { programs },
      ),
    );
    const notes = all(element, '[data-offer]').map(
      link => textOf(one(link, 'span')) + (link.querySelector('small')?.textContent ?? ''),
    );
    expect(notes).to.deep.equal(['Mine(my own shop)', 'B', 'Amazon(paid link)']);
  });

  it('after the phase changes → true of what is on show then', async () => {
    const file = aFile(
      [product('new', [amazon], 'acute'), product('old', [direct({ pays: false })], 'chronic')],
      { programs },
    );
    const element = await shown(file, 'country="US" phase="acute"');
    expect(said(element)).to.equal(`${PAID} ${AMAZON}`);
    (all(element, 'input[type="radio"]')[1] as HTMLInputElement).click();
    await element.updateComplete;
    expect(said(element)).to.equal(FREE);
  });
});

describe('another country’s shops', () => {
  const file = aFile([aProduct('gel', [aUse('cold-gel')])], {
    programs: { amazon: { tags: { GB: 'ada-21' } } },
  });
  // What is chosen holds for the whole page, so each test ends where it began.
  const US = ['https://www.amazon.com/s?k=gel'];

  it('is there where it changes a link, and nothing stands in it until it is opened', async () => {
    const element = await shown(file);
    const choice = one(element, 'details.country');
    expect(textOf(choice)).to.equal('Another country?');
    expect(all(element, '.country select')).to.deep.equal([]);
    const select = await opened(element);
    expect(select.value).to.equal('US');
    expect(textOf(select.selectedOptions[0] as Element)).to.equal('United States');
    expect(textOf(one(element, '.country label'))).to.match(/^Where do you shop\?/);
  });

  it('is not there where it changes none', async () => {
    const offers = [{ program: 'direct', url: 'https://shop.example/', pays: false }];
    const element = await shown(aFile([product('gel', offers)]));
    expect(all(element, 'details.country')).to.deep.equal([]);
  });

  it('chosen → links and disclosure follow, in every widget of the page, and no event tells it', async () => {
    const element = await shown(file);
    const other = (await shown(file, 'country="DE"')) as Widget;
    const events: string[] = [];
    const hear = ({ type }: Event) => events.push(type);
    const types = ['load', 'error', 'phase', 'view', 'select'].map(name => `care-picks-${name}`);
    for (const type of types) addEventListener(type, hear);
    expect(said(element)).to.equal(FREE);
    expect(hrefs(element)).to.deep.equal(US);
    const select = await opened(element);
    select.focus();
    await choose(element, 'GB');
    await other.updateComplete;
    for (const each of [element, other]) {
      expect(said(each)).to.equal(`${PAID} ${AMAZON}`);
      expect(hrefs(each)).to.deep.equal(['https://www.amazon.co.uk/s?k=gel&tag=ada-21']);
    }
    expect(one(element, '.country select'), 'the same, with the focus in it').to.equal(select);
    expect(element.shadowRoot?.activeElement).to.equal(select);
    expect((await opened(other)).value).to.equal('GB');
    expect(events).to.deep.equal([]);
    for (const type of types) removeEventListener(type, hear);
    await choose(element, 'US');
    expect([said(element), hrefs(element)]).to.deep.equal([FREE, US]);
  });
});

describe('a coupon', () => {
  const withCoupons = (...coupons: readonly NonNullable<Offer['coupon']>[]) =>
    aFile([
      product(
        'gel',
        coupons.map((coupon, at) => ({
          program: 'direct',
          seller: `Shop ${at}`,
          url: 'https://shop.example/',
          pays: false,
          coupon,
        })),
      ),
    ]);
  const textsOf = (element: Element) => all(element, '.shops > .coupon').map(textOf);

  it('→ text beside its link, with its last day in words', async () => {
    const element = await shown(withCoupons({ code: 'ADA10', until: '2999-12-31' }));
    expect(textsOf(element)).to.deep.equal(['Code ADA10, until 31 December 2999']);
    expect(all(element, 'a .coupon')).to.deep.equal([]);
  });
  for (const layout of ['cards', 'compact', 'table'])
    it(`below its links, as ${layout} → whole within its card`, async () => {
      const codes = withCoupons({ code: 'A', about: 'a tenth off what '.repeat(9) }, { code: 'B' });
      const element = await shown(codes, `country="US" layout="${layout}"`);
      const card = one(element, '.card').getBoundingClientRect();
      for (const coupon of atLeast(2, all(element, '.shops > .coupon')))
        expect(coupon.getBoundingClientRect().bottom).to.be.at.most(card.bottom - 2);
    });
  it('with what it gives, and without a last day', async () => {
    const element = await shown(withCoupons({ code: 'ADA10', about: 'a tenth off' }));
    expect(textsOf(element)).to.deep.equal(['Code ADA10: a tenth off']);
  });
  it('of several shops → each says of which', async () => {
    const element = await shown(withCoupons({ code: 'A' }, { code: 'B' }));
    expect(textsOf(element)).to.deep.equal(['Shop 0: Code A', 'Shop 1: Code B']);
  });
  it('whose last day is over → gone, and the link stays', async () => {
    const element = await shown(withCoupons({ code: 'ADA10', until: '2020-12-31' }));
    expect(textsOf(element)).to.deep.equal([]);
    expect(hrefs(element)).to.deep.equal(['https://shop.example/']);
  });
});
