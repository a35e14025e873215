/**
 * Registers the elements from a site's own bundle. On a server, and where there is no page, nothing happens.
 *
 * In a bundle nobody can tell from the script's address where the author's folder lies, so a site says it: here, in a
 * `<meta name="care-picks-home">`, or as `home` of a `<care-catalog>`.
 */
import { start } from '../first/start.ts';
import { setHome } from '../page/home.ts';

export interface DefineOptions {
  /** Address of the folder that `care-picks compile` made, as it is on the site: `/care/`. */
  readonly home?: string;
}

/** Set by the plugin for Vite, where a site uses it. */
declare const CARE_PICKS_HOME: string | undefined;

const homeOfBuild = (): string | undefined =>
  typeof CARE_PICKS_HOME === 'undefined' ? undefined : CARE_PICKS_HOME;

/**
 * Registers `<care-catalog>` and `<care-picks>`; called again, only the home is set anew. Beside another copy of the
 * elements the first one on the page wins.
 *
 * @returns when they are registered. It never rejects: what keeps them from being loaded is said in the console
 */
export async function define({ home = homeOfBuild() }: DefineOptions = {}): Promise<void> {
  if (typeof document === 'undefined') return;
  if (home) setHome(home);
  await start(
    () => import('../elements/define.ts'),
    () => import('../view/drawing.ts'),
  );
}
