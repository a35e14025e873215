/** The catalog of a site, checked. */
import { readFile } from 'node:fs/promises';
import { type SoundCatalog, soundCatalog } from '../server/sound-catalog.ts';
import { whyUnreadable } from '../server/why-unreadable.ts';
import { WrongCall } from '../server/wrong-call.ts';
import { withoutStack } from './without-stack.ts';

async function textOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const remedy = 'Say where the catalog lies: carePicks({ catalog: "data/catalog.json" }).';
    throw new WrongCall(`${path} ${whyUnreadable(error)}. ${remedy}`);
  }
}

/** @throws an error that says all that is wrong with it, or that it cannot be read */
export async function readCatalog(path: string, file: string): Promise<SoundCatalog> {
  try {
    return soundCatalog(await textOf(path), { file });
  } catch (error) {
    throw withoutStack(error);
  }
}
