/**
 * Makes everything known that a list with one of the less common modalities needs: their rules, their cautions and their
 * drawings. A page loads it with the first such list, before anything of that is drawn. What answers mean for them comes
 * with the self-check.
 */
import '../safety/rules/more/learn.ts';
import { MORE_PICTOGRAMS } from './templates/more-pictograms.ts';
import { learnPictograms } from './templates/pictograms.ts';

learnPictograms(MORE_PICTOGRAMS);
