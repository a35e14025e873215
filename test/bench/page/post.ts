/** A plain blog post with a place for picks, which begins just below the first screen or stands inside it. */
import type { Subject } from './subject.ts';
import { WATCH } from './watch.ts';

const WORDS = [
  'The calf is two muscles that share one tendon. The round one shows; the soleus, broad and flat, lies under it and works whenever you stand or walk, all day long and without a word.',
  'It points your foot down and lifts your heel in each step. While you stand still, it keeps you from tipping forward, and each time it tightens it helps to push blood back up the leg.',
  'Often it has had more to do than it is used to: a long walk uphill, many stairs, days in high heels. You may feel it deep in the calf, at the ankle or at the heel, most of all when you push off.',
];
const TEXT = WORDS.map(words => `<p>${words}</p>`).join('\n');

/** How much of the screen lies before the picks; it holds the same words in either place. */
const BEFORE = { below: 'calc(100vh + 8px)', inside: '40vh' } as const;
export type Place = keyof typeof BEFORE;

const STYLE = `
  body { margin: 0 auto; max-width: 44rem; padding: 0 16px; font: 17px/1.6 system-ui, sans-serif; color: #222 }
  h1 { margin: 0; padding-top: 24px; font-size: 28px; line-height: 1.2 }
  p { margin: 0 0 1em }`;

/** @param head what the subject puts into the head besides its own */
export function post(subject: Subject, place: Place, head = ''): string {
  const { picks, cards, hosts = [] } = subject;
  const before = place === 'inside' ? `<p>${WORDS[0]}</p>` : TEXT;
  return `<!doctype html>
<html lang="en" data-cards="${cards}" data-hosts="${hosts.join('|')}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The soleus, the quiet muscle in your calf</title>
<link rel="icon" href="data:,">
<script>${WATCH}</script>
<style>${STYLE}
  .before { box-sizing: border-box; min-height: ${BEFORE[place]} }</style>
${subject.head ?? ''}${head}
</head>
<body>
<div class="before"><h1>The soleus, the quiet muscle in your calf</h1>
${before}</div>
${picks}
${TEXT}
</body>
</html>`;
}
