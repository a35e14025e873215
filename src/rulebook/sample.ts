/** The compiled sample beside the page: which muscles it knows, and the file of one of them. */

import type { MuscleFile } from '../domain/types.ts';
import { guard } from '../loading/guard.ts';

export interface Known {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

const isKnown = (value: Partial<Known> | null): value is Known =>
  typeof value?.id === 'string' &&
  typeof value.name === 'string' &&
  typeof value.region === 'string';

async function read(address: URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address.pathname}: status ${response.status}`);
  return response.json();
}

/** @param catalog address of the compiled folder, ending in `/` */
export async function knownMuscles(
  catalog: string,
  signal: AbortSignal,
): Promise<readonly Known[]> {
  const index = await read(new URL('index.json', catalog), signal);
  const { muscles } = index as { muscles?: unknown };
  return Array.isArray(muscles) ? muscles.filter(isKnown) : [];
}

/** @throws when there is no such file, or none that can be read */
export async function muscleFile(
  catalog: string,
  id: string,
  signal: AbortSignal,
): Promise<MuscleFile> {
  const address = new URL(`${id}.json`, catalog);
  return guard(await read(address, signal), address.pathname).file;
}
