const PREFIX = 'dos-mesas.';

/** What this browser remembers under a name; `null` for nothing, or where storage is not allowed. */
export function remembered(name: string): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch {
    return null;
  }
}

/** Remembers a text, or forgets it (`null`). Without storage the page works on, it only forgets. */
export function remember(name: string, text: string | null): void {
  try {
    if (text === null) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
  } catch {
    // private windows may forbid storage
  }
}
