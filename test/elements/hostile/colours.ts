/** Colours as a browser computes them: `rgb(…)` and `rgba(…)`. */
const channels = (color: string): readonly number[] => (color.match(/[\d.]+/g) ?? []).map(Number);
/** How opaque it is, from 0 to 1. */
export const alpha = (color: string): number => channels(color)[3] ?? 1;

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = channels(color)
    .map(channel => channel / 255)
    .map(share => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** From 1 to 21, as WCAG has it. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
