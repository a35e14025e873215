import { expect } from '@open-wc/testing';
import { countries } from '../../src/editor/form-view/countries.ts';

describe('the countries to choose from', () => {
  it('each once, by the code that it has now, in the order of their names', () => {
    const all = countries();
    const names = all.map(({ name }) => name);
    const codes = all.map(({ code }) => code);
    expect(new Set(names).size).to.equal(all.length);
    expect(codes).to.include.members(['US', 'GB', 'DE', 'AT', 'CH', 'IE', 'NL', 'NZ', 'IN', 'JP']);
    for (const code of ['UK', 'DD', 'EU', 'ZZ', 'AA']) expect(codes).not.to.include(code);
    expect(codes.indexOf('NL')).to.be.greaterThan(codes.indexOf('NP'));
    expect(all.length).to.be.within(240, 270);
    expect(countries()).to.equal(all);
  });
});
