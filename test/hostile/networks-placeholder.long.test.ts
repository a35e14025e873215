import { everyFault } from './networks/every-fault.ts';

everyFault('a placeholder around a link');
