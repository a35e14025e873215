/** The products that a post links to, with all that stands near each link; and what its other links are. */
import { namedKinds } from '../../catalog/kinds/named-kinds.ts';
import { asSeen } from '../../catalog/wording/as-seen.ts';
import { brief } from '../../domain/brief.ts';
import type { PostSubject } from '../../post/find-muscle.ts';
import type { BlockLink } from '../html/blocks.ts';
import type { ReadPost } from '../html/read-post.ts';
import { amazonFrame } from '../links/amazon-frame.ts';
import { foundLink, wholeAddress } from '../links/found-link.ts';
import type { ProductLink } from '../products/found-product.ts';
import type { Mention, NameFound } from '../terms/mention.ts';
import type { Ledger } from '../terms/report.ts';
import { cleanName, nameInAddress, nameInSentence } from '../words/name-of.ts';
import { linksInPost } from './sections.ts';

interface Linked {
  readonly link: ProductLink;
  readonly mention: Mention;
}

/** A frame may show several products: each becomes a link of its own. */
const withFrames = (post: ReadPost): ReadPost => ({
  ...post,
  blocks: post.blocks.map(block => ({
    ...block,
    links: block.links.flatMap((link): readonly BlockLink[] => {
      const address = wholeAddress(link.href, post.address);
      const products = address === undefined ? undefined : amazonFrame(address);
      return products ? products.map(href => ({ ...link, href })) : [link];
    }),
  })),
});

const isNamed = (text: string): boolean =>
  namedKinds(asSeen(text)).some(({ kind }) => 'codes' in kind);

/** Every name near a link, cleaned of what names nothing. */
function namesNear(
  { text, names }: BlockLink,
  address: string,
  heading: string,
  sentences: readonly string[],
): readonly NameFound[] {
  const found: readonly NameFound[] = [
    { text, origin: 'link' },
    { text: nameInAddress(address), origin: 'address' },
    ...sentences
      .slice(0, 3)
      .map((each): NameFound => ({ text: nameInSentence(each), origin: 'sentence' })),
    ...names.map((each): NameFound => ({ text: each, origin: 'picture' })),
    { text: heading, origin: 'heading' },
  ];
  return found
    .map(each => ({ ...each, text: cleanName(each.text) }))
    .filter(each => each.text !== '');
}

export function linksOfPost(
  post: ReadPost,
  subject: PostSubject,
  ledger: Ledger,
): readonly Linked[] {
  const { file, title: where, address: base, blocks } = withFrames(post);
  const links = linksInPost(blocks, (link, heading) => {
    const found = foundLink(link.href, base, () => isNamed(link.text) || isNamed(heading));
    switch (found.is) {
      case 'own':
        return undefined;
      case 'other':
        ledger.unused({
          code: 'link',
          file,
          where,
          what: found.address,
          message: link.text === '' ? 'It has no text.' : `Its text is “${brief(link.text)}”.`,
        });
        return undefined;
      default:
        return { found, key: found.key };
    }
  });
  return links.map(({ link, found, heading, sentences }) => ({
    link: found,
    mention: {
      file,
      where,
      address: found.address,
      names: namesNear(link, found.address, heading, sentences),
      heading,
      sentences,
      muscles: subject.muscle === undefined ? [] : [subject.muscle],
      row: {},
      isFromFeed: false,
    },
  }));
}
