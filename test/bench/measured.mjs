/** Runs the command line as an author does, and then says what it took, as JSON in the last line. */
import { main } from '../../build/package/cli.js';

const start = performance.now();
const code = await main(process.argv.slice(2));
const seconds = (performance.now() - start) / 1000;
console.log(JSON.stringify({ code, seconds, megabytes: process.resourceUsage().maxRSS / 1024 }));
