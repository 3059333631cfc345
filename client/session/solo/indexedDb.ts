/** Opens a database of the browser; rejects where it keeps none (some private windows). */
export function openDatabase(
  name: string,
  version: number,
  upgrade: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade(request.result);
    request.onsuccess = () => {
      // Another page brings a newer version: let it.
      request.result.onversionchange = () => request.result.close();
      done(request.result);
    };
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(new Error('blocked by another page'));
  });
}

/** The answer to a request. */
export function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

/** Does all of `work` or nothing of it, and resolves when it would survive a crash. */
export function write<Value>(
  database: IDBDatabase,
  stores: readonly string[],
  work: (store: (name: string) => IDBObjectStore) => Promise<Value>,
): Promise<Value> {
  return new Promise((done, failed) => {
    const transaction = database.transaction([...stores], 'readwrite', { durability: 'strict' });
    let outcome: Promise<Value> | null = null;
    transaction.oncomplete = () => void outcome?.then(done, failed);
    transaction.onabort = () => failed(transaction.error ?? new Error('taken back'));
    outcome = work((name) => transaction.objectStore(name));
    outcome.catch((error: unknown) => {
      failed(error);
      try {
        transaction.abort();
      } catch {
        // it has ended by itself
      }
    });
  });
}

/** Reads from one store. */
export function read<Value>(
  database: IDBDatabase,
  store: string,
  ask: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  return answerOf(ask(database.transaction(store, 'readonly').objectStore(store)));
}
