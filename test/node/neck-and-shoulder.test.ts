/** A catalog of another part of the body through the command line, to the page without script. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CATALOG = join(ROOT, 'test/support/neck-and-shoulder.json');
const folder = mkdtempSync(join(tmpdir(), 'care-picks-'));
after(() => rmSync(folder, { recursive: true }));

const call = (...words: readonly string[]) =>
  spawnSync(join(ROOT, 'src/cli/care-picks.mjs'), words, { encoding: 'utf8' });
const page = (muscle: string) => readFileSync(join(folder, `picks/${muscle}.html`), 'utf8');

describe('ten products for neck and shoulder', () => {
  it('check → no problem, exit 0', () => {
    const { status, stdout } = call('check', CATALOG, '--json');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(stdout), { problems: [] });
  });

  it('compile → pages with their own cautions, and without the clot warning of a leg', () => {
    assert.equal(call('compile', CATALOG, '--out', folder).status, 0);
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
