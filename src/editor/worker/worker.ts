/** The editor's worker: it runs the pipeline for the page. */
import { expose } from 'comlink';
import { Pipeline } from './pipeline.ts';

expose(new Pipeline());
