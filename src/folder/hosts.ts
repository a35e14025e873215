/**
 * What the host of a folder has to send, and where other names of muscles lead, in the files from which hosts read it:
 * `_headers` and `_redirects` (Netlify, Cloudflare Pages), `.htaccess` (Apache, LiteSpeed). Module scripts and catalogs are
 * fetched across origins. On a host that reads none of them, scripts find their way by `catalog/index.json`, and
 * whoever has none by `404.html`.
 */
import type { FolderMuscle } from './compiled.ts';
import { otherNames } from './names.ts';

const FOR_ALL = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'public, max-age=600, stale-while-revalidate=86400',
} as const;
/** The name of a chunk changes with what is in it. */
const FOR_CHUNKS = 'public, max-age=31536000, immutable';

const lines = (each: readonly string[]): string => `${each.join('\n')}\n`;

export const HEADERS: string = lines([
  '/*',
  ...Object.entries(FOR_ALL).map(([name, value]) => `  ${name}: ${value}`),
  '',
  '/chunks/*',
  '  ! Cache-Control',
  `  Cache-Control: ${FOR_CHUNKS}`,
]);

/** By which a file of ours is known where an author has one of the same name. */
export const OURS = 'Care Picks folder';

/** As many as Cloudflare Pages reads are never needed: three for each other name, and one more where the author put something there. */
export const redirects = (compiled: readonly FolderMuscle[]): string =>
  lines([
    `# ${OURS}: where other names of muscles lead`,
    ...compiled.flatMap(each => {
      const { id } = each.muscle;
      const first = each.shownAs;
      return otherNames(each.muscle).flatMap(name => [
        `/picks/${name}.html /picks/${first}.html 301`,
        `/catalog/${name}.json /catalog/${id}.json 301`,
        `/first/${name}.json /first/${first}.json 301`,
        ...(each.quick ? [`/picks/${name}.js /picks/${id}.js 301`] : []),
      ]);
    }),
  ]);

function rulesFor(each: FolderMuscle): readonly string[] {
  const { id } = each.muscle;
  const first = each.shownAs;
  const names = otherNames(each.muscle).join('|');
  const rule = (folders: string, group: string, to: string): string =>
    `  RewriteRule ^(${folders})/(?:${group})\\.(html|json|js)$ $1/${to}.$2 [L]`;
  if (first === id) return names ? [rule('picks|catalog|first', names, id)] : [];
  const all = [id, names].filter(Boolean).join('|');
  return [rule('picks|first', all, first), ...(names ? [rule('catalog', names, id)] : [])];
}

/** Nothing in it depends on where the folder lies: what is rewritten is rewritten within it. */
export const htaccess = (compiled: readonly FolderMuscle[]): string =>
  lines([
    `# ${OURS}`,
    '<IfModule mod_mime.c>',
    '  AddType application/json .json',
    '  AddType text/javascript .js',
    '</IfModule>',
    '<IfModule mod_headers.c>',
    ...Object.entries(FOR_ALL).map(([name, value]) => `  Header set ${name} "${value}"`),
    '  <FilesMatch "-[A-Za-z0-9_-]{8}\\.js$">',
    `    Header set Cache-Control "${FOR_CHUNKS}"`,
    '  </FilesMatch>',
    '</IfModule>',
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...compiled.flatMap(rulesFor),
    '  RewriteCond %{REQUEST_FILENAME} !-f',
    '  RewriteRule ^picks/[^/]+$ 404.html [L]',
    '</IfModule>',
  ]);
