/** Reads an export of as many million bytes as the first argument says, and prints what that took, as JSON. */
import { importFiles } from '../../../../src/import/import.ts';
import { exportBytes } from './large-export.ts';

const bytes = Number(process.argv[2]) * 1e6;
const own = Number(process.argv[3] ?? 0);
const { catalog, report } = await importFiles([
  { name: 'export.xml', bytes: () => exportBytes({ bytes, own }) },
]);
console.log(
  JSON.stringify({
    products: catalog.products.length,
    posts: report.posts.length,
    unused: report.unused.length,
    // In kilobytes, the most that this process has ever had.
    memory: process.resourceUsage().maxRSS * 1024,
  }),
);
