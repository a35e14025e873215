/** Whether a day, `2026-12-31`, is over where the reader is. What is no day is never over. */
export const isOver = (day: string, now: number): boolean =>
  Date.parse(`${day}T23:59:59.999`) < now;
