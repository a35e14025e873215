/** The plugin's PHP as WordPress's coding standard has it, as far as PHP_CodeSniffer brings the rules (ruleset.xml). */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { root } from '../../../src/build/setup.mjs';
import { atLeast } from '../../support/lists/at-least.ts';

const PLUGIN = join(root, 'src/wordpress/plugin');
const RULES = join(root, 'test/sites/standard/ruleset.xml');
const files = readdirSync(PLUGIN, { recursive: true, encoding: 'utf8' }).filter(name =>
  name.endsWith('.php'),
);

/** @param input a file of its own, in the place of named ones */
const sniff = (words: readonly string[], input = '') =>
  spawnSync('phpcs', [`--standard=${RULES}`, '-q', '-s', ...words], {
    cwd: PLUGIN,
    encoding: 'utf8',
    input,
  });

describe('the plugin’s PHP', () => {
  it('every file → as the standard has it', () => {
    const { status, stdout, stderr } = sniff(atLeast(15, files));
    assert.equal(status, 0, stderr + stdout);
  });

  it('a file that is not → found', () => {
    const input = '<?php\nfunction f($a){\n    return [$a];\n}\n';
    const { status, stdout } = sniff(['-'], input);
    assert.notEqual(status, 0);
    for (const rule of ['DisallowSpaceIndent', 'DisallowShortArraySyntax', 'ArgumentSpacing'])
      assert.match(stdout, new RegExp(rule));
  });
});
