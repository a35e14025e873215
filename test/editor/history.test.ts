import { expect } from '@open-wc/testing';
import {
  begin,
  change,
  type History,
  MOST,
  redo,
  settle,
  undo,
} from '../../src/editor/document/history.ts';

const states = ({ past, now, future }: History<string>): readonly (readonly string[])[] => [
  past.map(({ state }) => state),
  [now.state],
  future.map(({ state }) => state),
];
const typed = (history: History<string>, ...words: readonly string[]): History<string> =>
  words.reduce((before, state) => change(before, { state, what: 'title', mark: 'title' }), history);

describe('the way back', () => {
  it('letters into one field → one step', () =>
    expect(states(typed(begin(''), 'a', 'ab', 'abc'))).to.deep.equal([[''], ['abc'], []]));

  it('letters, after the field was left → another step', () =>
    expect(states(typed(settle(typed(begin(''), 'a')), 'ab'))).to.deep.equal([
      ['', 'a'],
      ['ab'],
      [],
    ]));

  it('letters after an undo → a step of their own, and nothing to do again', () => {
    const back = undo(typed(settle(typed(begin(''), 'a')), 'ab'));
    expect(states(back)).to.deep.equal([[''], ['a'], ['ab']]);
    expect(states(typed(back, 'ac'))).to.deep.equal([['', 'a'], ['ac'], []]);
  });

  it('back and forth → where it was', () => {
    const history = typed(settle(typed(begin(''), 'a')), 'ab');
    expect(states(redo(redo(undo(undo(undo(history))))))).to.deep.equal(states(history));
  });

  it('the same state again → no step', () => {
    const history = begin('a');
    expect(change(history, { state: 'a', what: '' })).to.equal(history);
    expect(undo(history)).to.equal(history);
    expect(redo(history)).to.equal(history);
  });

  it(`has ${MOST} steps, and forgets the oldest`, () => {
    let history = begin(0);
    for (let state = 1; state <= MOST + 5; state += 1)
      history = change(history, { state, what: '' });
    expect(history.past.length).to.equal(MOST);
    expect(history.past[0]?.state).to.equal(5);
  });
});
