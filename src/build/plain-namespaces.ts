/**
 * Writes what `import()` gives as a plain object of getters, `{get a(){return b}}`. The bundler makes it with a helper,
 * and of that helper a chunk: one more request, and one that a browser only sends when it has read another chunk.
 */
import type { Plugin } from 'vite';

const RUNTIME = /rolldown-runtime/;
const IMPORT = /import\{\w+ as ([\w$]+)\}from"[^"]*rolldown-runtime[^"]*";/;
const EXPORTS = /([\w$]+):\(\)=>([\w$]+)/g;

/** @returns the same chunk without the helper, or nothing if it is not written as expected */
export function withoutHelper(code: string): string | undefined {
  const helper = IMPORT.exec(code)?.[1];
  if (!helper) return RUNTIME.test(code) ? undefined : code;
  const namespace = new RegExp(`(?<![\\w$.])${helper.replaceAll('$', '\\$')}\\(\\{([^{}]*)\\}\\)`);
  const [call, names] = namespace.exec(code) ?? [];
  if (call === undefined || names === undefined) return undefined;
  return code
    .replace(IMPORT, '')
    .replace(call, () => `{${names.replace(EXPORTS, 'get $1(){return $2}')}}`);
}

export const plainNamespaces = (): Plugin => ({
  name: 'care-picks:plain-namespaces',
  // Who imports the package bundles it again.
  applyToEnvironment: ({ name }) => name !== 'package',
  generateBundle(_, bundle) {
    for (const [name, chunk] of Object.entries(bundle)) {
      if (chunk.type !== 'chunk') continue;
      if (RUNTIME.test(name)) {
        delete bundle[name];
        continue;
      }
      const code = withoutHelper(chunk.code);
      if (code === undefined)
        this.error(`${name}: the bundler no longer writes a namespace as expected.`);
      chunk.code = code;
    }
  },
});
