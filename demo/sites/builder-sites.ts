/** Blogs in the editors of a service: what is pasted is HTML, in a block that is made for it. */
import { READ_ON } from './read-on.ts';
import type { Site } from './site.ts';

export const SQUARESPACE: Site = {
  name: 'Squarespace',
  form: 'link',
  why: 'A link with its script, in a code block. Where your plan runs no scripts, the link stays, and leads to a whole page of picks.',
  once: [],
  post: [
    { text: 'Edit the post, click an insert point, and add a `Code` block.' },
    { text: 'Set it to `HTML`, paste the lines, and save.', copy: 'link and script' },
  ],
  sketch: { of: 'block', name: 'Code' },
  folder: 'host',
  note: 'The editor shows no picks while you are signed in. Look at the post in a private window.',
  known: [{ how: 'repeated', what: 'Scripts run on some plans only.' }],
};

export const WIX: Site = {
  name: 'Wix',
  form: 'script',
  why: 'A script in place. Wix shows pasted code in a box of its own, where a page of picks would open inside of the box.',
  needs: { 'new-tab': 'on' },
  once: [],
  post: [
    {
      text: 'In the post, choose `Add`, then `HTML Code` (in the site editor: `Embed Code`, `Embed HTML`).',
    },
    {
      text: 'Paste the line, click `Update` or `Save`, and enlarge the box until all picks fit into it.',
      copy: 'script in place',
    },
    { text: 'Below the box, write these words and mark them.', copy: 'words' },
    { text: 'Make them a link to this address, for readers who see no box.', copy: 'address' },
  ],
  sketch: { of: 'block', name: 'HTML Code' },
  folder: 'host',
  note: 'The box does not grow by itself. A limit of 3, under Choose, keeps the list short. Shops open in a new tab, since most refuse to be shown in a box.',
  known: [{ how: 'repeated', what: 'The box is a frame with a fixed height.' }],
};

export const GHOST: Site = {
  name: 'Ghost',
  form: 'link',
  why: 'A link in the post, and the script once for the whole site. Newsletters show the link.',
  once: [
    {
      text: 'Under `Settings`, `Code injection`, paste this into `Site footer`, and save.',
      copy: 'script',
    },
  ],
  post: [
    { text: 'On an empty line of the post, type `/html` and press Enter.' },
    { text: 'Paste the link into the card, and update the post.', copy: 'link' },
  ],
  sketch: { of: 'block', name: 'HTML' },
  folder: 'host',
  note: 'The editor shows the link alone. Readers of the site see the picks.',
  known: [
    {
      how: 'read',
      address:
        'https://github.com/TryGhost/Ghost/blob/main/ghost/core/core/frontend/helpers/ghost_foot.js',
      day: READ_ON,
    },
    {
      how: 'repeated',
      what: 'Some plans of Ghost’s own hosting have no code injection; the link stays.',
    },
  ],
};

export const BLOGGER: Site = {
  name: 'Blogger',
  form: 'link',
  why: 'A link with its script, in the HTML view.',
  once: [],
  post: [
    { text: 'In the post, click the pencil on the left and choose `HTML view`.' },
    {
      text: 'Paste the lines where you want the picks, and click `Update`.',
      copy: 'link and script',
    },
  ],
  sketch: { of: 'block', name: 'HTML view' },
  folder: 'host',
  note: 'Stay in the HTML view until you have saved.',
  known: [{ how: 'repeated', what: 'Blogger keeps scripts in the HTML of a post.' }],
};

export const WEBFLOW: Site = {
  name: 'Webflow',
  form: 'link',
  why: 'A link with its script, as a code embed in the rich text of the post.',
  once: [],
  post: [
    {
      text: 'In the rich text, click `+` on an empty line, and choose the code embed (`</>`).',
    },
    { text: 'Paste the lines, save the embed, and publish the site.', copy: 'link and script' },
  ],
  sketch: { of: 'block', name: 'Code embed' },
  folder: 'host',
  note: 'The editor shows no picks. Look at the published post.',
  known: [
    {
      how: 'read',
      address:
        'https://university.webflow.com/course-lesson/custom-code-custom-code-and-the-webflow-cms',
      day: READ_ON,
    },
    { how: 'repeated', what: 'Code embeds need a paid plan, and may have 10,000 characters.' },
  ],
};
