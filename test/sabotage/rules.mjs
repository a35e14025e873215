/** Faults in the rules and in what is made of them: planted one by one, and tried by the suites that need no page. */
import { availableParallelism } from 'node:os';
import { bundle, withoutCounting } from './bundle.mjs';
import { explained } from './explained/explained.mjs';
import { instrument } from './instrument.mjs';
import { coverage, tryAll } from './pool.mjs';
import { mutatedFiles, suiteFiles } from './targets.mjs';
import { trialsFrom } from './trials.mjs';

/**
 * @param wants whether a fault is to be planted, by its key
 * @param progress is told how many have been tried, and of how many
 * @returns of each mutant what noticed it, or nothing
 */
export async function tryRules(wants, progress) {
  const { code, mutants } = await instrument(mutatedFiles());
  const counting = await bundle(suiteFiles(), code);
  const covered = await coverage({ ...counting, mutants: mutants.length });
  const { trialOf, noticed } = trialsFrom(covered);
  const suites = withoutCounting(counting);
  const byId = new Map(mutants.map(mutant => [mutant.id, mutant]));
  const killers = new Map();

  const tryEach = async (wanted, more) => {
    const waiting = wanted.map(trialOf).filter(trial => trial !== undefined);
    let tried = 0;
    const next = () => {
      const trial = waiting.shift();
      return trial && { ...trialOf(byId.get(trial.id)), ...more };
    };
    await tryAll(suites, availableParallelism(), next, ({ id }, killedBy) => {
      tried += 1;
      progress(tried, tried + waiting.length);
      if (!killedBy) return;
      killers.set(id, killedBy);
      noticed(byId.get(id), killedBy.suite);
    });
  };

  const wanted = mutants.filter(({ key }) => wants(key));
  await tryEach(wanted, {});
  const lives = ({ id, key }) => !killers.has(id) && !explained.has(key);
  await tryEach(wanted.filter(lives), { withSweeps: true });
  return wanted.map(mutant => ({ ...mutant, killedBy: killers.get(mutant.id) }));
}
