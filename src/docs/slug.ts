/** The anchor of a heading, as GitHub gives it: one link is right in the repository and on the site. */

/** @returns gives the anchor of each heading of one page in turn; the second of a name ends in `-1` */
export function slugger(): (heading: string) => string {
  const counts = new Map<string, number>();
  return heading => {
    const slug = heading
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return count === 0 ? slug : `${slug}-${count}`;
  };
}
