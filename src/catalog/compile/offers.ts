/**
 * From an author's offers to those of a reader's file. What an address pays, and how one that pays is written, is
 * decided here, where the networks are known: a reader's page puts a tag in and decides nothing.
 */
import type { Offer, Program } from '../../domain/types.ts';
import { httpsAddress } from '../../links/address.ts';
import { linkTemplate, networkOf } from '../../links/networks/link-template.ts';
import { paymentOf } from '../../links/networks/payment.ts';
import { authorHosts } from '../format/author-hosts.ts';
import type { Catalog, SourceOffer, SourceProduct, SourceProgram } from '../format/schema.ts';
import { compact } from './compact.ts';

type Tags = Readonly<Record<string, string>>;

/** The tags that are there: an empty one is a placeholder. */
const tagsOf = ({ tags = {} }: SourceProgram): Tags =>
  Object.fromEntries(Object.entries(tags).filter(([, tag]) => tag !== ''));

const isTagged = (program: SourceProgram): boolean => Object.keys(tagsOf(program)).length > 0;

/** The programmes with a tag, by name. */
export const paidPrograms = ({ programs = {} }: Catalog): Readonly<Record<string, Program>> =>
  Object.fromEntries(
    Object.entries(programs)
      .filter(([, program]) => isTagged(program))
      .map(([name, program]) => [
        name,
        compact({
          tags: tagsOf(program),
          // What Amazon asks for is said wherever a link of it pays.
          disclosure:
            program.disclosure ??
            (name === 'amazon' ? undefined : networkOf(program, name)?.ready?.disclosure),
        }) as Program,
      ]),
  );

/** The address that pays through the author's programme, but for the tag. */
function payingOf(offer: SourceOffer, programs: Catalog['programs']): string | undefined {
  const name = offer.program;
  const program = programs && Object.hasOwn(programs, name) ? programs[name] : undefined;
  // What she sells herself pays her no commission, whatever she calls a programme.
  if (name === 'amazon' || offer.own || !program || !isTagged(program)) return undefined;
  const link = linkTemplate(program, name, offer);
  return 'address' in link ? link.address : undefined;
}

/** Whether the plain address is known to pay or not to pay, by what the author says or by itself. */
function paysOf(offer: SourceOffer, hosts: readonly string[]): boolean | undefined {
  const { program, url, pays, own, coupon } = offer;
  const address = program === 'amazon' ? undefined : httpsAddress(url);
  if (!address || own) return undefined;
  if (pays) return true;
  const payment = paymentOf(address, hosts).is;
  // An author may know better only where the address tells nothing.
  if (pays === false) return payment === 'paid' ? undefined : false;
  // A code may pay whoever gives it out, whatever the address.
  return !coupon && payment === 'free' ? false : undefined;
}

/** Reads the catalog once, and gives the offers of each product, in the author's order. */
export function offersIn(catalog: Catalog): (product: SourceProduct) => readonly Offer[] {
  const hosts = authorHosts(catalog);
  const offerOf = (offer: SourceOffer): Offer => {
    const { program, country, seller, search, asin, asins, url, pays, own, coupon } = offer;
    return compact({
      program,
      country,
      seller,
      search,
      asin,
      asins: asins && Object.keys(asins).length > 0 ? asins : undefined,
      url,
      paying: payingOf(offer, catalog.programs),
      pays: paysOf(offer, hosts),
      own: own || undefined,
      disclosure: pays ? offer.disclosure : undefined,
      coupon: coupon && compact({ code: coupon.code, until: coupon.until, about: coupon.about }),
    }) as Offer;
  };
  return product => product.offers.map(offerOf);
}
