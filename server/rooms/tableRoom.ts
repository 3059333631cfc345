import { type Client, ErrorCode, Room, type RoomException, ServerError } from '@colyseus/core';
import type { Logger } from 'pino';
import type { SubmitResult } from '../../shared/host/SubmitResult.ts';
import type { Update, Watch } from '../../shared/host/watchers.ts';
import { ROOM_MESSAGES } from '../../shared/protocol/JoinTable.ts';
import type { LiveTable } from '../tables/LiveTable.ts';
import type { Tables } from '../tables/tables.ts';
import { type JoinRole, joinRole } from './joinRole.ts';
import { refuse, submitFrom } from './submitFrom.ts';
import { showTable, TableState } from './TableState.ts';
import { createTokenBucket, type TokenBucket } from './tokenBucket.ts';

/** What a room keeps of a connection. */
interface Connected {
  readonly role: JoinRole;
  readonly bucket: TokenBucket;
  /** Messages refused for coming too fast; a client that never stops is sent away. */
  overflow: number;
  watch: Watch | null;
  readonly disconnect: () => void;
}

type TableClient = Client<{ userData: Connected; auth: JoinRole }>;

const BURST = { capacity: 30, perSecond: 6 };
const MOST_OVERFLOW = 300;
/** Sent away for flooding. */
const CLOSED_FOR_FLOODING = 4002;
/** People who look on, beside the seats, in one room. */
const ONLOOKERS = 24;

export interface RoomParts {
  readonly tables: Tables;
  readonly deskKey: string;
  readonly logger: Logger;
}

/**
 * The room of a table: it connects people to a game that lives outside it, so a room may come and go. Nothing waits
 * for a lost connection: a seat is taken up again by joining with its key, also after a restart.
 */
export function tableRoom({ tables, deskKey, logger }: RoomParts) {
  return class TableRoom extends Room<{ state: TableState; client: TableClient }> {
    override patchRate = 250;
    override seatReservationTimeout = 5;
    override state = new TableState();
    table: LiveTable | null = null;
    stopListening: (() => void) | null = null;
    toldPresence = '';

    static override async onAuth(_token: string, options: unknown): Promise<JoinRole> {
      const role = await joinRole(options, tables, deskKey);
      if (!role.ok) throw new ServerError(ErrorCode.AUTH_FAILED, role.error.code);
      return role.value;
    }

    override async onCreate(options: { readonly code: string }): Promise<void> {
      const table = await tables.byCode(options.code);
      if (table === null) throw new ServerError(ErrorCode.AUTH_FAILED, 'unknownTable');
      this.table = table;
      this.maxClients = table.host.state().settings.seats.length * 2 + ONLOOKERS;
      showTable(this.state, table);
      this.stopListening = table.onChange(() => this.tell(table));
      this.onMessage(ROOM_MESSAGES.watch, (client: TableClient) =>
        this.answer(() => this.watch(client, table)),
      );
      this.onMessage(ROOM_MESSAGES.command, (client: TableClient, message: unknown) =>
        this.answer(() => this.command(client, table, message)),
      );
      // A message of an unknown kind would otherwise end its sender's connection.
      this.onMessage('*', (client: TableClient) => void this.mayPass(client));
    }

    override onJoin(client: TableClient): void {
      const role = client.auth;
      if (role === undefined || this.table === null)
        throw new ServerError(ErrorCode.AUTH_FAILED, 'wrongToken');
      const seat = role.viewer.kind === 'seat' ? role.viewer.seat : null;
      client.userData = {
        role,
        bucket: createTokenBucket(BURST),
        overflow: 0,
        watch: null,
        disconnect: this.table.connect(seat),
      };
    }

    override onLeave(client: TableClient): void {
      client.userData?.watch?.close();
      client.userData?.disconnect();
    }

    override onDispose(): void {
      this.stopListening?.();
    }

    override onUncaughtException(error: RoomException, method: string): void {
      logger.error({ err: error, method }, 'in a room');
    }

    /** The state of the room, and who is here when that changed. */
    tell(table: LiveTable): void {
      showTable(this.state, table);
      const presence = table.presence();
      const told = JSON.stringify(presence);
      if (told === this.toldPresence) return;
      this.toldPresence = told;
      this.broadcast(ROOM_MESSAGES.presence, presence);
    }

    /** Frames from now on, beginning with where things stand; again for a fresh snapshot. */
    async watch(client: TableClient, table: LiveTable): Promise<SubmitResult> {
      const connected = client.userData;
      if (connected === undefined || !this.mayPass(client)) return refuse('tooFast');
      if (connected.watch === null) {
        const send = (update: Update): void => {
          if (update.kind === 'snapshot') client.send(ROOM_MESSAGES.snapshot, update.snapshot);
          else client.send(ROOM_MESSAGES.frame, update.frame);
        };
        connected.watch = table.host.watch(connected.role.viewer, send);
      } else {
        connected.watch.resend();
      }
      client.send(ROOM_MESSAGES.presence, table.presence());
      return { ok: true, value: { seq: 0 } };
    }

    async command(client: TableClient, table: LiveTable, message: unknown): Promise<SubmitResult> {
      const connected = client.userData;
      if (connected === undefined || !this.mayPass(client)) return refuse('tooFast');
      return submitFrom(table, connected.role, message);
    }

    /** No handler throws: an answer that failed would reach the client as a success. */
    async answer(work: () => Promise<SubmitResult>): Promise<SubmitResult> {
      try {
        return await work();
      } catch (error) {
        logger.error({ err: error }, 'in a message');
        return refuse('internal');
      }
    }

    mayPass(client: TableClient): boolean {
      const connected = client.userData;
      if (connected === undefined || connected.bucket.take()) return true;
      connected.overflow += 1;
      if (connected.overflow > MOST_OVERFLOW) client.leave(CLOSED_FOR_FLOODING, 'tooFast');
      return false;
    }
  };
}
