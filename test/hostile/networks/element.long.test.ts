import { everyFault } from './every-fault.ts';

everyFault('the element');
