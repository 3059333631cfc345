import type { PresetId } from '../../shared/game/vocabulary.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import type { PresetSummary } from '../../shared/protocol/PackSummary.ts';
import { say } from '../i18n/say.ts';
import { Choice } from '../ui/Choice.tsx';

const t = say(lobby);

/** Minutes below which formal rules are not worth their time. */
const FORMAL_MINUTES = 90;

interface RulesChoiceProps {
  readonly presets: readonly PresetSummary[];
  /** Seats at the table. */
  readonly seats: number;
  readonly value: PresetId;
  readonly onChoose: (preset: PresetId) => void;
}

/** By which rules of procedure a table debates, each with what it is for; nothing where there is only one set. */
export function RulesChoice({ presets, seats, value, onChoose }: RulesChoiceProps) {
  if (presets.length < 2) return null;
  const what = ({ id, seatsAtLeast }: PresetSummary): string => {
    if (seats < seatsAtLeast) return t('tooFewSeats', { n: seatsAtLeast });
    if (id === 'formal') return t('formalWhat', { n: seatsAtLeast, m: FORMAL_MINUTES });
    return t(id === 'quick' ? 'quickWhat' : 'classroomWhat');
  };
  return (
    <Choice
      legend={t('rules')}
      layout="grid"
      value={value}
      onChoose={onChoose}
      options={presets.map((preset) => ({
        value: preset.id,
        text: t(preset.id),
        note: what(preset),
        disabled: seats < preset.seatsAtLeast,
      }))}
    />
  );
}
