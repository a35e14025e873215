/**
 * Everything that turns a muscle's file into what a reader sees. A page loads it beside the file and
 * not before, so that registering the elements stays small and a muscle without picks costs little.
 */
export { language } from '../i18n/strings.ts';
export { chooseCountry } from '../links/default-country.ts';
export { needsMore, recommend, unknownUses } from '../recommend/recommend.ts';
export { picksTemplate } from './templates/picks.ts';
