/**
 * Turns plain links to pages of picks and placeholders into widgets when it is imported in a page, as `embed.js` of the
 * folder does; on a server it does nothing.
 */
// What it consists of asks for the document at once.
if (typeof document !== 'undefined') void import('../embed/embed.ts');

export {};
