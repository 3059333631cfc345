import { characters } from '../../shared/i18n/characters.ts';
import { say } from '../i18n/say.ts';
import { Choice } from '../ui/Choice.tsx';

const t = say(characters);

/** Asks for a different character in each seat. */
export const MIXED = 'mixed';

/** Characters, with the level each plays at unless another is asked for. */
const NAMES = [
  ['novice', 1],
  ['linear', 1],
  ['broker', 2],
  ['hardliner', 2],
  ['institutionalist', 2],
  ['populist', 2],
] as const;
const WHAT = {
  novice: 'noviceWhat',
  linear: 'linearWhat',
  broker: 'brokerWhat',
  hardliner: 'hardlinerWhat',
  institutionalist: 'institutionalistWhat',
  populist: 'populistWhat',
} as const;
const LEVELS = [
  [1, 'level1'],
  [2, 'level2'],
  [3, 'level3'],
] as const;

interface BotChoiceProps {
  /** `mixed`, or a character at a level. */
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

/** Who plays the other seats: a mixed table, or one character, and then how far it thinks. */
export function BotChoice({ value, onChoose }: BotChoiceProps) {
  const known = NAMES.find(([name]) => value === name || value.startsWith(`${name}-`));
  const level =
    known === undefined ? null : (LEVELS.find(([n]) => value === `${known[0]}-${n}`)?.[0] ?? known[1]);
  return (
    <>
      <Choice
        legend={t('bots')}
        layout="grid"
        value={known?.[0] ?? MIXED}
        onChoose={(name) => {
          const usual = NAMES.find(([one]) => one === name)?.[1];
          onChoose(usual === undefined ? name : `${name}-${usual}`);
        }}
        options={[
          { value: MIXED, text: t('mixed'), note: t('mixedWhat') },
          ...NAMES.map(([name]) => ({ value: name, text: t(name), note: t(WHAT[name]) })),
        ]}
      />
      {known === undefined || level === null ? null : (
        <Choice
          legend={t('level')}
          value={level}
          onChoose={(n) => onChoose(`${known[0]}-${n}`)}
          options={LEVELS.map(([n, key]) => ({ value: n, text: t(key) }))}
        />
      )}
    </>
  );
}
