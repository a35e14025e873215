/** The day on which the documentation of others was last read for these pages. Read it again, and change this. */
export const READ_ON = '2026-11-26';
