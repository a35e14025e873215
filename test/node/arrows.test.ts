/**
 * The arrows of the architecture are held by the linter (src/arrows.json). A pattern that no longer matches
 * would say nothing, so each arrow is tried here: in an empty copy of the project a file is planted in every
 * folder that imports what it must not, beside what it may.
 */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { filesIn } from '../support/lists/files-in.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');

/** What a folder may import and what it must not, each as a file in it writes it. */
interface Arrow {
  readonly never: readonly string[];
  readonly may: readonly string[];
}

const UP = [
  '../elements/care-picks.ts',
  '../cli/main.ts',
  '../editor/catalog-editor.ts',
  'lit',
  'node:fs',
];
const UP2 = UP.map(path => path.replace(/^\.\.\//, '../../'));
const DEMO = '../../demo/main.ts';

const ARROWS: Readonly<Record<string, Arrow>> = {
  'src/domain/planted.ts': {
    never: [...UP, '../links/address.ts', '../safety/rules/types.ts', '../i18n/en/list.ts', DEMO],
    may: ['./types.ts'],
  },
  'src/i18n/planted.ts': {
    never: [...UP, '../domain/types.ts', '../safety/rules/types.ts'],
    may: ['./strings.ts'],
  },
  'src/links/planted.ts': {
    never: [
      ...UP,
      '../catalog/format/schema.ts',
      '../recommend/rank.ts',
      '../safety/rules/limbs.ts',
      './networks/networks.ts',
    ],
    may: ['./address.ts', '../domain/types.ts'],
  },
  'src/links/networks/planted.ts': {
    never: [
      ...UP2,
      '../../catalog/format/schema.ts',
      '../../recommend/rank.ts',
      '../../safety/rules/limbs.ts',
    ],
    may: ['./network.ts', '../address.ts', '../../domain/types.ts'],
  },
  'src/safety/rules/planted.ts': {
    never: [
      ...UP2,
      '../engine/assess.ts',
      '../../catalog/format/schema.ts',
      '../../i18n/en/list.ts',
    ],
    may: ['./types.ts', '../../domain/types.ts'],
  },
  'src/safety/rules/levels/planted.ts': {
    never: [
      ...UP2.map(path => path.replace(/^\.\.\//, '../../')),
      '../../engine/assess.ts',
      '../../../catalog/format/schema.ts',
    ],
    may: ['./cell.ts', '../conditions.ts', '../more/modalities.ts', '../../../domain/types.ts'],
  },
  'src/safety/engine/planted.ts': {
    never: [
      ...UP2,
      '../rules/all/rules.ts',
      '../../catalog/format/schema.ts',
      '../../recommend/rank.ts',
    ],
    may: ['./assess.ts', '../rules/modalities.ts', '../../domain/types.ts'],
  },
  'src/catalog/anatomy/planted.ts': {
    never: [...UP2, '../format/schema.ts', '../../loading/load.ts', 'zod/mini'],
    may: ['./muscles.ts', '../../domain/name.ts', '../../../catalog/muscles.json'],
  },
  'src/catalog/wording/planted.ts': {
    never: [
      ...UP2,
      '../kinds/kind.ts',
      '../format/problems.ts',
      '../check/check.ts',
      '../anatomy/muscles.ts',
    ],
    may: ['./sentence.ts', '../../safety/rules/modalities.ts', '../../domain/types.ts'],
  },
  'src/catalog/wording/denials/planted.ts': {
    never: [
      ...UP2.map(path => path.replace(/^\.\.\//, '../../')),
      '../../kinds/kind.ts',
      '../../format/problems.ts',
      '../../anatomy/muscles.ts',
    ],
    may: ['./denial.ts', '../sentence.ts', '../../../safety/rules/modalities.ts'],
  },
  'src/catalog/kinds/planted.ts': {
    never: [...UP2, '../format/problems.ts', '../check/check.ts', '../anatomy/muscles.ts'],
    may: ['./kind.ts', '../wording/sentence.ts', '../../safety/rules/modalities.ts'],
  },
  'src/catalog/format/planted.ts': {
    never: [...UP2, '../check/check.ts', '../wording/sentence.ts', '../compile/compile.ts'],
    may: [
      './schema.ts',
      'zod/mini',
      '../anatomy/muscles.ts',
      '../../links/networks/networks.ts',
      '../../safety/rules/modalities.ts',
    ],
  },
  'src/catalog/check/planted.ts': {
    never: [...UP2, '../compile/compile.ts', '../source/read-source.ts', '../../loading/load.ts'],
    may: ['./check.ts', '../format/parse.ts', '../wording/sentence.ts', '../../links/amazon.ts'],
  },
  'src/catalog/check/shops/planted.ts': {
    never: [
      ...UP2.map(path => path.replace(/^\.\.\//, '../../')),
      '../check.ts',
      '../../compile/compile.ts',
      '../../wording/sentence.ts',
      '../../../safety/rules/limbs.ts',
      '../../../loading/load.ts',
    ],
    may: ['./check-offers.ts', '../../format/parse.ts', '../../../links/amazon.ts'],
  },
  'src/catalog/compile/planted.ts': {
    never: [...UP2, '../check/check.ts', '../../loading/load.ts', '../../recommend/rank.ts'],
    may: [
      './match.ts',
      '../format/schema.ts',
      '../anatomy/muscles.ts',
      '../../domain/types.ts',
      '../../links/networks/payment.ts',
    ],
  },
  'src/catalog/source/planted.ts': {
    never: [...UP2, '../../loading/load.ts', '../../recommend/rank.ts'],
    may: ['../check/check.ts', '../compile/compile.ts', '../../domain/errors.ts'],
  },
  'src/loading/planted.ts': {
    never: [...UP, '../catalog/check/check.ts', '../catalog/format/schema.ts', 'zod/mini', DEMO],
    may: ['./guard.ts', '../catalog/source/read-source.ts', '../links/address.ts'],
  },
  'src/recommend/planted.ts': {
    never: [
      ...UP,
      '../safety/rules/all/rules.ts',
      'lit/directives/when.js',
      '@lit/context',
      '../coverage/coverage.ts',
      '../view/drawing.ts',
    ],
    may: ['./rank.ts', '../domain/types.ts', '../safety/engine/assess.ts', '../links/link.ts'],
  },
  'src/coverage/planted.ts': {
    never: [...UP, '../view/drawing.ts', '../folder/folder.ts', DEMO],
    may: [
      '../catalog/compile/compile.ts',
      '../recommend/recommend.ts',
      '../safety/engine/assess.ts',
    ],
  },
  'src/link-check/planted.ts': {
    never: [...UP, 'node:http', '../recommend/rank.ts'],
    may: ['./ask.ts', '../catalog/format/problems.ts', '../links/link.ts', 'zod/mini'],
  },
  'src/sign-off/planted.ts': {
    never: [...UP, 'node:crypto', '../catalog/check/check.ts', DEMO],
    may: ['../safety/rules/modalities.ts', '../domain/types.ts'],
  },
  'src/post/planted.ts': {
    never: [...UP, '../catalog/check/check.ts', '../view/drawing.ts'],
    may: ['./find-muscle.ts', '../loading/json-files.ts', '../domain/name.ts'],
  },
  'src/view/planted.ts': {
    never: [
      ...UP.filter(path => path !== 'lit'),
      '../safety/rules/all/rules.ts',
      '../loading/load.ts',
      '../page/theme.ts',
      'zod/mini',
    ],
    may: ['lit', './templates/picks.ts', '../recommend/recommend.ts', '../i18n/en/list.ts'],
  },
  'src/view/templates/planted.ts': {
    never: [
      ...UP2.filter(path => path !== 'lit'),
      '../../safety/rules/all/modalities.ts',
      '../../loading/load.ts',
      '../../catalog/format/schema.ts',
    ],
    may: [
      'lit',
      './card.ts',
      '../styles/css.ts',
      '../../safety/engine/assess.ts',
      '../../i18n/en/list.ts',
    ],
  },
  'src/page/planted.ts': {
    never: [...UP, '../first/paint.ts', '../view/drawing.ts', '../safety/engine/assess.ts'],
    may: ['./theme.ts', '../domain/options.ts', '../links/country.ts'],
  },
  'src/first/planted.ts': {
    never: [
      ...UP,
      '../view/templates/picks.ts',
      '../view/drawing.ts',
      '../safety/engine/assess.ts',
    ],
    may: ['./tree.ts', '../page/theme.ts', '../loading/json-files.ts', '../view/styles/shadow.ts'],
  },
  'src/analytics/planted.ts': {
    never: [
      ...UP,
      '../page/say-once.ts',
      '../safety/rules/types.ts',
      '../catalog/anatomy/muscles.ts',
    ],
    may: ['./measured.ts', '../domain/events.ts'],
  },
  'src/elements/planted.ts': {
    never: [
      ...['../first/paint.ts', '../cli/main.ts', '../folder/page.ts', '../coverage/coverage.ts'],
      ...[
        '../link-check/ask.ts',
        '../safety/rules/all/rules.ts',
        'zod',
        'zod/mini',
        '../catalog/format/schema.ts',
        'node:fs',
        DEMO,
      ],
      ...[
        '../catalog/check/check.ts',
        '../catalog/anatomy/muscles.ts',
        '../editor/catalog-editor.ts',
        '../analytics/measure.ts',
      ],
    ],
    may: [
      'lit',
      '../analytics/analytics.ts',
      '../loading/load.ts',
      '../page/theme.ts',
      '../view/drawing.ts',
      '../recommend/rank.ts',
    ],
  },
  'src/embed/planted.ts': {
    never: [...UP, '@lit/context', '../first/tree.ts', '../page/theme.ts', '../loading/load.ts'],
    may: ['../domain/options.ts'],
  },
  'src/quick/planted.ts': {
    never: [
      ...UP,
      '../loading/load.ts',
      '../embed/embed.ts',
      '../folder/quick.ts',
      '../view/drawing.ts',
    ],
    may: ['../embed/dom.ts', '../first/tree.ts', '../page/ours.ts', '../domain/options.ts'],
  },
  'src/folder/planted.ts': {
    never: [
      '../cli/main.ts',
      '../elements/care-picks.ts',
      '../editor/catalog-editor.ts',
      DEMO,
      'node:path',
    ],
    may: ['../catalog/compile/compile.ts', '../view/templates/picks.ts', '@lit-labs/ssr', 'parse5'],
  },
  'src/rulebook/planted.ts': {
    never: [
      '../catalog/check/check.ts',
      '../cli/main.ts',
      '../editor/catalog-editor.ts',
      '../first/paint.ts',
      DEMO,
    ],
    may: [
      'lit',
      './styles/shared.ts',
      '../sign-off/rules.ts',
      '../view/drawing.ts',
      '../safety/rules/modalities.ts',
    ],
  },
  'src/rulebook/styles/planted.ts': {
    never: ['../../catalog/check/check.ts', '../../cli/main.ts', '../../editor/catalog-editor.ts'],
    may: ['lit', '../level.ts', '../../sign-off/rules.ts'],
  },
  'src/pasted-address/planted.ts': {
    never: [...UP, '../catalog/check/check.ts', '../import/import.ts'],
    may: ['./words.ts', '../catalog/format/json-value.ts', '../links/networks/read-link.ts'],
  },
  'src/import/planted.ts': {
    never: [...UP, '../loading/load.ts', '../post/read-post.ts', '../folder/folder.ts'],
    may: [
      './mention.ts',
      './words/signs.ts',
      '../catalog/format/problems.ts',
      '../links/amazon.ts',
    ],
  },
  'src/import/html/planted.ts': {
    never: [...UP2, '../../loading/load.ts', '../../post/read-post.ts', '../../folder/folder.ts'],
    may: [
      'parse5',
      'saxes',
      'papaparse',
      '../mention.ts',
      '../../post/find-muscle.ts',
      '../../pasted-address/words.ts',
    ],
  },
  'src/editor/planted.ts': {
    never: [
      '../loading/load.ts',
      '../view/drawing.ts',
      '../elements/answers.ts',
      '../cli/main.ts',
      DEMO,
    ],
    may: [
      'lit',
      'comlink',
      './form/fields.ts',
      '../catalog/format/problems.ts',
      '../coverage/coverage.ts',
      '../links/amazon.ts',
    ],
  },
  'src/editor/form/planted.ts': {
    never: [
      '../../loading/load.ts',
      '../../view/drawing.ts',
      '../../cli/main.ts',
      '../../../demo/main.ts',
    ],
    may: [
      'lit',
      '../document/doc.ts',
      '../../catalog/format/problems.ts',
      '../../domain/types.ts',
      '../../links/amazon.ts',
    ],
  },
  'src/wordpress/tools/planted.ts': {
    never: [
      '../../elements/care-picks.ts',
      '../../catalog/check/check.ts',
      '../../cli/main.ts',
      '../../folder/folder.ts',
      '../../../demo/main.ts',
      'node:fs',
    ],
    may: ['lit', './told.ts', '../../editor/publisher.ts', '../../post/find-muscle.ts'],
  },
  'src/cli/planted.ts': {
    never: [
      'lit',
      '../elements/care-picks.ts',
      '../view/drawing.ts',
      '../loading/load.ts',
      '../editor/catalog-editor.ts',
    ],
    may: [
      'node:fs/promises',
      './terminal/output.ts',
      '../links/country.ts',
      '../catalog/check/check.ts',
      '../folder/folder.ts',
    ],
  },
  'src/cli/links/planted.ts': {
    never: [
      'lit',
      '../../elements/care-picks.ts',
      '../../editor/catalog-editor.ts',
      '../../../demo/main.ts',
    ],
    may: [
      'node:http',
      '../terminal/output.ts',
      '../../link-check/ask.ts',
      '../../links/country.ts',
    ],
  },
  'src/server/planted.ts': {
    never: [
      '../elements/care-picks.ts',
      '../cli/main.ts',
      '../editor/catalog-editor.ts',
      '../first/start.ts',
      '../links/link.ts',
      'lit',
      'vite',
      DEMO,
    ],
    may: [
      'node:fs',
      './check.ts',
      '../folder/folder.ts',
      '../catalog/check/check.ts',
      '../links/country.ts',
    ],
  },
  'src/vite/planted.ts': {
    never: ['../elements/care-picks.ts', '../cli/main.ts', '../folder/folder.ts', 'lit', DEMO],
    may: ['node:fs', 'vite', './serve.ts', '../server/compile.ts'],
  },
  'src/package/planted.ts': {
    never: [
      'lit',
      'zod/mini',
      'node:fs',
      'vite',
      '../cli/main.ts',
      '../editor/catalog-editor.ts',
      '../first/paint.ts',
      '../folder/folder.ts',
      DEMO,
    ],
    may: [
      './define.ts',
      '../domain/events.ts',
      '../elements/define.ts',
      '../embed/embed.ts',
      '../first/start.ts',
      '../server/check.ts',
      '../vite/care-picks.ts',
    ],
  },
  'src/build/planted.ts': {
    never: ['../cli/main.ts', '../catalog/check/check.ts', '../domain/types.ts', DEMO],
    may: ['node:fs', 'vite', './sizes.ts'],
  },
  'src/surface/planted.ts': {
    never: [
      ...UP,
      '../loading/load.ts',
      '../view/templates/card.ts',
      '../catalog/format/schema.ts',
      '../safety/rules/types.ts',
      DEMO,
    ],
    may: [
      './options.ts',
      '../analytics/tools.ts',
      '../domain/options.ts',
      '../catalog/anatomy/muscles.ts',
      '../view/styles/root.ts',
      '../../package.json',
    ],
  },
  'src/docs/planted.ts': {
    never: [
      'lit',
      '../elements/care-picks.ts',
      '../editor/catalog-editor.ts',
      '../links/link.ts',
      DEMO,
    ],
    may: [
      'node:fs',
      'marked',
      '../analytics/tools-help.ts',
      '../cli/commands.ts',
      '../domain/errors-help.ts',
      '../surface/options.ts',
      '../links/networks/networks.ts',
    ],
  },
  'demo/planted.ts': {
    never: [
      '../src/care-picks.ts',
      '../src/loading/load.ts',
      '../src/elements/answers.ts',
      '../src/cli/main.ts',
    ],
    may: [
      'lit',
      './page/find.ts',
      '../src/package/index.ts',
      '../src/domain/options.ts',
      '../src/editor/events.ts',
    ],
  },
  'demo/state/planted.ts': {
    never: [
      '../../src/care-picks.ts',
      '../../src/loading/load.ts',
      '../../src/safety/rules/modalities.ts',
    ],
    may: [
      'lit',
      '../snippet/snippet.ts',
      '../../src/domain/options.ts',
      '../../src/surface/options.ts',
      '../../src/rulebook/level.ts',
    ],
  },
};

/** Whether a rule's pattern holds for a file: `*` for a name, `**` for any number of folders. */
const isIn = (file: string, glob: string): boolean =>
  new RegExp(`^${glob.replace(/\*\*|\*/g, star => (star === '*' ? '[^/]*' : '.*'))}$`).test(file);

/** By planted file, what the linter complains of. */
const complaints = new Map<string, string[]>();
const copy = mkdtempSync(join(tmpdir(), 'care-picks-arrows-'));
const config = join(copy, 'src', 'arrows.json');

before(() => {
  mkdirSync(dirname(config), { recursive: true });
  cpSync(join(root, 'biome.json'), join(copy, 'biome.json'));
  cpSync(join(root, 'src', 'arrows.json'), config);
  for (const [file, { may, never }] of Object.entries(ARROWS)) {
    mkdirSync(join(copy, dirname(file)), { recursive: true });
    const lines = [...may, ...never].map(path => `export * from '${path}';\n`);
    writeFileSync(join(copy, file), lines.join(''));
  }
  const args = [
    'lint',
    '--only=style/noRestrictedImports',
    '--colors=off',
    '--max-diagnostics=none',
  ];
  const files = Object.keys(ARROWS);
  const { stdout, stderr } = spawnSync(process.execPath, [biome, ...args, ...files], {
    cwd: copy,
    encoding: 'utf8',
  });
  // A run that looked at no file would have nothing to complain of.
  assert.match(stdout, new RegExp(`Checked ${files.length} files`), stderr);
  for (const [, file = '', line] of stderr.matchAll(/^(\S+):(\d+):\d+ lint\/style\/noRestr/gm)) {
    const { may, never } = ARROWS[file] as Arrow;
    const about = [...may, ...never][Number(line) - 1] ?? '';
    complaints.set(file, [...(complaints.get(file) ?? []), about]);
  }
});
after(() => rmSync(copy, { recursive: true, force: true }));

describe('the arrows', () => {
  for (const [file, { never, may }] of Object.entries(ARROWS))
    it(`${dirname(file)} → imports what it may, and nothing else`, () => {
      assert.ok(never.length > 2 && may.length > 0);
      assert.deepEqual((complaints.get(file) ?? []).sort(), [...never].sort());
    });

  it('every rule → tried by a planted file', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'src', 'arrows.json'), 'utf8')) as {
      overrides: { includes: string[] }[];
    };
    assert.ok(overrides.length >= 30);
    for (const { includes } of overrides)
      assert.ok(
        Object.keys(ARROWS).some(file => includes.some(glob => isIn(file, glob))),
        includes.join(', '),
      );
  });

  it('every folder of src and demo → has a rule', () => {
    const folders = ['src', 'demo']
      .flatMap(filesIn)
      .filter(path => path.endsWith('.ts') && path.split('/').length > 2);
    assert.ok(folders.length > 200);
    const { overrides } = JSON.parse(readFileSync(join(root, 'src', 'arrows.json'), 'utf8')) as {
      overrides: { includes: string[] }[];
    };
    const globs = overrides.flatMap(({ includes }) => includes);
    assert.deepEqual(
      folders.filter(path => !globs.some(glob => isIn(path, glob))),
      [],
    );
  });
});
