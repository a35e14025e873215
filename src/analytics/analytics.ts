/** `care-picks/analytics`: measures views and clicks with an author’s own analytics, without telling on readers. */
export { type Listener, measure, measureNamed } from './measure.ts';
export type { Measured, MeasuredSelect, MeasuredView } from './measured.ts';
export { TOOL_NAMES, type ToolName } from './tools.ts';
