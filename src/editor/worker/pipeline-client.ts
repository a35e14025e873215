/** The pipeline as the page sees it: starts the worker, and passes calls on to it. */
import { proxy, type Remote, wrap } from 'comlink';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Imported, ImportProgress } from '../../import/import.ts';
import type { PastedAddress, Placement } from '../../pasted-address/placement.ts';
import type { FolderPart } from './folder-parts.ts';
import type { Columns, NamedFile, NamedSheet } from './import-files.ts';
import type { CheckRequest, Pipeline, ReferenceData, Report } from './pipeline.ts';

/** What the editor needs of the pipeline. */
export interface PipelineClient {
  referenceData(): Promise<ReferenceData>;
  check(request: CheckRequest): Promise<Report>;
  file(name: string): Promise<string | undefined>;
  placeAddress(pasted: PastedAddress): Promise<Placement>;
  anyToImport(files: readonly NamedFile[]): Promise<boolean>;
  sheetsAmong(files: readonly NamedFile[]): Promise<readonly NamedSheet[]>;
  importFiles(
    files: readonly NamedFile[],
    columns: Columns,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Imported>;
  stopImport(): Promise<void>;
  coverage(): Promise<Coverage | undefined>;
  zip(onProgress: (done: number, all: number) => void): Promise<Blob>;
  send(
    take: (part: FolderPart) => Promise<void>,
    onProgress: (done: number, all: number) => void,
  ): Promise<number>;
}

/** @param scriptBase the folder of the scripts; ends in `/` */
export function startPipeline(scriptBase: string): PipelineClient {
  // Started through a script of this page's own: a browser starts no worker from another host, and the
  // folder may be on one.
  const script = `import ${JSON.stringify(new URL('demo-worker/catalog.js', scriptBase).href)};`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  const remote: Remote<Pipeline> = wrap<Pipeline>(worker);
  // A worker that cannot start would leave every call without an answer.
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', event => {
      event.preventDefault();
      reject(new Error('The part that checks the catalog did not load.'));
    });
  });
  failed.catch(() => {}); // Each call rejects with it.
  const orFail = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, failed]);
  return {
    referenceData: () => orFail(remote.referenceData()),
    check: request => orFail(remote.check(request)),
    file: name => orFail(remote.file(name)),
    placeAddress: pasted => orFail(remote.placeAddress(pasted)),
    anyToImport: files => orFail(remote.anyToImport(files)),
    sheetsAmong: files => orFail(remote.sheetsAmong(files)),
    importFiles: (files, columns, onProgress) =>
      orFail(remote.importFiles(files, columns, proxy(onProgress))),
    stopImport: () => orFail(remote.stopImport()),
    coverage: () => orFail(remote.coverage()),
    zip: onProgress => orFail(remote.zip(scriptBase, proxy(onProgress))),
    send: (take, onProgress) => orFail(remote.send(scriptBase, proxy(take), proxy(onProgress))),
  };
}
