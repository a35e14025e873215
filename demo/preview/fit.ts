/** The frame of the preview: as wide as was chosen, and scaled down if there is less space. */
import type { State } from '../state/state.ts';

/** The width of the frame in pixels. */
export function widthOf({ width, pixels }: State, available: number): number {
  if (width === 'fit') return available;
  return Number(width === 'free' ? pixels : width);
}

export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** It is never scaled up: a small screen is shown at its own size. */
export function fitOf(
  state: State,
  available: { readonly width: number; readonly height: number },
): Fit {
  const width = Math.max(1, Math.round(widthOf(state, available.width)));
  const scale = Math.min(1, available.width / width);
  return { width, height: Math.round(available.height / scale), scale };
}
