/** The classes of the elements as Node has them, where Lit brings what a server needs of a document. */
import type { LitElement } from 'lit';
import type { ElementDeclaration } from '../../../../src/surface/elements.ts';

// What runs where the modules are loaded asks for these; nothing is ever drawn or heard here.
const { CSSStyleSheet = class {}, addEventListener = () => {} } = globalThis;
Object.assign(globalThis, { CSSStyleSheet, addEventListener });

export async function classOf(tag: ElementDeclaration['tag']): Promise<typeof LitElement> {
  const { CareCatalog } = await import('../../../../src/elements/care-catalog.ts');
  const { CarePicks } = await import('../../../../src/elements/care-picks.ts');
  return tag === 'care-picks' ? CarePicks : CareCatalog;
}
