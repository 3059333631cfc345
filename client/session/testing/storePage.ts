import { openIndexedDbStore } from '../solo/indexedDbStore.ts';

/** A page for tests: it offers the store of the browser to whoever drives it. */
Object.assign(globalThis, { store: openIndexedDbStore('games of a test') });
