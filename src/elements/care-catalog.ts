import { ContextProvider } from '@lit/context';
import { catalogAt, folderAt } from '../page/home.ts';
import { measureAsAsked } from './asked-analytics.ts';
import { Configured, settingsContext, settingsOf } from './settings.ts';

/**
 * Says once what holds for every `<care-picks>` inside it: which folder, which catalog, which country.
 *
 * It draws nothing and leaves its children alone. A widget's own attribute goes before what stands here.
 */
export class CareCatalog extends Configured {
  static override properties = { ...Configured.properties, home: {}, analytics: {} };

  /**
   * Address of the author’s folder, which holds `catalog/`. Default: what `<meta name="care-picks-home">` says, then
   * what the site’s script says, then the folder of our own. A `catalog` goes before it.
   */
  declare home?: string;

  /**
   * The analytics of the page’s own that are told of views and clicks inside it, with blanks between them: `ga4`, `gtm`,
   * `plausible`, `matomo`, `fathom`, `koko`. Default: none; nothing is measured.
   */
  declare analytics?: string;

  #provider = new ContextProvider(this, { context: settingsContext, initialValue: {} });

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override shouldUpdate(): boolean {
    const { home } = this;
    const catalog = this.catalog || (home ? catalogAt(folderAt(home)) : '');
    this.#provider.setValue({ ...settingsOf(this), catalog });
    if (this.analytics) measureAsAsked();
    // Nothing is ever drawn, so the author's children are never touched.
    return false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'care-catalog': CareCatalog;
  }
}
