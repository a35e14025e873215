/** A network of which no documentation could be read: its links are known from public code and pages. */
import type { Network } from './network.ts';

export const knownFromExamples = (
  id: string,
  name: string,
  url: string,
  marks: Omit<Network, 'id' | 'name' | 'source'>,
): Network => ({ id, name, source: { url, known: 'examples' }, ...marks });
