/**
 * Puts the bundler's own few bytes of runtime into each chunk that uses them. The bundler makes a chunk of them, which
 * would be one more request, and one that a browser only sends when it has read another chunk.
 */
import type { Plugin } from 'vite';

const RUNTIME = /rolldown-runtime/;

/** `export{t};`, `export{e as n,t};` at the end of a minified chunk, as what a function can return. */
const exported = (names: string): string =>
  names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1').replace(/(^|,)([\w$]+)(?=,|$)/g, '$1$2');

/** @returns code for an object of its exports, or nothing if it is not written as expected */
export function asObject(code: string): string | undefined {
  const [, body, names] = /^(.*)export\{([^}]*)\};?\s*$/s.exec(code) ?? [];
  return body === undefined || names === undefined
    ? undefined
    : `(()=>{${body}return{${exported(names)}}})()`;
}

/** The same chunk with the runtime's exports as its own constants. */
export const withRuntime = (code: string, object: string): string =>
  code.replace(
    /import\{([^}]*)\}from"[^"]*rolldown-runtime[^"]*";/,
    (_, names: string) => `const{${names.replaceAll(' as ', ':')}}=${object};`,
  );

export const inlineRuntime = (): Plugin => ({
  name: 'care-picks:inline-runtime',
  generateBundle(_, bundle) {
    for (const [name, chunk] of Object.entries(bundle)) {
      if (!RUNTIME.test(name) || chunk.type !== 'chunk') continue;
      const object = asObject(chunk.code);
      if (!object) this.error(`${name}: the bundler no longer writes it as expected.`);
      for (const other of Object.values(bundle))
        if (other.type === 'chunk') other.code = withRuntime(other.code, object);
      delete bundle[name];
    }
  },
});
