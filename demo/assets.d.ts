/** Vite gives the text of a file whose address ends so. */
declare module '*?raw' {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: that is where Vite puts it.
  export default text;
}

/** The names of the widget's chunks, told by the build (src/build/script-names.ts). */
declare module 'virtual:scripts' {
  export const chunks: readonly string[];
}
