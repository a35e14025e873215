/**
 * Makes everything known that a list with one of the less common modalities needs, or one of a muscle that lies where
 * nobody may press: rules, cautions and drawings. A page loads it with the first such list, before anything is drawn.
 * What answers mean for them comes with the self-check.
 */
import '../safety/rules/more/learn.ts';
import { MORE_PICTOGRAMS } from './more-pictograms.ts';
import { learnPictograms } from './templates/pictograms.ts';

learnPictograms(MORE_PICTOGRAMS);
