/**
 * One recipe from its files to its readers: it installs, its types are right, it builds, and readers with script and
 * without get the picks of the sample as the command line draws them, also when they go to another post.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Reading, readingOf, readRenderedIn } from '../people/reading.ts';
import { at, hasScript, install, lay, npm, type Ran, recipe, SAMPLE } from './project.ts';
import { newReader, type Reader, serveFolder, untilLoaded } from './reader.ts';

/** Muscles with a post: the first is in the leg. */
const POSTS = { soleus: 'Soleus', 'upper-trapezius': 'Upper trapezius' } as const;
type Post = keyof typeof POSTS;

const succeed = ({ code, output }: Ran): void => assert.equal(code, 0, output);

/** A layout that there is not, where the element stands: what the types are for. */
const WRONG = 'tiles';

lay();

describe(recipe.name, { skip: recipe.missing ?? false }, () => {
  it('npm install, with the package as it is packed', async () => succeed(await install()));

  if (hasScript('types')) it('the types are right', async () => succeed(await npm('run', 'types')));

  const { tag } = recipe;
  if (tag !== undefined)
    it('a layout that there is not → an error of the types', async () => {
      const file = at(tag);
      const text = readFileSync(file, 'utf8');
      const plant = (layout: string): void =>
        writeFileSync(file, text.replace(/<care-picks(?=\s)/, `<care-picks layout="${layout}"`));
      try {
        plant('table');
        assert.notEqual(readFileSync(file, 'utf8'), text);
        succeed(await npm('run', 'types'));
        plant(WRONG);
        const { code, output } = await npm('run', 'types');
        assert.notEqual(code, 0);
        assert.match(output, new RegExp(`"${WRONG}"' is not assignable to type`));
      } finally {
        writeFileSync(file, text);
      }
    });

  it('npm run build', async () => succeed(await npm('run', 'build')));

  describe('a reader', () => {
    let origin: string;
    let close: (() => void) | undefined;
    after(() => close?.());
    const rendered = new Map<Post, Reading>();
    before(async () => {
      ({ origin, close } = await serveFolder(at(recipe.output)));
      for (const post of Object.keys(POSTS) as Post[]) {
        const { page } = await newReader(origin, false);
        rendered.set(post, await readRenderedIn(page, SAMPLE, post));
      }
    });

    /** Everything that the command line draws of a muscle is in sight, and nothing went wrong. */
    async function expectPicks({ page, problems }: Reader, post: Post): Promise<void> {
      const expected = rendered.get(post);
      const { seen, cautions } = await readingOf(page, problems);
      assert.equal(seen.products, expected?.seen.products);
      assert.equal(
        seen.clotWarnings,
        expected?.seen.clotWarnings,
        'the clot warning above the list',
      );
      assert.deepEqual(seen.faults, []);
      assert.deepEqual(cautions, expected?.cautions);
      assert.ok(await page.locator('[data-disclosure]').first().isVisible(), 'the disclosure');
      assert.deepEqual(problems, []);
    }

    const expectHeading = ({ page }: Reader, post: Post): Promise<void> =>
      page.getByRole('heading', { level: 1, name: POSTS[post], exact: true }).waitFor();

    const follow = ({ page }: Reader, post: Post): Promise<void> =>
      untilLoaded(page, () => page.getByRole('link', { name: POSTS[post], exact: true }).click());

    it('what the sample has for them: nine products and the clot warning, one product and none', () => {
      const counts = [...rendered.values()].map(({ seen }) => [seen.products, seen.clotWarnings]);
      assert.deepEqual(counts, [
        [9, 1],
        [1, 0],
      ]);
    });

    for (const post of Object.keys(POSTS) as Post[]) {
      it(`${post} without script → ${recipe.without === 'page' ? 'the picks in the page' : 'a link to a page of them'}`, async () => {
        const reader = await newReader(origin, false);
        await reader.page.goto(`/${post}/`);
        await expectHeading(reader, post);
        if (recipe.without === 'link')
          await reader.page.getByRole('link', { name: /^Care picks for/ }).click();
        // What looks alike on several muscles has one page, and the others lead to it.
        await reader.page.locator('[data-product]').first().waitFor();
        await expectPicks(reader, post);
      });

      it(`${post} with script → the picks`, async () => {
        const reader = await newReader(origin, true);
        await reader.page.goto(`/${post}/`);
        await reader.page.waitForFunction('window.loads > 0');
        await expectPicks(reader, post);
      });
    }

    it(`from post to post${recipe.isOnePage ? ', in the same page,' : ''} and back → the picks of each`, async () => {
      const reader = await newReader(origin, true);
      const { page } = reader;
      await page.goto('/soleus/');
      await page.waitForFunction('window.loads > 0');
      await page.evaluate('window.isTheSame = true');
      for (const post of ['upper-trapezius', 'soleus'] as const) {
        await follow(reader, post);
        await expectHeading(reader, post);
        await expectPicks(reader, post);
      }
      if (recipe.isOnePage) {
        await untilLoaded(page, () => page.goBack());
        await expectHeading(reader, 'upper-trapezius');
        await expectPicks(reader, 'upper-trapezius');
      }
      assert.equal(await page.evaluate('window.isTheSame === true'), recipe.isOnePage);
    });
  });
});
