/** From the editor's state to what the form draws: the schema's fields of one product, or of the rest. */
import { type FileProblem, type Path, productOf } from '../../catalog/format/problems.ts';
import { isRecord, recordAt } from '../../catalog/format/walk.ts';
import { readItem, readShell } from '../document/doc.ts';
import type { Editor } from '../session/editor.ts';
import { type Field, fieldOf, innerFields, type Schema } from './fields.ts';
import { readPath } from './paths.ts';
import { type Section, sectionsOf } from './sections.ts';

export interface FileForm {
  readonly root: Field;
  readonly sections: readonly Section[];
}

/** The form of a product; nothing where its JSON cannot be read. */
export function productForm(editor: Editor, schema: Schema, at: number): FileForm | undefined {
  const item = editor.doc.items[at];
  const read = item && readItem(item);
  const of = schema.properties?.products?.items;
  if (!read?.isSound || !of) return undefined;
  const root = fieldOf(of, read.value, ['products', at]);
  return { root, sections: sectionsOf(root) };
}

const ABOUT_YOU = ['author', 'programs'];

/** The form of what stands beside the products; nothing where it cannot be read. */
export function shellForm(editor: Editor, schema: Schema): FileForm | undefined {
  const read = readShell(editor.doc);
  if (!read.isSound || !isRecord(read.value)) return undefined;
  const { products: _, ...properties } = schema.properties ?? {};
  const { products: __, ...value } = read.value;
  const root = fieldOf({ ...schema, properties }, value, []);
  const fields = innerFields(root);
  const isHers = ({ path }: Field): boolean => ABOUT_YOU.includes(String(path[0]));
  return {
    root,
    sections: [
      { title: 'You, as your readers see you', fields: fields.filter(isHers), isNeeded: true },
      { title: 'About the file', fields: fields.filter(field => !isHers(field)), isNeeded: false },
    ],
  };
}

/** The programmes that an offer may name. */
export function programsOf(editor: Editor): readonly string[] {
  const read = readShell(editor.doc);
  const own = read.isSound ? Object.keys(recordAt(read.value, 'programs')) : [];
  return [...new Set(['amazon', 'direct', ...own])];
}

/** Where a finding leads: a product's form, the form beside the products, or the text of the file. */
export type Goal =
  | { readonly is: 'product'; readonly at: number; readonly path: Path }
  | { readonly is: 'about'; readonly path: Path }
  | { readonly is: 'text' };

export function goalOf(problem: FileProblem, editor: Editor): Goal {
  const at = productOf(problem);
  const path = readPath(problem.path);
  if (at >= 0) return { is: 'product', at, path };
  const isInForm = path.length > 0 && path[0] !== 'products' && readShell(editor.doc).isSound;
  return isInForm ? { is: 'about', path } : { is: 'text' };
}
