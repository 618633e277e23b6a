/** Bytes one after the other; given one by one, so never as many as a journal has entries. */
export { concatBytes } from '@noble/hashes/utils.js';
