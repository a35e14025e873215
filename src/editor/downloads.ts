/** What becomes of a catalog: its file, the folder for the site, or the site itself. Each gives a message to show. */
import { textOf } from './document/doc.ts';
import { saveFile } from './files/save-file.ts';
import type { Publisher } from './publisher.ts';
import type { OpenCatalog } from './session/open-catalog.ts';
import type { PipelineClient } from './worker/pipeline-client.ts';

export function saveCatalog(openCatalog: OpenCatalog): string {
  const name = openCatalog.name.endsWith('.json') ? openCatalog.name : `${openCatalog.name}.json`;
  saveFile(name, new Blob([textOf(openCatalog.doc)], { type: 'application/json' }));
  openCatalog.markSaved();
  return `${name} is saved with your downloads.`;
}

/** @param onProgress is given a few words, as a button can show them */
export async function saveFolder(
  pipeline: PipelineClient,
  onProgress: (words: string) => void,
): Promise<string> {
  onProgress('Making the folder …');
  try {
    const archive = await pipeline.zip((done, all) => onProgress(`${done} of ${all} files …`));
    saveFile('care-picks.zip', archive);
    return 'care-picks.zip is saved with your downloads. Unzip it, and upload the folder care-picks to your site.';
  } catch (error) {
    return `The folder could not be made: ${(error as Error).message}`;
  }
}

/** @param onProgress is given a few words, as a button can show them */
export async function publish(
  pipeline: PipelineClient,
  openCatalog: OpenCatalog,
  publisher: Publisher,
  onProgress: (words: string) => void,
): Promise<string> {
  onProgress('Making the pages …');
  const { doc } = openCatalog;
  try {
    const message = await publisher.publish(take =>
      pipeline.send(take, (done, all) => onProgress(`${done} of ${all} files …`)),
    );
    // What was written meanwhile is not on the site.
    if (openCatalog.doc === doc) openCatalog.markSaved();
    return message;
  } catch (error) {
    return (error as Error).message;
  }
}
