/** Makes the modalities of this folder known once it is imported, with their cautions and with what they must not meet. */
import { learnCautions } from '../cautions.ts';
import { learnCombinations } from '../combinations.ts';
import { learn } from '../modalities.ts';
import { MORE_CAUTIONS } from './cautions.ts';
import { MORE_COMBINATIONS } from './combinations.ts';
import { MORE_MODALITIES } from './modalities.ts';

learn(MORE_MODALITIES);
learnCautions(MORE_CAUTIONS);
learnCombinations(MORE_COMBINATIONS);
