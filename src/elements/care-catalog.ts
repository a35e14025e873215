import { ContextProvider } from '@lit/context';
import { measureAsAsked } from './asked-analytics.ts';
import { Configured, settingsContext, settingsOf } from './settings.ts';

/**
 * Says once what holds for every `<care-picks>` inside it: which catalog, which country.
 *
 * It draws nothing and leaves its children alone. A widget's own attribute goes before what stands here.
 */
export class CareCatalog extends Configured {
  static override properties = { ...Configured.properties, analytics: {} };

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
    this.#provider.setValue(settingsOf(this));
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
