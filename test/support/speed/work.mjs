/** A fixed piece of work for slowness.mjs, in a thread of its own: tells how many milliseconds it took. */
import { parentPort } from 'node:worker_threads';

const text = JSON.stringify(
  Array.from({ length: 1_000 }, (_, at) => ({
    id: `product-${at}`,
    title: 'A gel',
    at: [at, -at],
  })),
);
const work = rounds => {
  for (let round = 0; round < rounds; round += 1)
    JSON.parse(text).sort((a, b) => b.id.localeCompare(a.id));
};

// The first rounds also compile it.
work(20);
const begun = performance.now();
work(1_000);
parentPort.postMessage(performance.now() - begun);
