/**
 * eBay's rotation ID of each marketplace: a link counts only with that of the shop that it leads to. From "Creating an
 * EPN tracking link" of eBay's developer pages.
 */
const ROTATIONS: Readonly<Record<string, string>> = {
  'ebay.at': '5221-53469-19255-0',
  'ebay.be': '1553-53471-19255-0',
  'ebay.ca': '706-53473-19255-0',
  'ebay.ch': '5222-53480-19255-0',
  'ebay.co.uk': '710-53481-19255-0',
  'ebay.com': '711-53200-19255-0',
  'ebay.com.au': '705-53470-19255-0',
  'ebay.de': '707-53477-19255-0',
  'ebay.es': '1185-53479-19255-0',
  'ebay.fr': '709-53476-19255-0',
  'ebay.ie': '5282-53468-19255-0',
  'ebay.it': '724-53478-19255-0',
  'ebay.nl': '1346-53482-19255-0',
  'ebay.pl': '4908-226936-19255-0',
};

/** The values of each of eBay's shops, as a programme gives them by host. */
export const EBAY_ROTATIONS: Readonly<Record<string, { readonly rotation: string }>> =
  Object.fromEntries(Object.entries(ROTATIONS).map(([host, rotation]) => [host, { rotation }]));
