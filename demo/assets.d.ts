/** Vite gives the text of a file if its address ends like this. */
declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: Vite puts it there.
  export default text;
}

/** The names of the widget's chunks, which the build fills in (src/build/script-names.ts). */
declare module 'virtual:scripts' {
  export const chunks: readonly string[];
}
