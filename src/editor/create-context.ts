/** Puts together what the tabs work with: the open catalog, and what the element lets them do. */
import { pathText } from '../catalog/format/problems.ts';
import { newProduct } from './document/new-product.ts';
import { targetOf } from './form/catalog-forms.ts';
import type { Editor } from './session/editor.ts';
import { writeField } from './session/write-field.ts';
import type { EditorContext } from './tabs/editor-context.ts';

/** What comes from the element itself. */
export type ElementContext = Omit<EditorContext, 'editor' | 'set' | 'addProduct' | 'goTo'>;

export function createContext(editor: Editor, element: ElementContext): EditorContext {
  const { view, setView, focus } = element;
  return {
    ...element,
    editor,
    set: (path, value, what, mergeKey) => {
      const written = writeField(editor, path, value, what, mergeKey);
      if (pathText(written) !== pathText(path)) focus(written);
    },
    addProduct: prefill => {
      const at = editor.doc.items.length;
      editor.add(newProduct(prefill));
      setView({
        tab: 'products',
        search: '',
        filter: 'all',
        productLimit: Math.max(view.productLimit, at + 1),
      });
      focus(['products', at, 'title']);
    },
    goTo: problem => {
      const target = targetOf(problem, editor.doc);
      if (target.is === 'text') return setView({ tab: 'file' });
      if (target.is === 'about') setView({ tab: 'about' });
      else {
        editor.select(target.at);
        setView({ tab: 'products' });
      }
      focus(target.path);
    },
  };
}
