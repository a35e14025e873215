/** What the element itself does when a reader answers: it sends no event, of whatever name, and marks nothing in the page. */
import { expect } from '@open-wc/testing';
import '../../src/elements/define.ts';
import { all, appears, distOrigin, mount, one, unmount } from '../support/page.ts';

const catalog = `${await distOrigin()}/catalog/`;
afterEach(() => {
  // Answers live as long as the page; a test leaves it as it was found.
  dispatchEvent(new Event('pagehide'));
  unmount();
});

it('an answer given and taken back → no event from the element, and nothing about it in the page', async () => {
  const element = await mount(
    `<care-picks muscle="soleus" phase="chronic" catalog="${catalog}"></care-picks>`,
  );
  (one(element, '.check summary') as HTMLElement).click();
  await appears(element, '[data-condition]');
  const sent: string[] = [];
  const send = element.dispatchEvent.bind(element);
  element.dispatchEvent = event => {
    sent.push(event.type);
    return send(event);
  };
  const changed: string[] = [];
  const changes = new MutationObserver(records => {
    for (const { attributeName, type } of records) changed.push(attributeName ?? type);
  });
  changes.observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  const count = () => all(element, '[data-product]').length;
  const before = count();
  const box = () => one(element, '[data-condition="past-clot"]') as HTMLElement;
  box().click();
  await element.updateComplete;
  expect(count(), 'the answer counts').to.be.below(before);
  expect(sent).to.deep.equal([]);
  expect(changed).to.deep.equal([]);
  box().click();
  await element.updateComplete;
  expect(count()).to.equal(before);
  expect(sent).to.deep.equal([]);
  expect(changed).to.deep.equal([]);
  changes.disconnect();
});
