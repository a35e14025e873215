/**
 * The hosts of Amazon's stores and of its short links. An address there never becomes a link as an author wrote it:
 * Amazon wants readers to see that a link goes to it, and the tag to be that of its store.
 */

/** Amazon's stores in every country, and nothing that only begins so. */
export const AMAZON_STORE = /(?:^|\.)amazon\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/i;
const SHORT = /(?:^|\.)(?:amzn\.(?:to|eu|asia|com|in)|a\.co)$/i;

/** Whether this is a host of Amazon's, short links and their subdomains included. */
export const isAmazonHost = (hostname: string): boolean =>
  AMAZON_STORE.test(hostname) || SHORT.test(hostname);
