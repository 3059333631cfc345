import { SEAT_COMMAND_KINDS, type SeatCommand } from '../../game/Command.ts';
import { canonical } from '../../game/canonical.ts';
import type { Term, TextChange } from '../../game/terms.ts';
import type { Options } from '../../rules/Options.ts';
import type { Bot, BotSight } from '../Bot.ts';
import { broker } from '../characters/broker.ts';

/**
 * Plays as the broker does, but keeps everything quiet: each term it writes, no word to the table, no public power,
 * no credit claimed.
 */
export const alwaysQuiet: Bot = {
  id: 'always-quiet',
  next: (sight) => {
    const options = muted(sight);
    const command = inPrivate(broker.next({ ...sight, options }));
    if (!isWaiting(sight, command)) return command;
    // to the broker the change it has just whispered looks like another one
    return inPrivate(broker.next({ ...sight, options: { ...options, proposeEdit: notNow('proposeEdit') } }));
  },
};

/** Whether it has asked for just this already. */
function isWaiting({ view, seat }: BotSight, command: SeatCommand | null): boolean {
  if (command?.kind !== 'proposeEdit') return false;
  const text = canonical(command.change);
  return view.edits.some(({ by, change }) => by === seat && canonical(change) === text);
}

/** What it may do without being heard in public. */
function muted({ options, pack }: BotSight): Options {
  const { claimCredit, speak, usePower } = options;
  const powers = usePower.available
    ? usePower.choices.powers.filter(({ power }) => pack.power(power).kind !== 'public')
    : [];
  const changed: Partial<Options> = {
    claimCredit: claimCredit.available ? notNow('claimCredit') : claimCredit,
    speak: speak.available ? notNow('speak') : speak,
    usePower:
      usePower.available && powers.length > 0 ? { available: true, choices: { powers } } : notNow('usePower'),
  };
  return Object.fromEntries(
    SEAT_COMMAND_KINDS.map((kind) => [kind, changed[kind] ?? options[kind]]),
  ) as unknown as Options;
}

function notNow<Kind extends keyof Options>(command: Kind) {
  return { available: false, refusal: { code: 'wrongStep', command, params: {} } } as const;
}

function inPrivate(command: SeatCommand | null): SeatCommand | null {
  switch (command?.kind) {
    case 'makeOffer':
      return { ...command, terms: command.terms.map(quiet) };
    case 'proposeEdit':
    case 'proposeAmendment':
      return { ...command, change: quietChange(command.change) };
    default:
      return command;
  }
}

function quietChange(change: TextChange): TextChange {
  return change.kind === 'term' ? { ...change, term: quiet(change.term) } : change;
}

function quiet(term: Term): Term {
  return { ...term, visibility: 'quiet' };
}
