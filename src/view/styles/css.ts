/**
 * A style sheet as plain text, so that what paints first needs no library to have it. The name is the one that
 * editors know, and that the build minifies.
 *
 * A browser that cannot choose between a light and a dark colour would have neither, no ground under a caution
 * either: it gets the light ones.
 */
const cannotChoose = globalThis.CSS?.supports('color:light-dark(red,red)') === false;

export const css: typeof String.raw = (strings, ...values) => {
  const text = String.raw(strings, ...values);
  return cannotChoose ? text.replace(/light-dark\((.+?),.+?\)|color-scheme:[a-z ]+/g, '$1') : text;
};
