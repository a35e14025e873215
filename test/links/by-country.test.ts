/** To which store readers of thirty countries are sent, with which tag, and what is said of it. */
import { expect } from '@open-wc/testing';
import { language } from '../../src/i18n/strings.ts';
import { earningsOf } from '../../src/links/earnings.ts';
import { shopLinks } from '../../src/links/link.ts';
import { aProduct } from '../support/builders.ts';

const ALL = 'US CA MX BR GB IE DE FR IT ES NL BE SE PL TR AE SA EG IN JP SG AU ZA'.split(' ');

/** Catalogs by the countries of their tags. */
const CATALOGS = { none: [], one: ['DE'], two: ['US', 'GB'], all: ALL };
const TAGGED = Object.entries(CATALOGS) as [keyof typeof CATALOGS, readonly string[]][];

/** The reader's country, and the store with no tag, with one for DE, with two for US and GB, and with all. */
const ROWS = `
US US US US US
CA CA CA CA CA
MX MX MX MX MX
BR BR BR BR BR
GB GB GB GB GB
IE IE IE GB IE
DE DE DE DE DE
AT DE DE DE DE
CH DE DE DE DE
LI DE DE DE DE
LU DE DE DE DE
FR FR FR FR FR
IT IT IT IT IT
ES ES ES ES ES
PT ES ES ES ES
NL NL NL NL NL
BE BE DE BE BE
SE SE SE SE SE
DK DE DE DE DE
PL PL PL PL PL
CZ DE DE DE DE
MT IT IT GB IT
TR TR TR TR TR
AE AE AE AE AE
KW AE AE AE AE
IN IN IN IN IN
JP JP JP JP JP
AU AU AU AU AU
NZ AU AU AU AU
ZA ZA ZA ZA ZA
KR US US US US
`
  .trim()
  .split('\n')
  .map(line => line.split(' '));

const HOSTS: Readonly<Record<string, string>> = {
  US: 'com',
  CA: 'ca',
  MX: 'com.mx',
  BR: 'com.br',
  GB: 'co.uk',
  IE: 'ie',
  DE: 'de',
  FR: 'fr',
  IT: 'it',
  ES: 'es',
  NL: 'nl',
  BE: 'com.be',
  SE: 'se',
  PL: 'pl',
  TR: 'com.tr',
  AE: 'ae',
  IN: 'in',
  JP: 'co.jp',
  AU: 'com.au',
  ZA: 'co.za',
};

const product = aProduct('gel', [], { offers: [{ program: 'amazon', search: 'gel' }] });

describe('readers by country', () => {
  it('are thirty or more', () => expect(ROWS.length).to.be.at.least(30));

  for (const [country = '', ...stores] of ROWS)
    for (const [at, [name, tags]] of TAGGED.entries()) {
      const store = stores[at] ?? '';
      const isPaid = tags.includes(store);
      it(`${country}, tags: ${name} → the store of ${store}, ${isPaid ? 'paid' : 'plain'}`, () => {
        const programs = {
          amazon: { tags: Object.fromEntries(tags.map(each => [each, `ada-${each}`])) },
        };
        const links = shopLinks(product, programs, country);
        const tag = isPaid ? `&tag=ada-${store}` : '';
        expect(links).to.deep.equal([
          {
            href: `https://www.amazon.${HOSTS[store]}/s?k=gel${tag}`,
            shop: 'Amazon',
            ...(store === country ? {} : { abroad: store }),
            program: 'amazon',
            pays: isPaid ? 'paid' : 'free',
          },
        ]);
        const { paid, amazon } = earningsOf(links);
        expect([paid, amazon]).to.deep.equal([isPaid, isPaid]);
      });
    }

  it('what is said of a link is one short line', () => {
    const { paid, own, unclear, free } = language().strings.disclosure;
    for (const line of [paid, own, unclear, free]) expect(line.length).to.be.below(45);
  });
});
