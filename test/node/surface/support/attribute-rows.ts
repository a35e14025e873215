/** What may be written on a widget in any language of templates, and what has to be an error in it. */

export interface AttributeRow {
  /** As HTML has it, which JSX and the templates of Vue and Svelte have too. */
  readonly written: string;
  readonly isRight: boolean;
}

const right = (written: string): AttributeRow => ({ written, isRight: true });
const wrong = (written: string): AttributeRow => ({ written, isRight: false });

export const ATTRIBUTE_ROWS: readonly AttributeRow[] = [
  right('muscle="soleus"'),
  // Any of its names, and what has none: the catalog decides.
  right('muscle="calf muscle"'),
  right('muscle="auto"'),
  right('phase="acute"'),
  wrong('phase="old"'),
  right('layout="table"'),
  // The older name of `cards`.
  right('layout="list"'),
  wrong('layout="grid"'),
  right('theme="dark"'),
  wrong('theme="blue"'),
  right('heading="For your calf"'),
  right('heading-level="3"'),
  wrong('heading-level="7"'),
  right('limit="4"'),
  wrong('limit="many"'),
  right('strict'),
  right('new-tab'),
  right('new-tab="false"'),
  wrong('new-tab="perhaps"'),
  right('country="GB"'),
  right('catalog="/care/catalog/"'),
  right('lang="en"'),
  right('id="picks"'),
];
