/** Publishing to this site: part by part into a place aside, and then all of it at once into the readers’. */
import type { Publisher } from '../../editor/publisher.ts';
import type { Site } from './site.ts';
import type { SiteState } from './told.ts';

async function readSource(home: string) {
  const answer = await fetch(`${home}source.json`, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`The catalog is not there (status ${answer.status}).`);
  return { name: 'catalog.json', text: await answer.text() };
}

/** @param changed is told what is on the site then */
export const publishing = (
  site: Site,
  { home, published }: SiteState,
  changed: (state: SiteState) => void,
): Publisher => ({
  label: 'Publish on this site',
  publish: async make => {
    const id = await site.begin();
    const count = await make(async part => {
      await site.send(id, part);
    });
    changed(await site.putInPlace(id, count));
    return 'Published. Posts with picks show them from now on.';
  },
  readPublished: published ? () => readSource(home) : undefined,
});
