/**
 * A shop's buy button as far as it comes without its shop: loaded, parsed and started. What it would show it asks
 * of a server, so one empty card stands for "it is ready to ask".
 */
import ShopifyBuy from '@shopify/buy-button-js';

const client = ShopifyBuy.buildClient({
  domain: 'shop.invalid',
  storefrontAccessToken: 'none',
});
ShopifyBuy.UI.init(client);
document.querySelector('#picks').innerHTML = '<article data-product="none">Ready</article>';
