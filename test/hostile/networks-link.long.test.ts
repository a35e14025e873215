import { everyFault } from './networks/every-fault.ts';

everyFault('a plain link');
