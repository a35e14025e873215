/**
 * Puts the bundler's own few bytes into each chunk that uses them. As the chunk of their own that it makes of
 * them, they are one more request, which a browser only sends when it has read another.
 */
import type { Plugin } from 'vite';

const RUNTIME = /rolldown-runtime/;

/** `export{t};`, `export{e as n,t};` at the end of a minified chunk, as what a function can return. */
const exported = (names: string): string =>
  names.replace(/([\w$]+) as ([\w$]+)/g, '$2:$1').replace(/(^|,)([\w$]+)(?=,|$)/g, '$1$2');

/** @returns the code that makes the object of its exports, or nothing where it is not what was expected */
export function asObject(code: string): string | undefined {
  const [, body, names] = /^(.*)export\{([^}]*)\};?\s*$/s.exec(code) ?? [];
  return body === undefined || names === undefined
    ? undefined
    : `(()=>{${body}return{${exported(names)}}})()`;
}

/** The same chunk with the exports of the runtime as its own constants. */
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
      if (!object) this.error(`${name}: the bundler writes it in another way now.`);
      for (const other of Object.values(bundle))
        if (other.type === 'chunk') other.code = withRuntime(other.code, object);
      delete bundle[name];
    }
  },
});
