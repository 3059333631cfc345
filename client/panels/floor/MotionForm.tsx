import { useState } from 'preact/hooks';
import type { Floor, MotionTerms } from '../../../shared/game/floor/Floor.ts';
import type { ClauseId } from '../../../shared/game/ids.ts';
import type { MotionKind } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { floor as floorWords } from '../../../shared/i18n/floor.ts';
import type { MotionTargets } from '../../../shared/rules/Options.ts';
import { ruleOf } from '../../../shared/rules/procedure/procedureOf.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { AgendaOrder } from './AgendaOrder.tsx';
import { AimForm } from './AimForm.tsx';
import { type Aim, aimOf } from './aimOf.ts';
import { lengthsFor, speechesFor } from './motionChoices.ts';
import { RuleLines } from './RuleLines.tsx';

const t = say(debate);
const c = say(common);
const f = say(floorWords);

interface MotionFormProps {
  readonly floor: Floor;
  readonly procedure: Procedure;
  /** What may be moved now, the most disruptive first, and what it can name. */
  readonly kinds: readonly MotionKind[];
  readonly targets: MotionTargets;
  readonly onDone: () => void;
}

/** Helps to move something: only what is in order, with the values its rule allows, and what the rule asks. */
export function MotionForm({ floor, procedure, kinds, targets, onDone }: MotionFormProps) {
  const { view, words, submit } = useGame();
  const usual = kinds.find((one) => one === 'moderatedCaucus') ?? kinds.at(-1) ?? 'closeDebate';
  const [wanted, setKind] = useState<MotionKind>(usual);
  const kind = kinds.includes(wanted) ? wanted : usual;
  const rule = ruleOf(procedure, kind);
  const [length, setLength] = useState<number | null>(null);
  const [speech, setSpeech] = useState<number | null>(null);
  const [clause, setClause] = useState<ClauseId | ''>('');
  const [order, setOrder] = useState<readonly ClauseId[]>(floor.agenda);
  const [aim, setAim] = useState<Aim>({});
  if (rule === null) return null;
  const lengths = lengthsFor(rule, floor.caucus);
  const seconds =
    length !== null && lengths.includes(length) ? length : (lengths[Math.min(1, lengths.length - 1)] ?? null);
  const speeches = speechesFor(rule, seconds);
  const each =
    speech !== null && speeches.includes(speech)
      ? speech
      : (speeches[Math.min(1, speeches.length - 1)] ?? null);
  const caucus = kind === 'moderatedCaucus' || kind === 'unmoderatedCaucus';
  const terms: MotionTerms = {
    kind,
    ...(seconds === null ? {} : { seconds }),
    ...(each === null ? {} : { speakerSeconds: each }),
    ...(caucus && clause !== '' ? { clause } : {}),
    ...(kind === 'setAgenda' ? { clauses: order } : {}),
    ...aimOf(kind, targets, aim),
  };
  const times = (all: readonly number[]) => all.map((n) => ({ value: String(n), text: timeText(n) }));
  return (
    <div class="form motion-form">
      <Pick
        label={t('makeWhat')}
        value={kind}
        onChoose={setKind}
        options={kinds.map((one) => ({ value: one, text: f(one) }))}
      />
      {lengths.length === 0 ? null : (
        <Pick
          label={t('total')}
          value={String(seconds)}
          onChoose={(n) => setLength(Number(n))}
          options={times(lengths)}
        />
      )}
      {speeches.length === 0 ? null : (
        <Pick
          label={t('each')}
          value={String(each)}
          onChoose={(n) => setSpeech(Number(n))}
          options={times(speeches)}
        />
      )}
      {caucus ? (
        <Pick<ClauseId | ''>
          label={t('topic')}
          value={clause}
          onChoose={setClause}
          options={[
            { value: '', text: t('topicNone') },
            ...view.value.docket.map((one) => ({ value: one, text: words.value.clause(one) })),
          ]}
        />
      ) : null}
      <AimForm kind={kind} targets={targets} aim={aim} onAim={setAim} floor={floor} />
      {kind === 'setAgenda' ? <AgendaOrder order={order} onOrder={setOrder} /> : null}
      <RuleLines rule={rule} />
      <div class="row">
        <Act
          kind="primary"
          onPress={() => {
            void submit({ kind: 'makeMotion', terms }).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {t('makeDo')}
        </Act>
        <Act kind="quiet" onPress={onDone}>
          {c('cancel')}
        </Act>
      </div>
    </div>
  );
}

function timeText(seconds: number): string {
  return seconds % 60 === 0 ? t('minutesOf', { n: seconds / 60 }) : t('secondsOf', { n: seconds });
}
