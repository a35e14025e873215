/** From the narrowest column to the widest, on either side of each width at which the widget takes another shape. */
export const EVERY_WIDTH = [
  160, 200, 240, 280, 320, 360, 390, 480, 600, 720, 768, 1024, 1400,
] as const;

/** Of these, the extremes, a phone's, and that of a page with a column beside it: where `npm test` looks. */
export const SOME_WIDTHS: readonly number[] = [
  160, 390, 720, 1400,
] satisfies readonly (typeof EVERY_WIDTH)[number][];
