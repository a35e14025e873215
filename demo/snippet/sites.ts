/**
 * Where an author pastes the line, in two steps for each kind of site, and the form that survives there. An
 * editor that removes scripts leaves the link, which leads to a whole page of picks.
 */
import type { EmbedForm } from './snippet.ts';

export interface Site {
  readonly name: string;
  readonly form: EmbedForm;
  readonly steps: readonly [string, string];
  /** What an author might otherwise find out too late. */
  readonly note: string;
}

export type SiteName = 'wordpress' | 'squarespace' | 'wix' | 'blogger' | 'ghost' | 'hugo' | 'html';

export const SITES: Readonly<Record<SiteName, Site>> = {
  wordpress: {
    name: 'WordPress',
    form: 'link',
    steps: [
      'In the post, click `+` where you want the picks, and choose the block `Custom HTML`.',
      'Paste the lines into the block, and update the post.',
    ],
    note: 'If your account may not post scripts, WordPress keeps the link alone. It still leads readers to a whole page of picks; an administrator can put the script into the site’s footer once.',
  },
  squarespace: {
    name: 'Squarespace',
    form: 'link',
    steps: [
      'Edit the post, click an insert point, and add a `Code` block.',
      'Set it to `HTML`, paste the lines, and save.',
    ],
    note: 'Squarespace runs scripts only on some of its plans. On the others the link stays, and leads to a whole page of picks.',
  },
  wix: {
    name: 'Wix',
    form: 'script',
    steps: [
      'In the post, choose `Add`, then `HTML Code` (in the site editor: `Embed Code`, `Embed HTML`).',
      'Paste the line, click `Update` or `Save`, and enlarge the box until all picks fit into it.',
    ],
    note: 'Wix shows pasted code in a box of its own, which does not grow by itself. A limit of 3 keeps it short.',
  },
  blogger: {
    name: 'Blogger',
    form: 'link',
    steps: [
      'In the post, click the pencil on the left and choose `HTML view`.',
      'Paste the lines where you want the picks, and click `Update`.',
    ],
    note: 'Stay in the HTML view until you have saved.',
  },
  ghost: {
    name: 'Ghost',
    form: 'link',
    steps: [
      'On an empty line of the post, type `/html` and press Enter.',
      'Paste the lines into the card, and update the post.',
    ],
    note: 'Newsletters show the link, which leads to a whole page of picks.',
  },
  hugo: {
    name: 'Hugo',
    form: 'placeholder',
    steps: [
      'Once: save a file `layouts/shortcodes/html.html` that contains nothing but `{{ .Inner }}`.',
      'In the post, write `{{< html >}}`, paste the lines below it, and end with `{{< /html >}}`.',
    ],
    note: 'Without the shortcode, Hugo leaves out HTML that is pasted into Markdown.',
  },
  html: {
    name: 'Plain HTML',
    form: 'script',
    steps: [
      'Open the page in your editor, and find the place where you want the picks.',
      'Paste the line there, and upload the page.',
    ],
    note: 'It works wherever you may write HTML with a script.',
  },
};
