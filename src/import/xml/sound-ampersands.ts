/**
 * XML whose ampersands a parser can read: one that begins no entity is written as one. Without this, a parser that looks
 * for the end of the entity takes the rest of the file for it. Between `<![CDATA[` and `]]>` they mean themselves.
 */

const OPEN = '<![CDATA[';
const CLOSE = ']]>';

const BARE = /&(?!(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{0,30});)/gi;

/** An entity, or a mark, may be cut by the end of a piece: so many letters wait for the next. */
const HELD = 40;

export async function* withSoundAmpersands(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  let rest = '';
  let isInside = false;
  /** Everything that can be decided. */
  const take = (isLast: boolean): string => {
    let out = '';
    for (;;) {
      const at = rest.indexOf(isInside ? CLOSE : OPEN);
      const end = at !== -1 ? at : isLast ? rest.length : Math.max(0, rest.length - HELD);
      const part = rest.slice(0, end);
      out += isInside ? part : part.replace(BARE, '&amp;');
      rest = rest.slice(end);
      if (at === -1) return out;
      const mark = isInside ? CLOSE : OPEN;
      out += mark;
      rest = rest.slice(mark.length);
      isInside = !isInside;
    }
  };
  for await (const piece of pieces) {
    rest += piece;
    yield take(false);
  }
  yield take(true);
}
