import { everyFault } from './every-fault.ts';

everyFault('a script in place');
