/** A pipeline that finds nothing, for tests of what the editor does by itself. */
import type { PipelineClient } from '../../../src/editor/worker/pipeline-client.ts';

export const answerless: PipelineClient = {
  referenceData: async () => ({ schema: {}, muscles: [], readyPrograms: [] }),
  check: async () => ({ problems: [], silenced: 0, isSound: true, shown: 0 }),
  file: async () => undefined,
  placeAddress: async () => ({ says: [], writes: [], asks: [] }),
  coverage: async () => undefined,
  zip: async () => new Blob(),
};
