/** `care-picks/analytics`: measures views and clicks with an author’s own analytics, without telling on readers. */
export { measure } from './measure.ts';
export { measureAsAsked } from './measure-as-asked.ts';
export type { Measured, MeasuredSelect, MeasuredView } from './measured.ts';
export type { Listener } from './tell.ts';
export { TOOL_NAMES, type ToolName } from './tools.ts';
