/** Where the folder can be put for nothing and without a terminal, with the limits that matter for it. */
import { READ_ON } from './read-on.ts';
import type { Known } from './site.ts';

export interface Limit {
  readonly text: string;
  readonly known: Known;
}

export interface Host {
  readonly name: string;
  /** Where one begins. */
  readonly address: string;
  readonly steps: readonly string[];
  /** What the address of the folder looks like. */
  readonly looksLike: string;
  readonly limits: readonly Limit[];
}

const read = (address: string): Known => ({ how: 'read', address, day: READ_ON });
const REPEATED: Known = { how: 'repeated', what: '' };

const CLOUDFLARE_DROP = 'https://www.cloudflare.com/drop/';
const CLOUDFLARE_PAGES = 'https://developers.cloudflare.com/pages/get-started/direct-upload/';
const GITHUB_FILES =
  'https://docs.github.com/en/repositories/working-with-files/managing-files/adding-a-file-to-a-repository';
const GITHUB_PAGES =
  'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits';

export const HOSTS: readonly Host[] = [
  {
    name: 'Netlify Drop',
    address: 'https://app.netlify.com/drop',
    steps: [
      'Unzip the folder, open the page, and drag the folder onto it.',
      'Make an account when you are asked, or the site is taken down again.',
      'To change your picks, drag the new folder onto `Deploys` of the same site.',
    ],
    looksLike: 'https://my-care.netlify.app/',
    limits: [
      { text: 'Without an account the site is there for about an hour.', known: REPEATED },
      { text: 'What is free is counted in credits for each month.', known: REPEATED },
    ],
  },
  {
    name: 'Cloudflare Drop',
    address: CLOUDFLARE_DROP,
    steps: [
      'Open the page, and drag the folder or the zip onto it.',
      'Claim the site with an account within the hour.',
      'To change your picks, open the site under `Workers & Pages`, and upload the new folder.',
    ],
    looksLike: 'https://my-care.my-name.workers.dev/',
    limits: [
      { text: 'What nobody claims within 60 minutes is gone.', known: read(CLOUDFLARE_DROP) },
      { text: 'Fewer than 2,000 files, none above 25 MB, 100 MB in all.', known: REPEATED },
      {
        text: 'Cloudflare Pages, the older way with an account: 1,000 files, none above 25 MiB.',
        known: read(CLOUDFLARE_PAGES),
      },
    ],
  },
  {
    name: 'GitHub Pages',
    address: 'https://github.com/new',
    steps: [
      'Make a public repository, such as `care`, and choose `Add file`, `Upload files`.',
      'Drag in what is inside of the folder, and commit it. A folder of 100 files or more goes in parts.',
      'Under `Settings`, `Pages`, choose `Deploy from a branch`, your branch, and save.',
    ],
    looksLike: 'https://my-name.github.io/care/',
    limits: [
      { text: 'Fewer than 100 files in one upload.', known: REPEATED },
      { text: 'No file above 25 MB.', known: read(GITHUB_FILES) },
      { text: '1 GB in all, and 100 GB a month to readers.', known: read(GITHUB_PAGES) },
      {
        text: 'Not for an online business or a shop. Ask GitHub whether links that pay are allowed to you.',
        known: read(GITHUB_PAGES),
      },
    ],
  },
];
