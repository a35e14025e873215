/** Where readers meet the selected product. */
import { summaryOf } from '../document/product-summary.ts';
import type { EditorContext, PreviewTarget } from './editor-context.ts';

/** The product’s first muscle, in the phase that it is for; `undefined` if no product is selected. */
export function previewTargetOf({
  openCatalog,
  muscles,
}: EditorContext): PreviewTarget | undefined {
  const item = openCatalog.doc.items[openCatalog.selected];
  if (!item) return undefined;
  const { id, phases, regions, ...summary } = summaryOf(item);
  const named = summary.muscles.find(name => muscles.some(muscle => muscle.id === name));
  const inRegion = muscles.find(({ region }) => regions.includes(region))?.id;
  return {
    product: id,
    muscle: named ?? inRegion ?? 'soleus',
    phase: phases.length > 1 ? undefined : phases[0],
  };
}
