/** Feeds of shops and networks, in the forms that their documentation gives. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importFiles } from '../../../src/import/import.ts';
import { fileOf } from './support/file.ts';

const imported = async (name: string, content: string) => {
  const { catalog, report } = await importFiles([fileOf(name, content)]);
  return {
    products: catalog.products.map(({ title, care, offers }) => [
      title,
      care.uses[0]?.modality,
      offers.length,
    ]),
    catalog,
    report,
  };
};

const SLEEVE = ['Calf compression sleeve, black', 'compression', 1];

const RSS = `<?xml version="1.0"?>
<rss xmlns:g="http://base.google.com/ns/1.0" version="2.0"><channel>
<title>Example Sports</title><link>https://shop.example</link><description>All of it</description>
<item><g:id>S1</g:id><g:title>Calf compression sleeve, black</g:title>
<g:description>Sleeve for sports &amp; recovery</g:description>
<g:link>https://shop.example/products/calf-sleeve?variant=1</g:link>
<g:image_link>https://shop.example/calf.jpg</g:image_link>
<g:price>19.99 USD</g:price><g:availability>in_stock</g:availability><g:brand>Exa</g:brand><g:gtin>4006381333931</g:gtin></item>
<item><g:id>S2</g:id><g:title>Paint roller, 18 inch</g:title><g:link>https://shop.example/products/paint-roller</g:link></item>
</channel></rss>`;

const ATOM = `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0">
<title>Example</title>
<entry><g:id>S1</g:id><title>Calf compression sleeve, black</title><link href="https://shop.example/products/calf-sleeve"/><summary>For recovery</summary></entry>
</feed>`;

const TSV = `id\ttitle\tdescription\tlink\tprice\tavailability\timage_link\tgtin\tmpn\tbrand\tproduct_type
S1\tCalf compression sleeve, black\tFor sports\thttps://shop.example/products/calf-sleeve\t19.99 USD\tin_stock\thttps://shop.example/a.jpg\t4006381333931\tX1\tExa\tSports > Recovery
S2\tPaint roller, 18 inch\tFor walls\thttps://shop.example/products/paint-roller\t9.99 USD\tin_stock\thttps://shop.example/b.jpg\t4006381333932\tX2\tExa\tTools\n`;

const AWIN = `"aw_deep_link","product_name","aw_product_id","merchant_product_id","merchant_image_url","description","merchant_category","search_price","merchant_name","merchant_id","category_name","aw_image_url","currency","brand_name","ean"
"https://www.awin1.com/pclick.php?p=123&a=45678&m=999","Calf compression sleeve, black","123","S1","https://shop.example/a.jpg","For sports and recovery","Sports","19.99","Example Sports","999","Sports","https://images.example/a.jpg","GBP","Exa","4006381333931"
`;

const CJ = `PROGRAMNAME,PROGRAMURL,CATALOGNAME,LASTUPDATED,NAME,KEYWORDS,DESCRIPTION,SKU,MANUFACTURER,MANUFACTURERID,UPC,CURRENCY,PRICE,BUYURL,IMPRESSIONURL,IMAGEURL,ADVERTISERCATEGORY,INSTOCK
Example Sports,https://shop.example,Main,2026-01-01,"Calf compression sleeve, black",calf,For sports and recovery,S1,Exa,X1,400638133393,USD,19.99,https://www.anrdoezrs.net/click-3607085-10000000?url=https%3A%2F%2Fshop.example%2Fproducts%2Fcalf-sleeve,https://www.lduhtrp.net/image-1,https://shop.example/a.jpg,Sports,yes
`;

const CJ_XML = `<?xml version="1.0" encoding="UTF-8"?>
<catalog><product><programname>Example Sports</programname><name>Calf compression sleeve, black</name>
<description>For sports</description><sku>S1</sku><manufacturer>Exa</manufacturer>
<buyurl>https://www.anrdoezrs.net/click-3607085-10000000?url=https%3A%2F%2Fshop.example%2Fproducts%2Fcalf-sleeve</buyurl>
<imageurl>https://shop.example/a.jpg</imageurl></product></catalog>`;

const AWIN_XML = `<?xml version="1.0"?><cafProductFeed><datafeed><prod id="123"><brand><brandName>Exa</brandName></brand>
<text><name>Calf compression sleeve, black</name><desc>For sports</desc></text>
<uri><awTrack>https://www.awin1.com/pclick.php?p=123&amp;a=45678&amp;m=999</awTrack><mLink>https://shop.example/products/calf-sleeve</mLink></uri></prod></datafeed></cafProductFeed>`;

describe('a feed', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    ['Google Merchant as RSS', 'feed.xml', RSS],
    ['Google Merchant as Atom', 'feed.xml', ATOM],
    ['Google Merchant in rows', 'feed.txt', TSV],
    ['Awin in rows', 'datafeed_1.csv', AWIN],
    ['Awin in XML', 'datafeed.xml', AWIN_XML],
    ['CJ in rows', 'cj.csv', CJ],
    ['CJ in XML', 'cj.xml', CJ_XML],
  ];
  for (const [what, name, content] of rows)
    it(`${what} → the product that is for a muscle`, async () => {
      const { products } = await imported(name, content);
      assert.deepEqual(products, [SLEEVE]);
    });

  it('what is for no muscle → named', async () => {
    for (const content of [RSS, TSV]) {
      const { report } = await imported('feed', content);
      assert.deepEqual(
        report.unused.filter(({ code }) => code === 'no-kind').map(({ what }) => what),
        ['Paint roller, 18 inch'],
      );
    }
  });

  it('a shop’s photo and words → not taken over', async () => {
    const { catalog, report } = await imported('feed.xml', RSS);
    assert.ok(!JSON.stringify(catalog).includes('calf.jpg'));
    assert.equal(catalog.products[0]?.care.uses[0]?.why, '');
    assert.ok(report.unused.some(({ code }) => code === 'photo'));
  });

  it('something to swallow → refused, with the reason', async () => {
    const { products, report } = await imported(
      'feed.xml',
      RSS.replace('Calf compression sleeve, black', 'Turmeric capsules for muscle pain'),
    );
    assert.deepEqual(products, []);
    const refused = report.unused.find(({ code }) => code === 'refused');
    assert.match(refused?.message ?? '', /swallow/);
  });
});
