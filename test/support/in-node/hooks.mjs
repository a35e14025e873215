/** What surrounds each file of these tests: as in a page, what nobody caught fails the test that is running. */
import { setTimeout as wait } from 'node:timers/promises';
import { limit } from '../speed/limit.mjs';

const fail = reason => {
  throw reason ?? new Error('unhandled rejection');
};

export const mochaHooks = {
  beforeAll() {
    // Mocha takes all listeners away after each file.
    process.on('unhandledRejection', fail);
  },
  // An error that comes after the last test has this one to fail.
  afterAll: () => wait(limit(50)),
};
