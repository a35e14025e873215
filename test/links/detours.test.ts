/** Addresses that lead elsewhere than they say. */
import { expect } from '@open-wc/testing';
import { redirectOf } from '../../src/links/redirect.ts';

describe('where an address leads', () => {
  const rows: readonly [string, ReturnType<typeof redirectOf>][] = [
    ['https://bit.ly/gel', 'shortener'],
    ['https://www.tinyurl.com/gel', 'shortener'],
    ['https://notbit.ly/gel', undefined],
    ['https://bit.ly.shop.example/gel', undefined],
    ['https://linktr.ee/ada', 'link-page'],
    ['https://www.beacons.ai/ada', 'link-page'],
    ['https://mylinktr.ee/ada', undefined],
    ['https://linktr.ee.shop.example/ada', undefined],
    ['https://go.example/?url=https://shop.example/gel', 'redirect'],
    ['https://go.example/?a=b&to=http%3A%2F%2Fshop.example', 'redirect'],
    ['https://go.example/?URL=HTTPS://shop.example/', 'redirect'],
    ['https://go.example/?redirect_url=//shop.example/', 'redirect'],
    ['https://go.example/?redirecturl=https://shop.example/', 'redirect'],
    ['https://go.example/?returnto=https://shop.example/', 'redirect'],
    ['https://go.example/?return_to=https://shop.example/', 'redirect'],
    ['https://go.example/?deeplink=https://shop.example/', 'redirect'],
    ['https://go.example/?deep_link=https://shop.example/', 'redirect'],
    ['https://go.example/?myurl=https://shop.example/', undefined],
    ['https://go.example/?urls=https://shop.example/', undefined],
    ['https://go.example/?url=see%20https://shop.example/', undefined],
    ['https://go.example/?url=gel', undefined],
    ['https://go.example/?url=https:gel', undefined],
    ['https://go.example/?text=https://shop.example/', undefined],
    ['https://go.example/?url=https://', undefined],
    ['https://go.example/?url=https://www.go.example/gel', undefined],
    ['https://www.go.example/?url=https://go.example/gel', undefined],
    ['https://go.example/?url=https://shop.go.example/gel', undefined],
    ['https://shop.go.example/?url=https://go.example/gel', undefined],
    ['https://go.example/?url=https://notgo.example/', 'redirect'],
    ['https://go.example/?url=https://go.example.shop.example/', 'redirect'],
    ['https://a.www.go.example/?url=https://a.go.example/', 'redirect'],
    ['https://go.example/out/https://shop.example/', 'redirect'],
    ['https://go.example/out/http:/shop.example/', 'redirect'],
    ['https://go.example/about-https', undefined],
    ['https://shop.example/gel?size=2', undefined],
    ['https://shop.example/', undefined],
  ];
  for (const [address, expected] of rows)
    it(`${address} → ${expected ?? 'where it says'}`, () =>
      expect(redirectOf(address)).to.equal(expected));
});
