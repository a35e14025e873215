/** What the author can do at the desk, made of the open catalog and of how the element goes on from there. */
import { type Path, pathText } from '../catalog/format/problems.ts';
import { isRecord } from '../catalog/format/walk.ts';
import { readItem } from './document/doc.ts';
import { idOf, newProduct } from './document/product-summary.ts';
import { goalOf } from './form/catalog-forms.ts';
import type { Editor } from './session/editor.ts';
import type { Desk } from './tabs/editor-context.ts';

/** What only the element can do. */
export type Turns = Pick<
  Desk,
  'schema' | 'muscles' | 'look' | 'coverage' | 'turn' | 'focus' | 'tell' | 'preview'
>;

/** What stands at a path of a product, where that can be read. */
function valueAt(editor: Editor, [, at, ...rest]: Path): unknown {
  const item = editor.doc.items[Number(at)];
  const read = item && readItem(item);
  return read?.isSound
    ? rest.reduce<unknown>(
        (value, key) => (isContainer(value) ? value[key] : undefined),
        read.value,
      )
    : undefined;
}

const isContainer = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null;

function propertyOf(editor: Editor, at: number, name: string): string {
  const value = valueAt(editor, ['products', at, name]);
  return typeof value === 'string' ? value : '';
}

/** While a product is new, its ID follows its name, until the author gives it another. */
function follow(editor: Editor, path: Path, value: unknown, mark: string): void {
  const [, at, name] = path;
  if (typeof at !== 'number' || at !== editor.newest || name !== 'title') return;
  if (typeof value !== 'string') return;
  const id = propertyOf(editor, at, 'id');
  if (id !== '' && id !== idOf(propertyOf(editor, at, 'title'))) return;
  editor.set(['products', at, 'id'], idOf(value), 'title', mark);
}

/** The code of a product in an address of Amazon's, which is what an author has at hand. */
const CODE =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*amazon\.[a-z.]+\/(?:.*\/)?(?:dp|gp\/product|gp\/aw\/d)\/([a-z\d]{10})(?:[/?#]|$)/i;

/** What an offer opens. A pasted address gives its code, and with a code no words to search for are needed. */
function setTarget(editor: Editor, path: Path, value: unknown, what: string, mark: string): Path {
  const text = typeof value === 'string' ? value.trim() : '';
  const [, code] = CODE.exec(text) ?? [];
  const asin = [...path.slice(0, -1), 'asin'];
  const search = [...path.slice(0, -1), 'search'];
  const isCode = path.at(-1) === 'asin';
  if (!code && !(isCode && text)) {
    editor.set(path, value, what, mark);
    return path;
  }
  editor.set(asin, code?.toUpperCase() ?? value, what, mark);
  const offer = valueAt(editor, path.slice(0, -1));
  if (isRecord(offer) && (offer.search === '' || !isCode))
    editor.set(search, undefined, what, mark);
  return asin;
}

export function deskOf(editor: Editor, turns: Turns): Desk {
  const { turn, focus } = turns;
  return {
    ...turns,
    editor,
    set: (path, value, what, mark) => {
      follow(editor, path, value, mark ?? pathText(path));
      const isTarget = path[2] === 'offers' && /^(?:asin|search)$/.test(String(path[4]));
      if (!isTarget) return editor.set(path, value, what, mark);
      const own = setTarget(editor, path, value, what, mark ?? pathText(path));
      if (own !== path) focus(own);
    },
    add: wanted => {
      const at = editor.doc.items.length;
      editor.add(newProduct(wanted));
      turn({
        room: 'products',
        search: '',
        filter: 'all',
        most: Math.max(turns.look.most, at + 1),
      });
      focus(['products', at, 'title']);
    },
    go: problem => {
      const goal = goalOf(problem, editor);
      if (goal.is === 'text') return turn({ room: 'file' });
      if (goal.is === 'about') turn({ room: 'about' });
      else {
        editor.select(goal.at);
        turn({ room: 'products' });
      }
      focus(goal.path);
    },
  };
}
