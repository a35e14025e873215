/**
 * What the host of a compiled folder has to send, as Netlify, Cloudflare Pages and others read it from a file called
 * `_headers`. Module scripts and catalogs are fetched across origins.
 */
export const HEADERS = `/*
  Access-Control-Allow-Origin: *
  Cross-Origin-Resource-Policy: cross-origin
  X-Content-Type-Options: nosniff
  Cache-Control: public, max-age=600, stale-while-revalidate=86400

/chunks/*
  ! Cache-Control
  Cache-Control: public, max-age=31536000, immutable
`;
