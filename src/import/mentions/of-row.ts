/** The product of a row in a sheet or feed. */

import { namedKinds } from '../../catalog/kinds/named-kinds.ts';
import { asSeen } from '../../catalog/wording/as-seen.ts';
import { sentences } from '../../catalog/wording/sentence.ts';
import { ASIN } from '../../domain/code-forms.ts';
import { foundLink } from '../links/found-link.ts';
import { storeAddress } from '../links/store-address.ts';
import type { ProductLink } from '../products/found-product.ts';
import type { Mention, NameFound, Row } from '../terms/mention.ts';
import type { Ledger } from '../terms/report.ts';
import { cleanName, nameInAddress } from '../words/name-of.ts';
import { SIGNS } from '../words/signs.ts';
import { muscleInName, musclesInColumn } from './muscle-of.ts';

export interface RowPlace {
  readonly file: string;
  /** “row 12” */
  readonly where: string;
  readonly isFromFeed: boolean;
}

/** A shop sells paint rollers and leather belts too. */
const FOR_THE_BODY =
  /\b(?:muscles?|pains?|sore\w*|ach(?:e|es|ing)|injur\w*|recovery|therap\w*|massage\w*|compression|calf|calves|shin|knee|ankle|foot|feet|heel|thigh|hamstring|hip|back|lumbar|neck|shoulder|elbow|wrist|arm|leg|physio\w*|rehab\w*|sports?|stretch\w*|trigger points?|fascia\w*|yoga|fitness|orthop\w*|first aid)\b/i;

/** Whether a row of a shop’s feed is of a kind that the safety rules know. */
function isOurs({ title = '', product_type = '', description = '' }: Row): boolean {
  const name = asSeen(title);
  const kinds = namedKinds(name);
  const all = `${title} ${product_type} ${description.slice(0, 300)}`;
  if (!FOR_THE_BODY.test(all)) return false;
  return kinds.length > 0 || SIGNS.some(({ words }) => name.toLowerCase().search(words) !== -1);
}

/** The address of a row: as it stands there, or from Amazon’s number. */
function addressOf({ link = '', asin = '', tag, country }: Row): string {
  if (link !== '') return /^https?:\/\//i.test(link) ? link : `https://${link}`;
  const number = asin.toUpperCase();
  return ASIN.test(number) ? storeAddress(country, number, tag) : '';
}

export function linkOfRow(
  row: Row,
  { file, where, isFromFeed }: RowPlace,
  ledger: Ledger,
): { readonly link: ProductLink | undefined; readonly mention: Mention } | undefined {
  const address = addressOf(row);
  const names = [
    { text: row.title ?? '', origin: 'column' },
    { text: nameInAddress(address), origin: 'address' },
  ] satisfies readonly NameFound[];
  const named = names
    .map(each => ({ ...each, text: cleanName(each.text) }))
    .filter(each => each.text !== '');
  const what = row.title || address || Object.values(row)[0] || where;
  if (named.length === 0 && address === '') {
    const message = 'The row has neither a name nor a link.';
    ledger.unused({ code: 'incomplete', file, where, what, message });
    return undefined;
  }
  if (isFromFeed && !isOurs(row)) {
    const message = 'Nothing in its name says that it is for a muscle.';
    ledger.unused({ code: 'no-kind', file, where, what, message });
    return undefined;
  }
  const found = address === '' ? undefined : foundLink(address, '', () => true);
  if (found && (found.is === 'own' || found.is === 'other')) {
    const message = 'Its link is not the address of a product.';
    ledger.unused({ code: 'incomplete', file, where, what, message });
    return undefined;
  }
  const { muscles, unknown } = musclesInColumn(row.muscles ?? '');
  for (const name of unknown)
    ledger.unused({
      code: 'muscle',
      file,
      where,
      what: name,
      message: 'No muscle has this name.',
      remedy: 'Choose the muscle in the product’s form.',
    });
  if (row.image_link)
    ledger.unused({
      code: 'photo',
      file,
      where,
      what: row.image_link,
      message: 'A shop’s photo may not be shown elsewhere.',
      remedy: 'Add a photo of your own.',
    });
  const own = isFromFeed ? [] : [row.why, row.how, row.description];
  return {
    link: found,
    mention: {
      file,
      where,
      address,
      names: named,
      heading: '',
      sentences: own.flatMap(text => (text ? sentences(text).map(each => each.trim()) : [])),
      muscles: muscles.length > 0 || row.muscles ? muscles : muscleInName(row.title ?? ''),
      row,
      isFromFeed,
    },
  };
}
