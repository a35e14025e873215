/** A pipeline that finds nothing, for tests of what the editor does by itself. */
import type { PipelineClient } from '../../../src/editor/worker/pipeline-client.ts';

const EMPTY = {
  catalog: { version: 1, products: [] },
  report: { files: [], posts: [], unused: [] },
} as const;

export const answerless: PipelineClient = {
  referenceData: async () => ({ schema: {}, muscles: [], readyPrograms: [] }),
  check: async () => ({ problems: [], silenced: 0, isSound: true, shown: 0 }),
  file: async () => undefined,
  placeAddress: async () => ({ says: [], writes: [], asks: [] }),
  anyToImport: async () => false,
  sheetsAmong: async () => [],
  importFiles: async () => EMPTY,
  stopImport: async () => {},
  coverage: async () => undefined,
  send: async () => 0,
  zip: async () => new Blob(),
};
