/** Puts together what the tabs work with: the open catalog, and what the element lets them do. */
import { pathText } from '../catalog/format/problems.ts';
import type { PastedAddress, Placement } from '../pasted-address/placement.ts';
import { newProduct } from './document/new-product.ts';
import { targetOf } from './form/catalog-forms.ts';
import type { OpenCatalog } from './session/open-catalog.ts';
import { pasteAddress } from './session/paste-address.ts';
import { writeField } from './session/write-field.ts';
import type { EditorContext } from './tabs/editor-context.ts';

const NOWHERE =
  'Nothing was written: the shop is no longer there, or the file around the products cannot be read.';

/** What comes from the element itself. */
export interface ElementContext
  extends Omit<EditorContext, 'openCatalog' | 'set' | 'paste' | 'addProduct' | 'goTo'> {
  /** Takes a pasted address apart. */
  readonly place: (pasted: PastedAddress) => Promise<Placement>;
}

export function createContext(openCatalog: OpenCatalog, element: ElementContext): EditorContext {
  const { view, setView, focus, place, tell } = element;
  return {
    ...element,
    openCatalog,
    set: (path, value, what, mergeKey) => {
      const written = writeField(openCatalog, path, value, what, mergeKey);
      if (pathText(written) !== pathText(path)) focus(written);
    },
    paste: (path, text) => {
      pasteAddress(openCatalog, path, text, place).then(
        pasted => (pasted ? setView({ pasted }) : tell(NOWHERE)),
        (error: Error) => tell(error.message),
      );
    },
    addProduct: prefill => {
      const at = openCatalog.doc.items.length;
      openCatalog.add(newProduct(prefill));
      setView({
        tab: 'products',
        search: '',
        filter: 'all',
        productLimit: Math.max(view.productLimit, at + 1),
      });
      focus(['products', at, 'title']);
    },
    goTo: problem => {
      const target = targetOf(problem, openCatalog.doc);
      if (target.is === 'text') return setView({ tab: 'file' });
      if (target.is === 'about') setView({ tab: 'about' });
      else if (problem.code === 'unconfirmed') {
        openCatalog.select(target.at);
        setView({ tab: 'confirm' });
        return focus(['products', target.at]);
      } else {
        openCatalog.select(target.at);
        setView({ tab: 'products' });
      }
      focus(target.path);
    },
  };
}
