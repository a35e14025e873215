/**
 * The source maps of the package: for what runs in a page, and for what a site calls by name. The tables, the author's
 * side and the command line go without, and are minified: with all of their sources the package would be twice as large
 * as what it may be (test/node/package/packed.test.ts).
 *
 * One place is kept for each line: what is built has the lines of its source, without the types.
 */
import { decode, encode } from '@jridgewell/sourcemap-codec';
import { minify, type Plugin } from 'vite';

const KEPT = /\/src\/(?:analytics|elements|embed|first|loading|package|page|post|server|vite)\//;

interface SourceMap {
  readonly version: 3;
  readonly file?: string;
  readonly names: readonly string[];
  readonly sources: readonly string[];
  readonly sourcesContent?: readonly (string | null)[];
  readonly mappings: string;
}

/** @returns the map of the sources that are kept; nothing where it has none of them */
export function thinMap(
  { sources, sourcesContent = [], mappings, ...rest }: SourceMap,
  isKept = (source: string) => KEPT.test(source),
): SourceMap | undefined {
  const kept = sources.flatMap((source, at) => (isKept(source) ? [at] : []));
  if (kept.length === 0) return undefined;
  const places = new Map(kept.map((at, place) => [at, place]));
  const lines = decode(mappings).map(line => {
    // A line of another source ends what the line before it began.
    const [first] = line.filter(segment => segment.length > 1);
    if (first?.length === undefined || first.length === 1) return [];
    const [column, source, row, from] = first;
    const place = places.get(source);
    return place === undefined
      ? [[column] as [number]]
      : [[column, place, row, from] as [number, number, number, number]];
  });
  return {
    ...rest,
    names: [],
    sources: kept.map(at => sources[at] ?? ''),
    sourcesContent: kept.map(at => sourcesContent[at] ?? null),
    mappings: encode(lines),
  };
}

const LINK = /\n\/\/# sourceMappingURL=\S+\s*$/;

export const thinMaps = (): Plugin => ({
  name: 'care-picks:thin-maps',
  applyToEnvironment: ({ name }) => name === 'package',
  generateBundle: {
    order: 'post',
    async handler(_, bundle) {
      for (const [name, asset] of Object.entries(bundle)) {
        if (asset.type !== 'asset' || !name.endsWith('.js.map')) continue;
        const thin = thinMap(JSON.parse(String(asset.source)));
        if (thin) {
          asset.source = JSON.stringify(thin);
          continue;
        }
        delete bundle[name];
        const chunk = bundle[name.slice(0, -'.map'.length)];
        if (chunk?.type !== 'chunk') continue;
        const { code } = await minify(name, chunk.code.replace(LINK, ''), { module: true });
        chunk.code = `${code}\n`;
      }
    },
  },
});
