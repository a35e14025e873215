/** The editor's worker: the pipeline, for whoever holds the other end. */
import { expose } from 'comlink';
import { Pipeline } from './pipeline.ts';

expose(new Pipeline());
