/** The tables of networks: each says where its facts are from, and its examples are written and read back. */
import { expect } from '@open-wc/testing';
import { writeTag } from '../../../src/links/link.ts';
import { placeholdersOf } from '../../../src/links/networks/address/template.ts';
import { linkTemplate } from '../../../src/links/networks/link-template.ts';
import { NETWORKS, networkCalled, READY_NETWORKS } from '../../../src/links/networks/networks.ts';
import { paymentOf } from '../../../src/links/networks/payment.ts';
import { readLink } from '../../../src/links/networks/read-link.ts';
import { atLeast } from '../../support/lists/at-least.ts';

describe('the networks that are known', () => {
  it('are at least forty, each under a name of its own', () => {
    const ids = atLeast(40, NETWORKS).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    for (const id of ids) expect(id).to.match(/^[a-z\d]+(?:-[a-z\d]+)*$/);
  });
  it('are found by that name, and nothing is by what every object inherits', () => {
    for (const network of atLeast(40, NETWORKS))
      expect(networkCalled(network.id)).to.equal(network);
    expect(networkCalled('constructor')).to.equal(undefined);
  });
  it('have a source each, and a mark or a template', () => {
    for (const { id, source, hosts, parameters, shops, paths, pages, maybe, ready } of atLeast(
      40,
      NETWORKS,
    )) {
      expect(source.url, id).to.match(/^https:\/\/[\w.-]+\//);
      expect(!!(hosts ?? parameters ?? shops ?? paths ?? pages ?? maybe ?? ready), id).to.equal(
        true,
      );
    }
  });
  it('name hosts and parameters as they are compared: in small letters, without "www."', () => {
    const marks = atLeast(40, NETWORKS).flatMap(({ hosts, parameters, shops, traces }) => [
      ...(hosts ?? []),
      ...(shops?.hosts ?? []),
      ...(parameters ?? []),
      ...(shops?.parameters ?? []),
      ...(traces ?? []),
    ]);
    for (const mark of atLeast(150, marks))
      if (typeof mark === 'string') expect(mark).to.match(/^(?!www\.)[^A-Z\s/?&=]+$/);
  });
  it('do not take a host from one another', () => {
    const hosts = NETWORKS.flatMap(({ hosts }) => hosts ?? []).filter(
      host => typeof host === 'string',
    );
    expect(new Set(atLeast(150, hosts)).size).to.equal(hosts.length);
  });
});

describe('a network that is ready to use by name', () => {
  const asked =
    'amazon awin cj rakuten shareasale impact partnerize tradedoubler skimlinks ebay affiliatewp goaffpro refersion uppromote bol walmart target';
  for (const id of asked.split(' '))
    it(id, () => expect(networkCalled(id)?.ready).to.not.equal(undefined));
  for (const { id, ready } of atLeast(17, READY_NETWORKS))
    it(`${id} names each of its placeholders, and its examples are of the form that it says`, () => {
      const { template = '{url}{tag}', values = {}, tag, examples } = ready;
      const own = placeholdersOf(template).filter(key => !['url', 'tag', 'sub'].includes(key));
      expect(Object.keys(values)).to.have.members(own);
      expect(tag.example).to.match(tag.form);
      for (const { form, example, usual = example } of Object.values(values)) {
        expect(example).to.match(form);
        expect(usual).to.match(form);
      }
      for (const each of atLeast(1, examples)) {
        expect(each.tag).to.match(tag.form);
        for (const [key, form] of Object.entries(values))
          if (each.values?.[key]) expect(each.values[key]).to.match(form.form);
      }
    });
});

describe('a whole link', () => {
  for (const network of atLeast(17, READY_NETWORKS))
    for (const { tag, values = {}, url, href } of atLeast(1, network.ready.examples)) {
      if (network.ready.template)
        it(`of ${network.id} is written, byte for byte: ${href}`, () => {
          const link = linkTemplate({ values }, network.id, { url });
          expect('address' in link && writeTag(link.address, tag)).to.equal(href);
        });
      it(`of ${network.id} is known to pay`, () => expect(paymentOf(href).is).to.equal('paid'));
      it(`of ${network.id} is read back`, () => {
        const read = readLink(href);
        expect(read?.tag).to.equal(tag);
        if (network.id === 'amazon') expect(read?.asin).to.equal('B07XYZ1234');
        else expect(read?.url).to.equal(url);
      });
    }
});
