import { everyFault } from './every-fault.ts';

everyFault('a placeholder around a link');
