/** Every policy that the widget is tried under: whose it is, how many there have to be, and the pages. */
import type { Stranger } from '../pages/stranger.ts';
import { contentPolicies, HEADERS, HOSTS } from './policies.ts';

/** @param origin of our host */
export const policies = (
  origin: string,
): readonly (readonly [string, number, readonly Stranger[]])[] => [
  ['a page’s content policy', 40, contentPolicies(origin)],
  ['a page’s other headers', 20, HEADERS],
  ['our own host’s headers', 15, HOSTS],
];
