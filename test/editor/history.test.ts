import { expect } from '@open-wc/testing';
import {
  change,
  createHistory,
  endStep,
  type History,
  MAX_STEPS,
  redo,
  undo,
} from '../../src/editor/document/history.ts';

const states = ({ past, now, future }: History<string>): readonly (readonly string[])[] => [
  past.map(({ state }) => state),
  [now.state],
  future.map(({ state }) => state),
];
const typed = (history: History<string>, ...words: readonly string[]): History<string> =>
  words.reduce(
    (before, state) => change(before, { state, what: 'title', mergeKey: 'title' }),
    history,
  );

describe('undo and redo', () => {
  it('letters into one field → one step', () =>
    expect(states(typed(createHistory(''), 'a', 'ab', 'abc'))).to.deep.equal([[''], ['abc'], []]));

  it('letters, after the field was left → another step', () =>
    expect(states(typed(endStep(typed(createHistory(''), 'a')), 'ab'))).to.deep.equal([
      ['', 'a'],
      ['ab'],
      [],
    ]));

  it('letters after an undo → a step of their own, and nothing to redo', () => {
    const back = undo(typed(endStep(typed(createHistory(''), 'a')), 'ab'));
    expect(states(back)).to.deep.equal([[''], ['a'], ['ab']]);
    expect(states(typed(back, 'ac'))).to.deep.equal([['', 'a'], ['ac'], []]);
  });

  it('back and forth → where it was', () => {
    const history = typed(endStep(typed(createHistory(''), 'a')), 'ab');
    expect(states(redo(redo(undo(undo(undo(history))))))).to.deep.equal(states(history));
  });

  it('the same state again → no step', () => {
    const history = createHistory('a');
    expect(change(history, { state: 'a', what: '' })).to.equal(history);
    expect(undo(history)).to.equal(history);
    expect(redo(history)).to.equal(history);
  });

  it(`has ${MAX_STEPS} steps, and forgets the oldest`, () => {
    let history = createHistory(0);
    for (let state = 1; state <= MAX_STEPS + 5; state += 1)
      history = change(history, { state, what: '' });
    expect(history.past.length).to.equal(MAX_STEPS);
    expect(history.past[0]?.state).to.equal(5);
  });
});
