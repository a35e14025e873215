/**
 * A style sheet as plain text, so that what paints first needs no library to have it. The name is the one that
 * editors know, and that the build minifies.
 */
export const css = String.raw;
