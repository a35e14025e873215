/** A WordPress export: posts of old and new editors, in whatever state they are. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFiles } from '../../../src/import/import.ts';
import { type Entry, exportOf, HEAD, itemOf, TAIL } from './support/export.ts';
import { fileOf } from './support/file.ts';

const importText = (text: string) => importFiles([fileOf('export.xml', text)]);
const importPosts = (...entries: readonly Entry[]) => importText(exportOf(entries));

const ROLLER = 'https://www.amazon.com/dp/B000UGHZCQ?tag=sorespot-20';
const about = (muscle: string, content: string): Entry => ({
  title: `${muscle} pain: what helps`,
  slug: `${muscle.toLowerCase()}-pain`,
  content,
});

describe('an export of WordPress', () => {
  it('one product in three posts → one product with three muscles', async () => {
    const link = `<p>I like the <a href="${ROLLER}">Tiger Tail massage roller</a> here.</p>`;
    const { catalog, report } = await importPosts(
      about('Soleus', link),
      about('Gastrocnemius', link),
      about('Hamstrings', link),
    );
    assert.equal(catalog.products.length, 1);
    assert.deepEqual(Object.keys(catalog.products[0]?.care.muscles ?? {}), [
      'soleus',
      'gastrocnemius',
      'hamstrings',
    ]);
    assert.equal(report.posts.length, 3);
  });

  it('a post without paragraphs, as old editors stored it → each line has its own words', async () => {
    const { catalog } = await importPosts(
      about(
        'Soleus',
        `<strong>Cold gel</strong>\n\n<a href="https://www.amazon.com/dp/B00HVMXZHQ">Biofreeze gel</a> feels cool on the skin.\n\n<strong>Roller</strong>\n\nI roll with <a href="${ROLLER}">the Tiger Tail roller</a>. Begin lightly.`,
      ),
    );
    assert.deepEqual(
      catalog.products.map(({ title, care }) => [title, care.uses[0]?.modality, care.uses[0]?.how]),
      [
        ['Biofreeze gel', 'cold-gel', ''],
        ['Tiger Tail roller', 'massage', 'Begin lightly.'],
      ],
    );
  });

  it('shortcodes that name a product by its number → products, with tag and country', async () => {
    const { catalog, report } = await importPosts(
      about(
        'Soleus',
        '[easyazon_link identifier="B00HVMXZHQ" locale="UK" tag="sorespot-21"]Biofreeze gel[/easyazon_link] is cool.\n\n[amazon box="B000UGHZCQ" title="Tiger Tail roller"]\n\n[lasso ref="knee-brace" id="12"]',
      ),
    );
    assert.deepEqual(
      catalog.products.map(({ title }) => title),
      ['Biofreeze gel', 'Tiger Tail roller'],
    );
    assert.equal(catalog.products[1]?.offers[0]?.asin, 'B000UGHZCQ');
    assert.deepEqual(
      report.unused.map(({ code, what }) => [code, what]),
      [['shortcode', '[lasso ref="knee-brace" id="12"]']],
    );
  });

  it('a box of Amazon’s in a frame → its product', async () => {
    const { catalog } = await importPosts(
      about(
        'Soleus',
        '<h3>Calf brace</h3><p>It holds the calf.</p><iframe src="//ws-na.amazon-adsystem.com/widgets/q?ServiceVersion=20070822&OneJS=1&Operation=GetAdHtml&MarketPlace=US&source=ac&ref=tf_til&ad_type=product_link&tracking_id=sorespot-20&marketplace=amazon&region=US&placement=B001OU8GQQ&asins=B001OU8GQQ"></iframe>',
      ),
    );
    assert.equal(catalog.products.length, 1);
    assert.equal(catalog.products[0]?.title, 'Calf brace');
    assert.equal(catalog.products[0]?.offers[0]?.asin, 'B001OU8GQQ');
  });

  it('a link through the own site, whose target the export has → the product itself', async () => {
    const { catalog, report } = await importPosts(
      about('Soleus', '<p>Try <a href="/recommends/tiger-tail/">the Tiger Tail roller</a>.</p>'),
      {
        title: 'Tiger Tail',
        slug: 'tiger-tail',
        type: 'thirstylink',
        content: '',
        meta: { _ta_destination_url: ROLLER },
      },
    );
    assert.equal(catalog.products[0]?.offers[0]?.asin, 'B000UGHZCQ');
    assert.deepEqual(report.unused, []);
  });

  it('one whose target it has not → named, and the product stays', async () => {
    const { catalog, report } = await importPosts(
      about('Soleus', '<p>Try <a href="/recommends/tiger-tail/">the Tiger Tail roller</a>.</p>'),
    );
    assert.equal(catalog.products.length, 1);
    assert.deepEqual(
      report.unused.map(({ code }) => code),
      ['own-redirect'],
    );
  });

  it('what was thrown away, and what is no post → passed over', async () => {
    const link = `<p><a href="${ROLLER}">Tiger Tail roller</a></p>`;
    const { catalog } = await importPosts(
      { ...about('Soleus', link), status: 'trash' },
      { ...about('Soleus', link), type: 'revision' },
      { ...about('Soleus', link), type: 'attachment' },
    );
    assert.deepEqual(catalog.products, []);
  });

  it('a post that is about no muscle → its products have none, and the report says so', async () => {
    const { catalog, report } = await importPosts({
      title: 'My ten favourites',
      content: `<p><a href="${ROLLER}">Tiger Tail roller</a></p>`,
    });
    assert.equal(catalog.products[0]?.care.muscles, undefined);
    assert.equal(report.posts[0]?.muscle, undefined);
  });

  it('cut off in the middle → what stands before is read, and the rest named', async () => {
    const [one, two] = [
      itemOf(about('Soleus', `<p><a href="${ROLLER}">Tiger Tail roller</a></p>`)),
      itemOf(
        about(
          'Hamstrings',
          `<p><a href="https://www.amazon.com/dp/B001OU8GQQ">A thigh brace</a> and`,
        ),
      ),
    ];
    const { catalog, report } = await importText(
      `${HEAD}${one}\n${two.slice(0, two.indexOf('</content'))}`.replace(/]]>$/, ''),
    );
    assert.equal(catalog.products.length, 2);
    const broken = report.unused.filter(({ code }) => code === 'broken');
    assert.ok(broken.some(({ what }) => what === 'Hamstrings pain: what helps'));
  });

  it('characters that XML forbids, and an end that is missing → the posts around them', async () => {
    const roller = `<p><a href="${ROLLER}">Tiger Tail roller</a></p>`;
    const { catalog, report } = await importText(
      `${HEAD}${itemOf(about('Soleus', `\u000b${roller}`)).replace('</item>', '')}
${itemOf(about('Hamstrings', roller)).replace('<title>', '<title>Knots & cramps ')}${TAIL}`,
    );
    assert.deepEqual(Object.keys(catalog.products[0]?.care.muscles ?? {}), [
      'soleus',
      'hamstrings',
    ]);
    assert.ok(
      report.unused.some(({ code, where }) => code === 'broken' && where.startsWith('line')),
    );
  });
});
