import { isShielded } from './shield.ts';

// Read in after the library's worker half: nothing else is to believe that there is a window.
if (isShielded) Reflect.deleteProperty(globalThis, 'window');
