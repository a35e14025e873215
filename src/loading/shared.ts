/**
 * One piece of work for everybody who asks for it under the same key.
 *
 * A result is kept for as long as the page lives; a failure is forgotten, so that the next try may
 * succeed. When the last one who waits has gone, the work is aborted.
 */
interface Work<T> {
  readonly controller: AbortController;
  readonly result: Promise<T>;
  waiting: number;
  done: boolean;
}

const works = new Map<string, Work<unknown>>();

function begin<T>(key: string, start: (signal: AbortSignal) => Promise<T>): Work<T> {
  const controller = new AbortController();
  const work: Work<T> = { controller, result: start(controller.signal), waiting: 0, done: false };
  works.set(key, work);
  work.result.then(
    () => {
      work.done = true;
    },
    () => forget(key, work),
  );
  return work;
}

function forget(key: string, work: Work<unknown>): void {
  if (works.get(key) === work) works.delete(key);
}

/** The result of `start` for this `key`; rejects with `signal.reason` for the one whose signal aborts. */
export function shared<T>(
  key: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // One key is always started by the same function, so the kept result is of the type asked for.
  const work = (works.get(key) as Work<T> | undefined) ?? begin(key, start);
  work.waiting += 1;
  return new Promise<T>((resolve, reject) => {
    const leave = () => {
      work.waiting -= 1;
      if (work.waiting === 0 && !work.done) {
        forget(key, work);
        work.controller.abort();
      }
      reject(signal.reason);
    };
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
