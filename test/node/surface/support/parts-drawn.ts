/** The parts in all that is drawn of the sample: every layout, and each phase alone. */
import { readFileSync } from 'node:fs';
import { checkForAuthor } from '../../../../src/catalog/check/check-for-author.ts';
import { compiledMuscles } from '../../../../src/catalog/compile/compile.ts';
import { LAYOUTS } from '../../../../src/domain/options.ts';
import { PHASES } from '../../../../src/domain/types.ts';
import { firstHtml } from '../../../../src/folder/first.ts';
import { elementsIn, ofHtml } from '../../../support/texts/html-tree.ts';

const SAMPLE = new URL('../../../../catalog/catalog.json', import.meta.url);

export async function partsDrawn(): Promise<readonly string[]> {
  const { catalog } = checkForAuthor(readFileSync(SAMPLE, 'utf8'), 'catalog.json');
  if (!catalog) throw new Error('The sample has an error.');
  const file = compiledMuscles(catalog).find(({ muscle }) => muscle.id === 'soleus')?.file;
  if (!file) throw new Error('The sample has nothing for the soleus.');
  const drawn: string[] = [];
  for (const options of [
    ...LAYOUTS.map(layout => ({ layout })),
    ...PHASES.map(phase => ({ phase })),
  ])
    for (const { attributes } of elementsIn(ofHtml(await firstHtml(file, options))))
      if (attributes.part) drawn.push(...attributes.part.split(' '));
  return drawn;
}
