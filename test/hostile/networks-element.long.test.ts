import { everyFault } from './networks/every-fault.ts';

everyFault('the element');
