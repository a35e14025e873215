/** The finished tree of the soleus as a page has it: with what was asked for, which its file leaves to the page. */
import { build, type Tree } from '../../../src/first/tree.ts';
import { distOrigin } from '../../support/page.ts';

interface FirstTree {
  readonly tree: Tree;
  readonly shared: readonly Tree[];
}

/** The same for any file of the first paint. */
export function htmlOf({ tree, shared }: FirstTree): string {
  const care = build(tree, shared) as HTMLElement;
  care.dataset.asked = JSON.stringify({ muscle: 'soleus' });
  return care.outerHTML;
}

export const HTML = htmlOf(await (await fetch(`${await distOrigin()}/first/soleus.json`)).json());
