/** Makes the levels of the less common modalities known once it is imported. */
import { learnLevels } from './learnt.ts';
import { MORE_LEVELS } from './more.ts';

learnLevels(MORE_LEVELS);
