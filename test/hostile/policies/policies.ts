/** Pages and hosts with policies: what becomes of the widget under each, or the fallback and why. */
import { type Stranger, stranger } from '../pages/stranger.ts';
import type { Outcome } from '../site/expect-safe.ts';
import { NONCE } from '../site/witness.ts';

type Headers = Readonly<Record<string, string>>;

const BODY = '<p>Before</p>%embed%<p>After</p>';

/** @param origin of our host, as the policy names it */
const row = (title: string, outcome: Outcome, headers: Headers, body = BODY): Stranger =>
  stranger(title, body, { headers, hasPolicy: true, expected: { outcome } });

const csp =
  (origin: string) =>
  (policy: string, outcome: Outcome = 'picks') =>
    row(policy.replaceAll('%us', 'our-host'), outcome, {
      'Content-Security-Policy': policy.replaceAll('%us', origin),
    });

const header = (name: string, value: string, outcome: Outcome = 'picks'): Stranger =>
  row(`${name}: ${value}`, outcome, { [name]: value });

const host = (title: string, outcome: Outcome, ...faults: readonly object[]): Stranger =>
  stranger(title, BODY, { expected: { outcome }, host: faults as Stranger['host'] & {} });

/** Policies of a page, from the mildest to what lets nothing of ours run. */
export const contentPolicies = (origin: string): readonly Stranger[] => {
  const own = csp(origin);
  return [
    own("default-src * 'unsafe-inline' 'unsafe-eval' data: blob:"),
    own("default-src 'self' %us"),
    own(
      "default-src 'self' %us; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    ),
    own("default-src 'none'; script-src 'self' %us; connect-src %us"),
    own("default-src 'self' %us; style-src 'none'"),
    own("default-src 'self' %us; style-src 'self'"),
    own("default-src 'self' %us; style-src-elem 'none'; style-src-attr 'none'"),
    own("default-src 'self' %us; img-src 'none'"),
    own(
      "default-src 'self' %us; font-src 'none'; media-src 'none'; manifest-src 'none'; worker-src 'none'; child-src 'none'; frame-src 'none'",
    ),
    own("script-src 'self' %us"),
    own("script-src 'none'; script-src-elem 'self' %us"),
    own("script-src 'self' %us; script-src-attr 'none'"),
    own('script-src http:; connect-src http:'),
    own(`script-src 'self' 'nonce-${NONCE}'`),
    own(`script-src 'nonce-${NONCE}' 'strict-dynamic'`),
    own(
      `script-src 'nonce-${NONCE}' 'strict-dynamic' https: 'unsafe-inline'; object-src 'none'; base-uri 'none'`,
    ),
    own(
      `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src %us; style-src 'nonce-${NONCE}'`,
    ),
    own("default-src 'self' %us; require-sri-for script style"),
    own("default-src 'self' %us; block-all-mixed-content"),
    own('sandbox allow-scripts allow-same-origin'),
    own('sandbox allow-scripts allow-same-origin allow-popups allow-forms'),
    own("require-trusted-types-for 'script'"),
    own("require-trusted-types-for 'script'; trusted-types lit-html"),
    own("require-trusted-types-for 'script'; trusted-types lit-html default 'allow-duplicates'"),
    own("require-trusted-types-for 'script'; trusted-types dompurify", 'either'),
    own("require-trusted-types-for 'script'; trusted-types 'none'", 'either'),
    own("trusted-types 'none'", 'either'),
    own("default-src 'self'; script-src 'self' %us", 'fallback'),
    own("default-src 'none'; script-src 'self' %us", 'fallback'),
    own("default-src 'self' %us; connect-src 'none'", 'fallback'),
    own("default-src 'self' %us; connect-src 'self'", 'fallback'),
    own("default-src 'self' %us; connect-src https://other.example", 'fallback'),
    own("default-src 'self'", 'link'),
    own("script-src 'self'", 'link'),
    own("script-src 'self' https:", 'link'),
    own("script-src 'self' 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='", 'link'),
    own("script-src 'none'", 'link'),
    own("default-src 'none'", 'link'),
    own('sandbox allow-same-origin', 'link'),
    header(
      'Content-Security-Policy-Report-Only',
      "default-src 'none'; require-trusted-types-for 'script'",
    ),
    row('two policies, of which the second knows our host', 'link', {
      'Content-Security-Policy': `script-src 'self', script-src 'self' ${origin}`,
    }),
    stranger(
      'a policy in the page itself',
      `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="default-src 'self' ${origin}; style-src 'none'"></head><body>${BODY}</body></html>`,
      { hasPolicy: true },
    ),
    stranger(
      'a policy in the page itself that forbids asking our host',
      `<!doctype html><html lang="en"><head><meta http-equiv="Content-Security-Policy" content="script-src 'self' ${origin}; connect-src 'none'"></head><body>${BODY}</body></html>`,
      { hasPolicy: true, expected: { outcome: 'fallback' } },
    ),
  ];
};

const REFERRERS =
  'no-referrer no-referrer-when-downgrade origin origin-when-cross-origin same-origin strict-origin strict-origin-when-cross-origin unsafe-url';

/** Other headers that a page is sent with. */
export const HEADERS: readonly Stranger[] = [
  ...REFERRERS.split(' ').map(value => header('Referrer-Policy', value)),
  header('Cross-Origin-Embedder-Policy', 'require-corp'),
  header('Cross-Origin-Embedder-Policy', 'credentialless'),
  header('Cross-Origin-Opener-Policy', 'same-origin'),
  header('Cross-Origin-Resource-Policy', 'same-origin'),
  header('Origin-Agent-Cluster', '?1'),
  header('X-Frame-Options', 'SAMEORIGIN'),
  header('X-Content-Type-Options', 'nosniff'),
  header('X-XSS-Protection', '1; mode=block'),
  header(
    'Permissions-Policy',
    'geolocation=(), sync-xhr=(), unload=(), clipboard-write=(), attribution-reporting=()',
  ),
  header('Feature-Policy', "sync-xhr 'none'; document-domain 'none'"),
  header('Document-Policy', 'document-write=?0, sync-xhr=?0'),
  header('Cache-Control', 'no-store'),
  header('Content-Type', 'text/html'),
];

const EVERYWHERE = '.js';

/** What our own host, or a proxy before it, does to our files. */
export const HOSTS: readonly Stranger[] = [
  host('scripts of an older type', 'picks', {
    path: EVERYWHERE,
    headers: { 'Content-Type': 'application/x-javascript' },
  }),
  host('scripts in another encoding', 'picks', {
    path: EVERYWHERE,
    headers: { 'Content-Type': 'text/javascript; charset=iso-8859-1' },
  }),
  host('scripts to be saved as files', 'picks', {
    path: EVERYWHERE,
    headers: { 'Content-Disposition': 'attachment' },
  }),
  host('scripts with cookies', 'picks', {
    path: EVERYWHERE,
    headers: { 'Set-Cookie': 'visitor=1' },
  }),
  host('scripts with a policy of their own', 'picks', {
    path: EVERYWHERE,
    headers: { 'Content-Security-Policy': "default-src 'none'; sandbox" },
  }),
  host('scripts for the same site alone', 'link', {
    path: EVERYWHERE,
    headers: { 'Cross-Origin-Resource-Policy': 'same-site' },
  }),
  host('data as plain text', 'picks', { path: '.json', headers: { 'Content-Type': 'text/plain' } }),
  host('data as a page', 'picks', { path: '.json', headers: { 'Content-Type': 'text/html' } }),
  host('data of no type', 'picks', { path: '.json', headers: { 'Content-Type': '' } }),
  host('a module as plain text', 'fallback', {
    path: 'care-picks.js',
    headers: { 'Content-Type': 'text/plain' },
  }),
  host('a module as a page', 'fallback', {
    path: 'care-picks.js',
    headers: { 'Content-Type': 'text/html' },
  }),
  host('a module for its own site alone', 'fallback', {
    path: 'care-picks.js',
    headers: { 'Access-Control-Allow-Origin': 'https://other.example' },
  }),
  host('a module that says it is packed', 'either', {
    path: 'care-picks.js',
    headers: { 'Content-Encoding': 'gzip' },
  }),
  host('data for its own site alone', 'fallback', {
    path: '.json',
    headers: { 'Access-Control-Allow-Origin': 'https://other.example' },
  }),
  host('data that says it is packed', 'either', {
    path: '.json',
    headers: { 'Content-Encoding': 'gzip' },
  }),
].map(each =>
  // The element's own script is the module: without it, nothing of ours runs that could say why. And no other
  // script is asked for without CORS, which is what a host of that kind answers.
  /^a module|same site/.test(each.title)
    ? { ...each, forms: ['a plain link', 'a placeholder around a link', 'a script in place'] }
    : each,
);
