/** What stands behind each caution. A page loads it when a reader asks for it, beside the self-check. */
export { sourcesBody } from './templates/sources-body.ts';
