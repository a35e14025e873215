/** Measures as the attributes of a page say at the moment of each event: those of our scripts, and of the `<care-catalog>` around. */
import { listen } from './listen.ts';
import { readTools } from './read-tools.ts';
import type { ToolName } from './tools.ts';

const read = (text: unknown): readonly ToolName[] =>
  typeof text === 'string' ? readTools(text) : [];

/** For the whole page. */
const ofScripts = (scripts: string): readonly ToolName[] =>
  [...Document.prototype.querySelectorAll.call(document, scripts)].flatMap(script =>
    read(script.getAttribute('data-analytics')),
  );

/** For the widgets inside, as a property or as an attribute. */
const ofCatalogs = (event: Event): readonly ToolName[] =>
  event
    .composedPath()
    .flatMap(each =>
      'localName' in each && each.localName === 'care-catalog'
        ? read(Reflect.get(each, 'analytics'))
        : [],
    );

let isListening = false;

/** @param scripts finds ours that ask */
export function measureAsAsked(scripts: string): void {
  // What is misspelt is said at once.
  ofScripts(scripts);
  if (!isListening) listen(document, event => [...ofScripts(scripts), ...ofCatalogs(event)]);
  isListening = true;
}
