/** Whether a product is to be read, seen or listened to: then its name says what it is about, and not what it is. */

const READ =
  '(?:[ew][\\s-]?)?(?:books?|work ?books?|hand ?books?|text ?books?|ebooks?)|guides?|manual|edition|atlas|charts?|posters?|courses?|apps?|videos?|dvds?|lessons?|class(?:es)?|webinars?|podcasts?|magazines?|journal|kindle|paperback|hardcover|cards?|program(?:me)?s?|subscription|membership|techniques|principles|explained|introduction|buch|ratgeber|kurs|livre|cours';
/** "With a guide" and "manual massager" are no book. */
const NOT_READ =
  /\b(?:with|plus|incl\w*|and|free|bonus|&|\+)\s+(?:\w+\s+){0,3}$|(?:[+&]\s*(?:\w+\s+){0,3})$/i;
const NOT_AFTER = /^[\s-]+(?:massag\w*|foot|roller|holder|included|controlled|powered|control)/i;

/** What decides stands this near, so that the time stays linear. */
const NEAR = 60;

const WORDS = new RegExp(`\\b(?:${READ})\\b`, 'gi');

export const isAboutIt = (text: string): boolean =>
  [...text.matchAll(WORDS)].some(
    ({ 0: words, index }) =>
      !NOT_READ.test(text.slice(Math.max(0, index - NEAR), index)) &&
      !NOT_AFTER.test(text.slice(index + words.length, index + words.length + NEAR)),
  );
