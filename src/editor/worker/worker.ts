/** The editor's worker: the pipeline, for whoever holds the other end. */
import { expose } from 'comlink';
import { Pipeline } from './api.ts';

expose(new Pipeline());
