/** The posts of a page in HTML. */
import { readPage } from '../html/read-page.ts';
import { addPost } from './add-post.ts';
import type { Reading } from './reading.ts';

/** No page has so many letters; the tree of one takes many times its size. */
const LONGEST = 20_000_000;

export async function readPages(pieces: AsyncIterable<string>, reading: Reading): Promise<void> {
  const { file, ledger } = reading;
  const texts: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > LONGEST) break;
    texts.push(piece);
  }
  if (length > LONGEST)
    ledger.unused({
      code: 'broken',
      file,
      where: '',
      what: file,
      message: 'The page is too long; its first twenty million letters were read.',
      remedy: 'Save each post as a page of its own.',
    });
  for (const post of readPage(texts.join(''), file)) addPost(post, reading);
}
