// Stands where a test file asks for `fake-indexeddb/auto`: the window has the real one, and an imitation must not
// have found its way in.
if (!Function.prototype.toString.call(indexedDB.open).includes('[native code]'))
  throw new Error('IndexedDB is not Chromium’s own');
