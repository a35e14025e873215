import { everyFault } from './every-fault.ts';

everyFault('a plain link');
