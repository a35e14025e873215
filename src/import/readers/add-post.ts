/** Adds what a post says of products, and the post itself to the report. */

import type { ReadPost } from '../html/read-post.ts';
import { muscleOfPost } from '../mentions/muscle-of.ts';
import { linksOfPost } from '../mentions/of-post.ts';
import type { Reading } from './reading.ts';

export function addPost(post: ReadPost, { ledger, products, counts }: Reading): void {
  counts.posts += 1;
  const subject = muscleOfPost(post);
  const links = linksOfPost(post, subject, ledger);
  for (const { link, mention } of links) products.add(link, mention);
  // A post without a product is of no use here, and an export has hundreds.
  if (links.length === 0) return;
  ledger.post({
    file: post.file,
    title: post.title,
    ...(subject.muscle === undefined ? {} : { muscle: subject.muscle }),
    contenders: subject.muscle === undefined ? subject.contenders : [],
    links: links.length,
  });
}
