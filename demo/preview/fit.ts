/** The frame of the preview as wide as was asked for, and scaled down where there is less room. */
import type { State } from '../state/state.ts';

/** The width of the frame in pixels, in a room of so many. */
export function widthOf({ width, pixels }: State, room: number): number {
  if (width === 'fit') return room;
  return Number(width === 'free' ? pixels : width);
}

export interface Fit {
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** It never grows: a small screen is shown as small as it is. */
export function fitOf(
  state: State,
  room: { readonly width: number; readonly height: number },
): Fit {
  const width = Math.max(1, Math.round(widthOf(state, room.width)));
  const scale = Math.min(1, room.width / width);
  return { width, height: Math.round(room.height / scale), scale };
}
