/** A catalog of another part of the body through the command line, to the page without script. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { call } from './cli/call.ts';

const CATALOG = fileURLToPath(new URL('../support/neck-and-shoulder.json', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'care-picks-'));
after(() => rmSync(folder, { recursive: true }));

const page = (muscle: string) => readFileSync(join(folder, `picks/${muscle}.html`), 'utf8');

describe('ten products for neck and shoulder', () => {
  it('check → no problem, exit 0', async () => {
    const { status, stdout } = await call('check', CATALOG, '--json');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), { problems: [] });
  });

  it('compile → pages with their own cautions, and without the clot warning of a leg', async () => {
    assert.equal((await call('compile', CATALOG, '--out', folder)).status, 0);
    const upper = page('upper-trapezius');
    assert.match(upper, /data-product="trigger-point-cane"/);
    assert.match(upper, /data-caution="no-roll-body"/);
    assert.doesNotMatch(upper, /data-caution="blood-clot"|One calf or thigh/);
    const scalenes = page('scalenes');
    assert.match(scalenes, /data-withheld="trigger-point-cane"/);
    assert.match(scalenes, /data-caution="front-of-neck"/);
    assert.doesNotMatch(scalenes, /data-product="trigger-point-cane"|trigger\+point\+cane/);
  });
});
