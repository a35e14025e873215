/**
 * Registers `<care-catalog>` and `<care-picks>`. Loaded twice, or beside another version, the first one on the
 * page wins and nothing throws.
 */
import { measureAsScriptsAsk } from './asked-analytics.ts';
import { CareCatalog } from './care-catalog.ts';
import { CarePicks } from './care-picks.ts';

function register(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

// The provider first: a widget that is upgraded before the `<care-catalog>` around it would ask for its
// settings when nobody there can answer yet.
register('care-catalog', CareCatalog);
register('care-picks', CarePicks);
// Once more for scripts that come while the page loads.
measureAsScriptsAsk();
addEventListener('load', measureAsScriptsAsk);
