/**
 * Makes everything known that a list with one of the less common modalities needs: their rules, their cautions, their
 * levels and their drawings. A page loads it with the first such list, before anything of that is drawn.
 */
import '../safety/rules/more/learn.ts';
import { learnLevels } from '../safety/rules/levels/learnt.ts';
import { MORE_LEVELS } from '../safety/rules/levels/more.ts';
import { MORE_PICTOGRAMS } from './templates/more-pictograms.ts';
import { learnPictograms } from './templates/pictograms.ts';

learnLevels(MORE_LEVELS);
learnPictograms(MORE_PICTOGRAMS);
