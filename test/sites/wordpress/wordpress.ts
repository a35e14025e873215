/** What people do with the plugin on a new WordPress, in the order in which they come to it: each finds what was done before. */
import './installing.ts';
import './publishing.ts';
import './writing.ts';
import './reading.ts';
import './attacking.ts';
import './importing.ts';
