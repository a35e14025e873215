/**
 * One task for everybody who asks for it under the same key.
 *
 * A result is kept for as long as the page lives; a failure is forgotten, so that the next try may succeed. When the
 * last one who waits has gone, the task is aborted.
 */
interface Task<T> {
  readonly controller: AbortController;
  readonly result: Promise<T>;
  waiting: number;
  done: boolean;
}

const tasks = new Map<string, Task<unknown>>();

function begin<T>(key: string, start: (signal: AbortSignal) => Promise<T>): Task<T> {
  const controller = new AbortController();
  const task: Task<T> = { controller, result: start(controller.signal), waiting: 0, done: false };
  tasks.set(key, task);
  task.result.then(
    () => {
      task.done = true;
    },
    () => forget(key, task),
  );
  return task;
}

function forget(key: string, task: Task<unknown>): void {
  if (tasks.get(key) === task) tasks.delete(key);
}

/** Lets the next one who asks begin anew: what came was of no use. */
export const forgetTask = (key: string): void => {
  tasks.delete(key);
};

/** The result of `start` for this `key`; rejects with `signal.reason` for the one whose signal aborts. */
export function sharedTask<T>(
  key: string,
  signal: AbortSignal,
  start: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  // One key is always started by the same function, so the kept result is of the type asked for.
  const task = (tasks.get(key) as Task<T> | undefined) ?? begin(key, start);
  task.waiting += 1;
  return new Promise<T>((resolve, reject) => {
    const leave = () => {
      task.waiting -= 1;
      if (task.waiting === 0 && !task.done) {
        forget(key, task);
        task.controller.abort();
      }
      reject(signal.reason);
    };
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    task.result.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}
