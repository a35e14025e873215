/**
 * The arrows of the architecture are held by the linter (biome.json). A pattern that no longer matches
 * would say nothing, so each arrow is tried here: in an empty copy of the project a file is planted that
 * imports what it must not, and one that imports what it may.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** Lints a project that has only this file, with these imports. @returns the imports complained of */
function complaints(
  file: string,
  specifiers: readonly string[],
): { failed: boolean; about: string[] } {
  const copy = mkdtempSync(join(tmpdir(), 'care-picks-arrows-'));
  try {
    cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    writeFileSync(join(copy, file), specifiers.map(it => `export * from '${it}';\n`).join(''));
    const args = [
      'lint',
      '--only=style/noRestrictedImports',
      '--colors=off',
      '--max-diagnostics=100',
      file,
    ];
    const { status, stdout, stderr } = spawnSync(process.execPath, [biome, ...args], {
      cwd: copy,
      encoding: 'utf8',
    });
    // A run that looked at no file would have nothing to complain of.
    assert.match(stdout, /Checked 1 file/, stderr);
    const lines = stderr.matchAll(/:(\d+):\d+ lint\/style\/noRestrictedImports/g);
    return {
      failed: status !== 0,
      about: [...lines].map(([, line]) => specifiers[Number(line) - 1] ?? ''),
    };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

interface Arrow {
  readonly file: string;
  readonly never: readonly string[];
  readonly may: readonly string[];
}

const arrows: readonly Arrow[] = [
  {
    file: 'src/catalog/planted.ts',
    never: [
      '../recommend/rank.ts',
      '../coverage/coverage.ts',
      '../link-check/ask.ts',
      '../elements/theme.ts',
      '../cli/main.ts',
      '../../demo/demo.ts',
      'lit',
    ],
    may: [
      './types.ts',
      '../links/address.ts',
      '../safety/modalities.ts',
      'zod/mini',
      '../../catalog/muscles.json',
    ],
  },
  {
    file: 'src/safety/planted.ts',
    never: [
      '../recommend/rank.ts',
      '../elements/theme.ts',
      '../cli/main.ts',
      '../../demo/demo.ts',
      '../catalog/guard.ts',
      'lit',
    ],
    may: ['./types.ts', '../catalog/types.ts'],
  },
  {
    file: 'src/links/planted.ts',
    never: [
      '../recommend/rank.ts',
      '../elements/theme.ts',
      '../cli/main.ts',
      '../../demo/demo.ts',
      '../catalog/load.ts',
      'lit',
    ],
    may: ['./address.ts', '../catalog/types.ts'],
  },
  {
    file: 'src/recommend/planted.ts',
    never: [
      'lit',
      'lit/directives/when.js',
      '@lit/context',
      '../coverage/coverage.ts',
      '../elements/theme.ts',
      '../cli/main.ts',
    ],
    may: ['../catalog/types.ts', '../safety/assess.ts', '../links/link.ts'],
  },
  {
    file: 'src/coverage/planted.ts',
    never: ['lit', '../elements/theme.ts', '../cli/main.ts', '../../demo/demo.ts', 'node:fs'],
    may: ['../catalog/compile.ts', '../recommend/recommend.ts', '../safety/assess.ts'],
  },
  {
    file: 'src/folder/planted.ts',
    never: ['../cli/main.ts', '../../demo/demo.ts', 'node:fs', 'node:path'],
    may: ['../catalog/compile.ts', '../elements/templates/picks.ts', '@lit-labs/ssr', 'lit'],
  },
  {
    file: 'src/link-check/planted.ts',
    never: ['lit', '../elements/theme.ts', '../cli/main.ts', 'node:http'],
    may: ['./ask.ts', '../catalog/problems.ts', '../links/link.ts', 'zod/mini'],
  },
  {
    file: 'src/sign-off/planted.ts',
    never: ['lit', '../elements/theme.ts', '../cli/main.ts', '../../demo/demo.ts', 'node:crypto'],
    may: ['../safety/matrix.ts', '../catalog/types.ts'],
  },
  {
    file: 'src/elements/templates/planted.ts',
    never: [
      '../../cli/main.ts',
      '../../folder/page.ts',
      '../../coverage/coverage.ts',
      '../../link-check/ask.ts',
      'zod',
      'zod/mini',
      '../../catalog/schema.ts',
      '../../catalog/parse.ts',
      '../../catalog/check.ts',
      '../../catalog/compile.ts',
      '../../catalog/muscles.ts',
      '../../catalog/source.ts',
      'node:fs',
    ],
    may: [
      'lit',
      '../../catalog/load.ts',
      '../../catalog/types.ts',
      '../../recommend/recommend.ts',
      './card.ts',
    ],
  },
  {
    file: 'src/embed.ts',
    never: ['lit', '@lit/context', './catalog/types.ts', './elements/theme.ts'],
    may: ['./options.ts'],
  },
  {
    file: 'src/i18n/planted.ts',
    never: ['lit', '../safety/types.ts', '../options.ts', 'node:fs'],
    may: ['./strings.ts'],
  },
  {
    file: 'demo/planted.ts',
    never: ['../src/care-picks.ts', '../src/catalog/load.ts', '../src/elements/theme.ts'],
    may: ['../src/index.ts', '../src/options.ts', '../src/options-help.ts', './bar.ts'],
  },
  {
    file: 'demo/catalog/planted.ts',
    never: [
      '../../src/care-picks.ts',
      '../../src/catalog/load.ts',
      '../../src/elements/drawing.ts',
      '../../src/cli/main.ts',
    ],
    may: [
      'lit',
      'comlink',
      '../../src/catalog/problems.ts',
      '../../src/catalog/types.ts',
      '../../src/coverage/coverage.ts',
      './editor.ts',
    ],
  },
  {
    file: 'demo/safety/planted.ts',
    never: [
      '../../src/care-picks.ts',
      '../../src/catalog/load.ts',
      '../../src/elements/answers.ts',
      '../../src/cli/matrix/rules.ts',
    ],
    may: [
      'lit',
      '../../src/safety/matrix.ts',
      '../../src/sign-off/rules.ts',
      '../../src/elements/drawing.ts',
      './level.ts',
    ],
  },
];

for (const { file, never, may } of arrows) {
  describe(file, () => {
    test(`must not import ${never.join(', ')}`, () => {
      const { failed, about } = complaints(file, [...may, ...never]);
      assert.deepEqual(about.sort(), [...never].sort());
      assert.ok(failed);
    });
    test(`may import ${may.join(', ')}`, () => {
      assert.deepEqual(complaints(file, may), { failed: false, about: [] });
    });
  });
}
