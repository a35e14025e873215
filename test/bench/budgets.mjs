/**
 * `npm run budgets`: how tall the widget is in each state, how many words it has in sight, and where its first link ends,
 * each beside what it may be. It runs the test that holds them, in Chromium alone.
 */
process.env.BROWSERS = 'chromium';
process.argv.push('--only', 'browser', '--files', 'test/elements/budgets.test.ts');
await import('../support/run.mjs');
