/**
 * The hosts of the author's own site, as far as a catalog shows them: where her photos lie, where her own shop is, and
 * those that are called as she is. An address there may lead on to anybody, so nobody can tell whether it pays.
 */
import { httpsAddress } from '../../links/address.ts';
import { listAt, recordAt } from './json-value.ts';

/** A shorter name would be found in the names of strangers. */
const SHORTEST_NAME = 6;

const hostOf = (address: unknown): readonly string[] => {
  const whole = httpsAddress(address);
  return whole ? [new URL(whole).hostname.replace(/^www\./, '')] : [];
};

const letters = (text: string): string => text.toLowerCase().replace(/[^a-z\d]/g, '');

/** @param catalog of any form */
export function authorHosts(catalog: unknown): readonly string[] {
  const author = recordAt(catalog, 'author');
  const products = listAt(catalog, 'products').map(product => recordAt(product));
  const offers = products.flatMap(product =>
    listAt(product, 'offers').map(offer => recordAt(offer)),
  );
  const name = typeof author.name === 'string' ? letters(author.name) : '';
  const isCalledSo = (host: string): boolean =>
    name.length >= SHORTEST_NAME && letters(host).includes(name);
  return [
    ...new Set([
      ...[author, ...products].flatMap(each => hostOf(each.image_link)),
      ...offers.filter(({ own }) => own === true).flatMap(({ url }) => hostOf(url)),
      ...offers.flatMap(({ url }) => hostOf(url)).filter(isCalledSo),
    ]),
  ];
}
