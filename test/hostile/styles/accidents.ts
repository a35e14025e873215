/** Sheets that nobody wrote against the widget: themes, resets of their own, tools and fashions. */
import { type Sheet, sheet } from '../../elements/hostile/sheet.ts';

const SHEETS: Readonly<Record<string, string>> = {
  'a theme that centres everything':
    'body, div, p, article, section { text-align: center !important; margin-inline: auto !important }',
  'a theme with columns of words': 'article, section, p { columns: 1 !important; hyphens: auto }',
  'a theme whose links are buttons':
    'a { display: inline-block !important; padding: 20px !important; border-radius: 99px; background: #c00 !important; color: #fff !important }',
  'a theme whose links have no colour':
    'a, a:visited, a:hover { color: inherit !important; text-decoration: none !important; box-shadow: none }',
  'a theme whose lists have no marks':
    'ul, ol, li { list-style: none !important; padding: 0 !important; margin: 0 !important; display: inline !important }',
  'a theme with drop capitals':
    'p::first-letter { font-size: 5em; float: left } p::first-line { font-variant: small-caps }',
  'a theme whose letters are thin and grey':
    'body { font-weight: 100; color: #bbb; -webkit-font-smoothing: antialiased }',
  'a theme whose text is a gradient':
    'body { background: linear-gradient(#fff, #eee); } p, div { -webkit-background-clip: text; color: transparent }',
  'a theme that fits every picture':
    'img, svg, video, iframe { max-width: 100% !important; height: auto !important; display: block }',
  'a theme that hides its details':
    'details > :not(summary) { display: none !important } summary { list-style: none; pointer-events: none }',
  'a theme that hides what is said to be small':
    'small, .small, .note, .disclaimer, [class*="disclosure"] { display: none !important }',
  'a theme that hides alerts':
    '[role="alert"], [role="note"], .alert, .warning, .caution, aside { display: none !important }',
  'a theme that orders its cards':
    'article { order: 3 !important; display: flex !important; flex-direction: column-reverse !important }',
  'a theme that turns its cards':
    '.card, article { transform: rotate(2deg); transition: all 3s; animation: in 3s } @keyframes in { from { opacity: 0 } }',
  'a theme that animates all that comes':
    '* { animation: come 1ms both !important } @keyframes come { from { letter-spacing: 0 } to { letter-spacing: normal } }',
  'a theme that moves nothing':
    '*, ::before, ::after { animation: none !important; transition: none !important; scroll-behavior: auto !important }',
  'a theme of borders': '* { outline: 1px solid red !important; outline-offset: -1px }',
  'a theme of shadows': '* { text-shadow: 0 0 4px #888; box-shadow: 0 0 9px #888 }',
  'a theme of large margins':
    'p, ul, section, article { margin: 80px !important } :first-child { margin-top: 200px }',
  'a theme with a grid of twelve columns':
    'body { display: grid; grid-template-columns: repeat(12, 1fr) } body > * { grid-column: 2 / span 10 }',
  'a theme that is one flex row':
    'body { display: flex; flex-wrap: wrap; align-items: stretch } body > * { flex: 1 1 100% }',
  'a theme with a sticky head':
    'body::before { content: "Menu"; position: sticky; top: 0; display: block; height: 30px }',
  'a theme that fills the window': 'html, body { min-height: 100vh; min-height: 100dvh }',
  'a theme that snaps':
    'html { scroll-snap-type: y proximity; scroll-padding: 40px } p { scroll-snap-align: start }',
  'a theme with fluid letters':
    'html { font-size: clamp(1px, 0.2vw, 4px) } body { font-size: 3rem; line-height: .8 }',
  'a theme with huge letters': 'html { font-size: 300% } body { font-size: 2rem }',
  'a theme with a font for figures':
    'body { font-feature-settings: "smcp", "onum"; font-variant: all-small-caps; font-stretch: 50% }',
  'a theme with fonts that never come':
    '@font-face { font-family: Never; src: url(/never.woff2); font-display: block } * { font-family: Never !important }',
  'a dark theme':
    ':root { color-scheme: dark } body { background: #111; color: #eee } a { color: #9cf }',
  'a dark theme for those who ask':
    '@media (prefers-color-scheme: dark), (prefers-color-scheme: light) { body { background: #000; color: #ccc } }',
  'a theme of layers':
    '@layer reset { * { all: revert-layer; margin: 0 } } @layer base { body { font: 1px serif } }',
  'a theme with its own boxes':
    '*, ::before, ::after { box-sizing: content-box !important; min-width: 0 !important; min-inline-size: auto }',
  'a print sheet':
    '@media print { body * { visibility: hidden } .article { visibility: visible } a::after { content: attr(href) } }',
  'a print sheet that is not held to print':
    'a[href]::after { content: " (" attr(href) ")" } p { orphans: 3; widows: 3; page-break-inside: avoid }',
  'a sheet against being copied':
    '* { user-select: none !important; -webkit-user-select: none !important; -webkit-touch-callout: none }',
  'a sheet of a blocker of advertisements':
    '[class*="sponsor"], [id*="ad-"], [class^="ads"], a[href*="amazon."], a[rel*="sponsored"], a[href*="tag="] { display: none !important }',
  'a sheet of a reader’s own':
    'body { font: 24px/2 Verdana !important; max-width: 60ch !important; margin: auto !important } * { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 2 !important }',
  'a sheet for those who cannot read well':
    '* { font-family: "OpenDyslexic", Comic Sans MS !important; text-align: left !important; font-style: normal !important }',
  'a sheet with a mistake in its middle':
    'body { color: red; } } p { margin: 0 } care-picks { { } display: block',
  'a sheet with custom properties of other systems':
    ':root { --text: transparent; --surface: #000; --accent: 5px; --line: none; --critical: initial; --ground: url(x); --radius: 50% }',
  'a sheet with our custom properties as others have them':
    ':root { --care-text: #fff; --care-surface: #fff; --care-raised: #fff; --care-accent: #fff; --care-on-accent: #fff; --care-quiet: #fff; --care-line: #fff }',
};

export const ACCIDENTS: readonly Sheet[] = Object.entries(SHEETS).map(([title, css]) =>
  sheet(title, css),
);
