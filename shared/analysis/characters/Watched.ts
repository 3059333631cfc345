import type { Bot, BotSight } from '../../bots/Bot.ts';
import { ownWord } from '../../bots/deeds/ownWord.ts';
import { mindOf } from '../../bots/mind/Mind.ts';
import { owedBy } from '../../bots/mind/ownActs.ts';
import { draftPackage, type Package } from '../../bots/mind/Package.ts';
import { isForbidden } from '../../bots/mind/prospects.ts';
import type { SeatCommand } from '../../game/Command.ts';

/** What was seen of a bot in one game. */
export interface Watch {
  /** Times it was asked and acted, and what all asking took, in milliseconds. */
  moves: number;
  milliseconds: number;
  slowest: number;
  /** Words on a vote, public or owed, that a vote put to the test; and those that it contradicted. */
  tested: number;
  contradicted: number;
  /** Votes for an accord over its own line. */
  crossed: number;
  /** Most lines it said to the table in an act. */
  lines: number;
}

export function freshWatch(): Watch {
  return { moves: 0, milliseconds: 0, slowest: 0, tested: 0, contradicted: 0, crossed: 0, lines: 0 };
}

/** A bot that plays as it would and is watched. `now` is a clock in milliseconds. */
export function watched(bot: Bot, watch: Watch, now: () => number): Bot {
  return {
    id: bot.id,
    next: (sight) => {
      const from = now();
      const command = bot.next(sight);
      const took = now() - from;
      watch.milliseconds += took;
      watch.slowest = Math.max(watch.slowest, took);
      if (command !== null) watch.moves += 1;
      if (command?.kind === 'castBallot' && sight.view.step === 'accordBallot')
        testWords(sight, command, watch);
      if (command?.kind === 'speak' && command.channel.kind === 'table') watch.lines += 1;
      return command;
    },
  };
}

function testWords(
  sight: BotSight,
  command: SeatCommand & { readonly kind: 'castBallot' },
  watch: Watch,
): void {
  const mind = mindOf(sight);
  const accord = draftPackage(mind);
  const yes = command.ballot === 'yes';
  if (yes && isForbidden(mind, accord)) watch.crossed += 1;
  const test = (promised: boolean): void => {
    watch.tested += 1;
    if (promised !== yes) watch.contradicted += 1;
  };
  for (const { ballot, term } of ownWord(mind))
    if (accord.changed.includes(term.clause) && accord.levels[term.clause] === term.level)
      test(ballot === 'yes');
  for (const { undertaking } of owedBy(mind))
    if (undertaking.kind === 'vote' && holds(accord, undertaking.terms)) test(true);
}

function holds(
  accord: Package,
  terms: readonly { readonly clause: string; readonly level: number }[],
): boolean {
  return terms.every(({ clause, level }) => accord.levels[clause as keyof Package['levels']] === level);
}
