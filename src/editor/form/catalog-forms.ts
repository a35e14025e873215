/** From the document to the forms that are drawn: one for each product, and one for the rest of the file. */

import { isRecord, recordAt } from '../../catalog/format/json-value.ts';
import { type FileProblem, type Path, productOf } from '../../catalog/format/problems.ts';
import { type Doc, readItem, readShell } from '../document/doc.ts';
import { type Field, fieldOf, innerFields, type Schema } from './fields.ts';
import { readPath } from './paths.ts';
import { type Section, sectionsOf } from './sections.ts';

export interface CatalogForm {
  readonly root: Field;
  readonly sections: readonly Section[];
}

/** The form of a product; `undefined` if its JSON cannot be read. */
export function productForm(doc: Doc, schema: Schema, at: number): CatalogForm | undefined {
  const item = doc.items[at];
  const read = item && readItem(item);
  const productSchema = schema.properties?.products?.items;
  if (!read?.isSound || !productSchema) return undefined;
  const root = fieldOf(productSchema, read.value, ['products', at]);
  return { root, sections: sectionsOf(root) };
}

const ABOUT_YOU = ['author', 'programs'];

/** The form of everything but the products; `undefined` if that cannot be read. */
export function shellForm(doc: Doc, schema: Schema): CatalogForm | undefined {
  const read = readShell(doc);
  if (!read.isSound || !isRecord(read.value)) return undefined;
  const { products: _, ...properties } = schema.properties ?? {};
  const { products: __, ...value } = read.value;
  const root = fieldOf({ ...schema, properties }, value, []);
  const fields = innerFields(root);
  const isAboutYou = ({ path }: Field): boolean => ABOUT_YOU.includes(String(path[0]));
  return {
    root,
    sections: [
      {
        title: 'You, as your readers see you',
        fields: fields.filter(isAboutYou),
        isNeeded: true,
      },
      {
        title: 'About the file',
        fields: fields.filter(field => !isAboutYou(field)),
        isNeeded: false,
      },
    ],
  };
}

/** The programmes that an offer may name. */
export function programsOf(doc: Doc): readonly string[] {
  const read = readShell(doc);
  const named = read.isSound ? Object.keys(recordAt(read.value, 'programs')) : [];
  return [...new Set(['amazon', 'direct', ...named])];
}

/** Where a problem can be mended: in a product's form, in the form of the rest, or only in the text. */
export type ProblemTarget =
  | { readonly is: 'product'; readonly at: number; readonly path: Path }
  | { readonly is: 'about'; readonly path: Path }
  | { readonly is: 'text' };

export function targetOf(problem: FileProblem, doc: Doc): ProblemTarget {
  const at = productOf(problem);
  const path = readPath(problem.path);
  if (at >= 0) return { is: 'product', at, path };
  const isInForm = path.length > 0 && path[0] !== 'products' && readShell(doc).isSound;
  return isInForm ? { is: 'about', path } : { is: 'text' };
}
