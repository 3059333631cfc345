import { canonical, type Json } from '../../game/canonical.ts';

/**
 * What a line of a log says; `null` unless the line is exactly the canonical text of it. So every byte counts: a
 * space, another order of members or another spelling of the same text is a change.
 */
export function readLine(line: string): Json | null {
  try {
    const value = JSON.parse(line) as Json;
    return canonical(value) === line ? value : null;
  } catch {
    // The one place where a line from outside becomes data: no JSON, or a number that is no integer.
    return null;
  }
}
