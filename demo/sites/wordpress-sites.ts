/** The two kinds of WordPress: one where plugins can be installed, and one where they cannot. */
import type { Site } from './site.ts';

export const WORDPRESS: Site = {
  name: 'WordPress',
  form: 'link',
  why: 'Our plugin. It brings the catalog editor, a block and a shortcode, and authors may use them who may not post scripts.',
  once: [
    {
      text: 'As an administrator, go to `Plugins`, `Add New Plugin`, `Upload Plugin`, choose the zip, and activate it.',
    },
    {
      text: 'Under `Tools`, `Care Picks`, make your catalog, open one, or drop in what `Tools`, `Export` saves of your old posts. Then click `Publish on this site`.',
    },
  ],
  post: [
    { text: 'Click `+` where you want the picks, and choose the block `Care Picks`.' },
    { text: 'In the classic editor, write the shortcode instead.', copy: 'shortcode' },
  ],
  sketch: { of: 'block', name: 'Care Picks' },
  folder: 'plugin',
  note: 'Readers get picks and cautions with the page, also without scripts. Feeds and newsletters get a link.',
  known: [{ how: 'tried', what: 'WordPress 6.1 and 7.1 with PHP 8.2' }],
};

export const WORDPRESS_COM: Site = {
  name: 'WordPress.com',
  form: 'link',
  why: 'A plain link. WordPress.com removes scripts from posts, and leads readers to a whole page of picks.',
  once: [],
  post: [
    { text: 'Write these words where you want the picks, and mark them.', copy: 'words' },
    { text: 'Press Ctrl+K, or ⌘K on a Mac, paste the address, and press Enter.', copy: 'address' },
  ],
  sketch: { of: 'link', name: 'Paragraph' },
  folder: 'host',
  note: 'On a plan with plugins, follow the steps for WordPress: with our plugin the picks are in the post itself.',
  known: [
    {
      how: 'tried',
      what: 'what WordPress 6.1 leaves of a post by somebody who may not post scripts',
    },
    { how: 'repeated', what: 'Which plans have plugins and scripts differs and changes.' },
  ],
};
