/** The posts of a WordPress export. */

import { ownPath } from '../products/targets.ts';
import { readExport } from '../wxr/read-export.ts';
import { addPost } from './add-post.ts';
import { noteFault } from './note-fault.ts';
import type { Reading } from './reading.ts';

export async function readPosts(pieces: AsyncIterable<string>, reading: Reading): Promise<void> {
  const { file, ledger, targets } = reading;
  for await (const found of readExport(pieces, file)) {
    switch (found.is) {
      case 'fault':
        noteFault(found, reading);
        break;
      case 'target':
        targets.set(ownPath(found.address), { target: found.target, title: found.title });
        break;
      case 'post': {
        const { post, unread, isCut } = found;
        addPost(post, reading);
        for (const what of unread)
          ledger.unused({
            code: 'shortcode',
            file,
            where: post.title,
            what,
            message: 'What it shows stands with its plugin and not in the post.',
            remedy: 'Add these products by hand.',
          });
        if (isCut)
          ledger.unused({
            code: 'broken',
            file,
            where: post.title,
            what: post.title,
            message: 'The file ends or breaks in this post; what stands before that was read.',
            remedy: 'Export it once more.',
          });
        break;
      }
      default:
        found satisfies never;
    }
  }
}
