/** The compiled sample beside the page: its muscles, and the file of one of them. */

import type { MuscleFile } from '../domain/types.ts';
import { guard } from '../loading/guard.ts';

export interface SampleMuscle {
  readonly id: string;
  readonly name: string;
  readonly region: string;
}

const isSampleMuscle = (value: Partial<SampleMuscle> | null): value is SampleMuscle =>
  typeof value?.id === 'string' &&
  typeof value.name === 'string' &&
  typeof value.region === 'string';

async function read(address: URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(address, { signal });
  if (!response.ok) throw new Error(`${address.pathname}: status ${response.status}`);
  return response.json();
}

/** @param catalog the address of the compiled folder, ending in `/` */
export async function sampleMuscles(
  catalog: string,
  signal: AbortSignal,
): Promise<readonly SampleMuscle[]> {
  const index = await read(new URL('index.json', catalog), signal);
  const { muscles } = index as { muscles?: unknown };
  return Array.isArray(muscles) ? muscles.filter(isSampleMuscle) : [];
}

/** @throws if there is no such file, or it cannot be read */
export async function muscleFile(
  catalog: string,
  id: string,
  signal: AbortSignal,
): Promise<MuscleFile> {
  const address = new URL(`${id}.json`, catalog);
  return guard(await read(address, signal), address.pathname).file;
}
