/** Where a script of the quick form lies: in `picks/`, in the folder with all else. */

/** WP Rocket keeps its copies under the whole path of the original. */
const COPIED = /^(https?:\/\/[^/]+\/).*wp-content\/cache\/min\/\d+\//;

/** @returns the folder and the muscle; neither where the script is no such one */
export const placeOfScript = (src: string): readonly (string | undefined)[] =>
  /^(https?:\/\/[^?#]*\/)picks\/([a-z-]+)\.js(?:[?#]|$)/
    .exec(src.replace(COPIED, '$1'))
    ?.slice(1) ?? [];
