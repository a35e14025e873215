/**
 * An address that stays as it is: a shop's own page, a paid link that does not say where it leads, or one of which
 * nobody but the author knows whether it pays.
 */
import { isRecord, type JsonObject, recordAt } from '../catalog/format/json-value.ts';
import { linkTemplate } from '../links/networks/link-template.ts';
import { networkCalled } from '../links/networks/networks.ts';
import { type Payment, paymentOf } from '../links/networks/payment.ts';
import type { LinkRead } from '../links/networks/read-link.ts';
import { linkProgram, shopKey } from './link-program.ts';
import { offerWrites, textIn } from './offer-writes.ts';
import { askCountry } from './place-program.ts';
import { type PastedAddress, type Placement, type Question, refused } from './placement.ts';
import { siteOf } from './words.ts';

const BUILT_IN = ['amazon', 'direct'];

/** The programme of the author's that a shop's page belongs to: that of the offer, or one that names the shop. */
function programOf({ offer, programs }: PastedAddress, url: string): string | undefined {
  const { program } = offer;
  const isOwn =
    typeof program === 'string' && !BUILT_IN.includes(program) && Object.hasOwn(programs, program);
  return isOwn
    ? program
    : Object.keys(programs).find(name => {
        const program = recordAt(programs, name);
        return Object.hasOwn(recordAt(program, 'shops'), shopKey(program, url));
      });
}

/** What the programme needs for its link to this shop, and nothing says yet. */
function asksOf(pasted: PastedAddress, name: string, url: string): readonly Question[] {
  const program: JsonObject = recordAt(pasted.programs, name);
  const made = linkTemplate(linkProgram(program), name, { url });
  if ('address' in made) return [];
  const network = networkCalled(textIn(program, 'network') ?? name);
  const host = shopKey(program, url);
  return made.lacking
    .filter(each => each !== 'url' && each !== 'template')
    .map(each => {
      const { called = each } = network?.ready?.values?.[each] ?? {};
      return {
        is: 'elsewhere',
        path: ['programs', name, 'shops', host, each],
        label: `The ${called} of ${siteOf(url)}`,
        words: `${network?.name ?? name} needs it in every link to this shop.`,
      } as const;
    });
}

/** Whether the offer led to this shop before. */
const isSameShop = ({ offer }: PastedAddress, url: string): boolean =>
  typeof offer.url === 'string' && URL.canParse(offer.url) && siteOf(offer.url) === siteOf(url);

/** A shop's page that pays through a programme of the author's. */
function throughProgram(pasted: PastedAddress, name: string, url: string): Placement {
  const { country, values } = pasted.offer;
  const kept = isSameShop(pasted, url) && isRecord(values) ? { values } : {};
  return {
    says: [`A page of ${siteOf(url)}. Its links are made as ${name} has them.`],
    writes: offerWrites(pasted, { program: name, country, url, ...kept }),
    asks: [...asksOf(pasted, name, url), ...askCountry(pasted)],
  };
}

const HIDDEN = {
  shortener: 'This address does not say where it leads.',
  redirect: 'This address leads on to another one, and nobody sees whether it pays.',
} as const;
const OPEN_IT = 'Open it, and paste the address of the page where you arrive.';

const WHETHER: Question = {
  is: 'offer',
  name: 'pays',
  words: 'Does this address pay you if somebody buys?',
};
const SELLER: Question = {
  is: 'offer',
  name: 'seller',
  words: 'Which shop does it lead to? Readers see its name.',
};

function direct(pasted: PastedAddress, link: LinkRead, url: string, payment: Payment): Placement {
  const { country, own } = pasted.offer;
  const place = {
    program: 'direct',
    country: link.country ?? country,
    url,
    own: isSameShop(pasted, url) ? own : undefined,
  };
  const asks = askCountry(pasted, link.country);
  switch (payment.is) {
    case 'paid': {
      const known = textIn(pasted.offer, 'seller');
      // A link that could not be taken apart is its own address.
      const isElsewhere = link.url !== undefined && siteOf(link.url) !== siteOf(url);
      const seller = isElsewhere ? siteOf(link.url) : undefined;
      const { disclosure } = payment.network.ready ?? {};
      return {
        says: [`A link of ${payment.network.name}, which pays. It stays as it is.`],
        writes: offerWrites(pasted, {
          ...place,
          pays: true,
          disclosure,
          ...(known ? {} : { seller }),
        }),
        asks: [...(known || seller ? [] : [SELLER]), ...asks],
      };
    }
    case 'unclear':
      return {
        says: [
          payment.why === 'own-host'
            ? `A page of your own site, ${siteOf(url)}, which may lead on to a link that pays.`
            : `A page of ${siteOf(url)}. “${payment.by}” in its address may belong to a programme.`,
        ],
        writes: offerWrites(pasted, place),
        asks: [WHETHER, ...asks],
      };
    case 'free':
      return {
        says: [
          `A page of ${siteOf(url)}. Nothing in its address pays anybody, and readers are told so.`,
        ],
        writes: offerWrites(pasted, place),
        asks: [{ is: 'offer', name: 'own', words: 'Is it a shop of your own?' }, ...asks],
      };
    default:
      return payment satisfies never;
  }
}

export function placePlain(pasted: PastedAddress, link: LinkRead, url: string): Placement {
  const payment = paymentOf(url, pasted.authorHosts);
  if (payment.is === 'unclear' && (payment.why === 'shortener' || payment.why === 'redirect'))
    return refused(`${HIDDEN[payment.why]} ${OPEN_IT}`);
  const name = payment.is === 'free' ? programOf(pasted, url) : undefined;
  return name ? throughProgram(pasted, name, url) : direct(pasted, link, url, payment);
}
