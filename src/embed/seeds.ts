/** Whether what is painted first for a muscle lies in this script’s folder under this very name. */
import { isFirstAt, underSeeds } from '../domain/known-names.ts';

/** As if every muscle had files of its own; in a folder, what it holds (folder/seeds.ts). A test has them right. */
const SEEDS = '=~xeTbGL77AkUX7_0FXLa_G-1-f86UeYTVWm9n-TcdXHFz3q05';

export const isInFirst = (name: string): boolean => isFirstAt(underSeeds(SEEDS, name));
