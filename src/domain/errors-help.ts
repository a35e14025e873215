/**
 * What the console of a page says where picks are missing, for authors: what each code means and what to do. The
 * documentation's table is made from this. It is in none of the files that readers load.
 */
import type { CatalogErrorCode } from './errors.ts';

/** What is said beside the errors of loading. */
type OtherCode =
  | 'catalog/dropped'
  | 'page/unseen'
  | 'script/unreachable'
  | 'script/policy'
  | 'embed/no-folder'
  | 'analytics/unknown'
  | 'analytics/failed'
  | 'embed/failed';

export interface ErrorHelp {
  readonly about: string;
  readonly remedy: string;
}

export const ERRORS: Readonly<Record<CatalogErrorCode | OtherCode, ErrorHelp>> = {
  'muscle/missing': {
    about: 'The widget names no muscle.',
    remedy: 'Write one: `muscle="soleus"`.',
  },
  'muscle/unclear': {
    about: 'With `auto`, no muscle stands out in the post.',
    remedy: 'Name the muscle.',
  },
  'muscle/unknown': {
    about: 'There is no file for the muscle (404).',
    remedy:
      'Open the address that the message names. If the name is misspelt, correct it; if the file was not uploaded, upload the folder; if it was, the host does not send files that end in `.json` (see above). If it is not the address of your folder, say where that lies: `<meta name="care-picks-home" content="https://…/care/">` in the head.',
  },
  'catalog/address': {
    about: 'The address of the catalog is none, or is not http(s).',
    remedy: 'Write the whole address of the folder, or of the `.json` file.',
  },
  'catalog/unreachable': {
    about:
      'No answer: the reader is offline, the request was blocked, or it took over 10 seconds. Or a part of the script did not come.',
    remedy:
      'Check the headers above, and the `connect-src` and `script-src` of the page’s content policy. Scripts have to be sent as `text/javascript`.',
  },
  'catalog/status': {
    about:
      'The host answers with an error. It was asked twice, unless it said that this is of no use.',
    remedy:
      '401 or 403: let everybody read the folder, from any site. 5xx: look into the host’s log.',
  },
  'catalog/unreadable': {
    about:
      'What came is not the file: a web page in its place, half of it, another muscle’s file, more than 2 MB, or a file that was changed after it was compiled.',
    remedy:
      'Compile the catalog again and upload the whole folder. Let the host answer 404 where there is no file. Change the catalog, never a compiled file.',
  },
  'catalog/version': {
    about: 'The file is for another version of Care Picks.',
    remedy: 'Compile and upload the whole folder, and let caches forget the old one.',
  },
  'catalog/invalid': {
    about: 'A source catalog has an error, so none of it is shown.',
    remedy: 'Run `npx care-picks check my-catalog.json`.',
  },
  'catalog/dropped': {
    about:
      'The picks are shown, but for what the message names: it could not be read, was not as it was compiled, or no safety rule knows it.',
    remedy: 'Compile the catalog again and upload the whole folder.',
  },
  'page/interference': {
    about:
      'Something of the page, such as an old library or a script that changes the widget, keeps it or a part of it from working. Where cautions would be missing, your link or text stands there.',
    remedy: 'Look at the error beside it: it names what failed. Leave the widget’s inside alone.',
  },
  'page/unseen': {
    about:
      'Cautions that the page hides, covers or shrinks: the shop links beside them are put away.',
    remedy: 'Look for the style that the message tells of, on the widget or around it.',
  },
  'script/unreachable': {
    about: 'A script did not come, or is none.',
    remedy:
      'Upload the folder again, `chunks/` first. Scripts have to be sent as `text/javascript`.',
  },
  'script/policy': {
    about: 'The page allows Trusted Types of its own only, so that the picks cannot change.',
    remedy: "Allow ours: `trusted-types lit-html 'allow-duplicates'`.",
  },
  'embed/no-folder': {
    about:
      'The script does not know where its folder lies, and a link leads to another site: it stays a link.',
    remedy:
      'Load `embed.js` from the folder itself, or write the link to the folder on your own site.',
  },
  'analytics/unknown': {
    about: 'The tool that is to be told of views and clicks is none that Care Picks knows.',
    remedy: 'Write one of those that the message names.',
  },
  'analytics/failed': {
    about:
      'A tool that is told of views and clicks threw an error, or `measure` was given a place that it cannot listen to. The picks are as they were.',
    remedy: 'Look at the error beside it.',
  },
  'embed/failed': {
    about: 'A link or placeholder could not be filled, and stays as it was.',
    remedy: 'Report it: that is a mistake of ours.',
  },
};
