/** What stands around a post and is not part of it: menus, comments, boxes of other posts. */
import { attribute, type Element } from './tree.ts';

const TAGS: readonly string[] = [
  'nav',
  'aside',
  'footer',
  'form',
  'button',
  'select',
  'textarea',
  'care-picks',
];
const ROLES: readonly string[] = ['navigation', 'complementary', 'search', 'contentinfo'];
const NAMES =
  /(?:^|[\s_-])(?:related|jp-relatedposts|comments?|commentlist|respond|sidebar|shar(?:e|ing)|sharedaddy|newsletter|breadcrumbs?|post-navigation|nav-links|widget-area|cookie|care-picks|author-box|toc)(?:$|[\s_-])/i;

export const isAround = (element: Element): boolean =>
  TAGS.includes(element.tagName) ||
  ROLES.includes(attribute(element, 'role')) ||
  NAMES.test(`${attribute(element, 'class')} ${attribute(element, 'id')}`);
