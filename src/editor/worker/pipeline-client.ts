/** The pipeline from the page's side: started when it is first needed, and asked one thing after the other. */
import { proxy, type Remote, wrap } from 'comlink';
import type { Coverage } from '../../coverage/coverage.ts';
import type { About, Pipeline, Report, ToCheck } from './pipeline.ts';

/** What the editor needs of the pipeline; in tests it may run in the page itself. */
export interface Asked {
  about(): Promise<About>;
  check(asked: ToCheck): Promise<Report>;
  file(name: string): Promise<string | undefined>;
  coverage(): Promise<Coverage | undefined>;
  zip(tell: (done: number, all: number) => void): Promise<Blob>;
}

/** @param home where the scripts lie; ends in `/` */
export function startPipeline(home: string): Asked {
  // By way of a script of this page's own: a browser starts no worker from another host, and the folder may
  // lie on one.
  const script = `import ${JSON.stringify(new URL('demo-worker/catalog.js', home).href)};`;
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
  const worker = new Worker(address, { type: 'module' });
  const remote: Remote<Pipeline> = wrap<Pipeline>(worker);
  // A worker that cannot start would leave every question open.
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', event => {
      event.preventDefault();
      reject(new Error('The part that checks the catalog did not load.'));
    });
  });
  failed.catch(() => {}); // Told to whoever asks.
  const ask = <T>(answer: Promise<T>): Promise<T> => Promise.race([answer, failed]);
  return {
    about: () => ask(remote.about()),
    check: asked => ask(remote.check(asked)),
    file: name => ask(remote.file(name)),
    coverage: () => ask(remote.coverage()),
    zip: tell => ask(remote.zip(home, proxy(tell))),
  };
}
