import type { GameSettings } from '../../shared/game/GameState.ts';
import { ok, type Result } from '../../shared/game/result.ts';
import type { PresetId } from '../../shared/game/vocabulary.ts';
import type { CreateTable } from '../../shared/protocol/CreateTable.ts';
import type { Problem } from '../../shared/protocol/Problem.ts';
import { adjustmentFault } from '../../shared/rules/procedure/adjusted.ts';
import type { Preset } from '../../shared/scenario/Preset.ts';
import type { PackContent } from '../packs/PackContent.ts';
import { MIXED_BOTS } from './botNames.ts';
import { problem } from './problem.ts';

/** The settings of a table that somebody asks for, or what would be right instead. */
export function settingsOf(
  request: CreateTable,
  content: PackContent,
  bots: readonly string[],
): Result<GameSettings, Problem> {
  const { raw, cards } = content.pack;
  const table = raw.tables.find(({ seats }) => seats.length === request.seats);
  if (table === undefined) {
    const sizes = raw.tables.map(({ seats }) => seats.length).join(', ');
    return problem('unknownTableSize', { seats: request.seats, sizes });
  }
  if (!raw.roundChoices.includes(request.rounds)) {
    return problem('unknownRounds', { rounds: request.rounds, choices: raw.roundChoices.join(', ') });
  }
  if (request.seat !== null && !table.seats.includes(request.seat)) {
    return problem('unknownSeat', { seat: request.seat });
  }
  if (request.seat === null && request.mode === 'solo') return problem('soloNeedsSeat');
  const rules = presetOf(request.preset ?? 'quick', raw.presets, request.seats);
  if (!rules.ok) return rules;
  const { adjustments } = request;
  const fault = adjustments === undefined ? null : adjustmentFault(adjustments);
  if (fault !== null) return problem('malformed', { path: '/adjustments', expected: fault });
  const excludedCards = request.excludedCards ?? [];
  const stranger = excludedCards.find((card) => !cards.has(card));
  if (stranger !== undefined) return problem('unknownCard', { card: stranger });
  if (request.bots !== MIXED_BOTS && !bots.includes(request.bots)) {
    return problem('unknownBot', { bot: request.bots, bots: [MIXED_BOTS, ...bots].join(', ') });
  }
  return ok({
    packId: raw.id,
    seats: table.seats,
    rounds: request.rounds,
    preset: rules.value,
    reading: request.reading,
    pace: request.pace,
    excludedCards,
    ...(adjustments === undefined ? {} : { adjustments }),
  });
}

/** The rules of procedure asked for, where the scenario has them and the table is large enough. */
function presetOf(asked: PresetId, presets: readonly Preset[], seats: number): Result<PresetId, Problem> {
  const found = presets.find(({ id }) => id === asked);
  if (found === undefined) {
    return problem('unknownPreset', { choices: presets.map(({ id }) => id).join(', ') });
  }
  const least = found.seatsAtLeast ?? 2;
  return seats < least ? problem('presetNeedsSeats', { least }) : ok(asked);
}
