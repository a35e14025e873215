/** What `<care-catalog>` has beside the options that it hands down. */
import { TOOL_NAMES } from '../analytics/tools.ts';
import type { Option } from './options.ts';

export const CATALOG_OPTIONS = {
  home: {
    kind: 'address',
    label: 'Your folder',
    values: 'address of a folder',
    hint: 'https://…',
    fallback:
      'what `<meta name="care-picks-home">` says, else what the site’s script says, else the folder that the script came from',
    about:
      'Where your folder is, which holds `catalog/`. Needed where the script is in a bundle of your site. A `catalog` goes before it.',
    isShared: false,
  },
  analytics: {
    kind: 'text',
    label: 'Your analytics',
    values: `${TOOL_NAMES.map(name => `\`${name}\``).join(', ')}; several with blanks between them`,
    offered: TOOL_NAMES,
    fallback: 'nothing is measured',
    about: 'Which of the analytics on your page are told of views and clicks inside it.',
    isShared: false,
  },
} as const satisfies Readonly<Record<string, Option>>;
