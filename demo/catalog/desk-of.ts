/** What the author can do at the desk, made of the open catalog and of how the element goes on from there. */
import { type Path, pathText } from '../../src/catalog/problems.ts';
import { recordAt } from '../../src/catalog/walk.ts';
import { readItem } from './document/doc.ts';
import type { Editor } from './editor.ts';
import { goalOf } from './file-form.ts';
import { idOf, newProduct } from './product.ts';
import type { Desk } from './rooms/desk.ts';

/** What only the element can do. */
export type Turns = Pick<
  Desk,
  'schema' | 'muscles' | 'look' | 'coverage' | 'turn' | 'focus' | 'preview'
>;

function propertyOf(editor: Editor, at: number, name: string): string {
  const item = editor.doc.items[at];
  const read = item && readItem(item);
  const value = read?.isSound ? recordAt({ product: read.value }, 'product')[name] : undefined;
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

export function deskOf(editor: Editor, turns: Turns): Desk {
  const { turn, focus } = turns;
  return {
    ...turns,
    editor,
    set: (path, value, what, mark) => {
      follow(editor, path, value, mark ?? pathText(path));
      editor.set(path, value, what, mark);
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
