/** Measures as the attributes of a page say at the moment of each event: those of our scripts, and of the `<care-catalog>` around. */
import { listen } from './listen.ts';
import { readTools } from './read-tools.ts';
import type { ToolName } from './tools.ts';

/** How the addresses of our scripts end, before what an optimiser adds. */
const OURS = /^[^?#]*\/(?:embed|care-picks|picks\/[\w-]+)\.js(?:[?#]|$)/;

/** Where this script lies; a bundler may leave it unknown. */
const folder = import.meta.url?.replace(/[^/]*$/, '');

/**
 * For the whole page. Others call a script `embed.js` too, and mean something of their own by the attribute: a word that is
 * unknown is only said of a script that is ours for certain, by its muscle or by its place beside this one. An error in the
 * console about a stranger’s script would send an author to look for a mistake that is none.
 */
const ofScripts = (scripts: string): readonly ToolName[] =>
  [...Document.prototype.querySelectorAll.call(document, scripts)].flatMap(each => {
    const { src, dataset } = each as HTMLScriptElement;
    const isOurs = 'muscle' in dataset;
    return isOurs || OURS.test(src)
      ? readTools(dataset.analytics ?? '', isOurs || src.startsWith(folder))
      : [];
  });

/** For the widgets inside, as a property or as an attribute. */
const ofCatalogs = (event: Event): readonly ToolName[] =>
  event
    .composedPath()
    .flatMap(each =>
      'localName' in each && each.localName === 'care-catalog'
        ? readTools(`${Reflect.get(each, 'analytics') ?? ''}`)
        : [],
    );

let isListening = false;

/** @param scripts finds those that may be ours and ask */
export function measureAsAsked(scripts: string): void {
  // What is misspelt is said at once.
  ofScripts(scripts);
  if (!isListening) listen(document, event => [...ofScripts(scripts), ...ofCatalogs(event)]);
  isListening = true;
}
