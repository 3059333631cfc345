/** Name of the room type on the network. */
export const TABLE_ROOM = 'table';

/** What a client says when it joins the room of a table. */
export interface JoinTable {
  /** @pattern ^[2-9A-HJ-NP-Z]{6}$ */
  readonly code: string;
  /**
   * The key to a seat. Without it one watches what everybody may see.
   * @pattern ^[A-Za-z0-9_-]{16,64}$
   */
  readonly seatToken?: string;
  /**
   * The instructor's secret: to watch any table and to use the desk's commands.
   * @pattern ^[A-Za-z0-9_-]{16,64}$
   */
  readonly deskKey?: string;
}

/**
 * Messages of the room. Requests (answered): `watch` (no body; frames start after it, again for a fresh snapshot) and
 * `command` (a `WireCommand`, or a `DeskCommand` from the desk or the only person of a solo table). Sent by the
 * server: `snapshot`, `frame`, `presence`.
 */
export const ROOM_MESSAGES = {
  watch: 'watch',
  command: 'command',
  snapshot: 'snapshot',
  frame: 'frame',
  presence: 'presence',
} as const;
