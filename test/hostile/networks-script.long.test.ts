import { everyFault } from './networks/every-fault.ts';

everyFault('a script in place');
