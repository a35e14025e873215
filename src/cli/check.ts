/** `care-picks check <catalog.json>`: everything that is wrong with a catalog, each with its remedy. */
import { hasErrors, print, problemsText } from './output.ts';
import { readCatalog } from './read.ts';

/** @returns 0 when there is no error, 1 when there is one */
export async function checkCommand(
  file: string,
  { json }: { readonly json: boolean },
): Promise<number> {
  const { problems } = await readCatalog(file);
  print(json ? JSON.stringify({ problems }, null, 2) : problemsText(file, problems));
  return hasErrors(problems) ? 1 : 0;
}
