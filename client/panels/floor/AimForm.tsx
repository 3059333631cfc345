import type { Floor } from '../../../shared/game/floor/Floor.ts';
import type { AmendmentId, PaperId } from '../../../shared/game/ids.ts';
import type { MotionKind } from '../../../shared/game/vocabulary.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import type { MotionTargets } from '../../../shared/rules/Options.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { motionText } from '../../words/floorText.ts';
import { amendmentName, paperName } from '../../words/paperText.ts';
import { type Aim, aimOf } from './aimOf.ts';

const t = say(drafting);

interface AimFormProps {
  readonly kind: MotionKind;
  readonly targets: MotionTargets;
  readonly aim: Aim;
  readonly onAim: (aim: Aim) => void;
  readonly floor: Floor;
}

/** What a motion names, where its kind names something: a paper, an order, clauses, a decision. */
export function AimForm(props: AimFormProps) {
  const { kind, targets, aim, onAim, floor } = props;
  const { words } = useGame();
  const now = aimOf(kind, targets, aim);
  switch (kind) {
    case 'appeal':
      return floor.ruledOut === null ? null : (
        <p>{t('appealed', { motion: motionText(floor.ruledOut.terms, words.value) })}</p>
      );
    case 'introduceDraft':
      return (
        <Pick<PaperId | AmendmentId>
          label={t('whichPaper')}
          value={now.amendment ?? now.paper ?? 'paper:'}
          onChoose={(id) => onAim(isPaper(id) ? { paper: id } : { amendment: id })}
          options={[
            ...targets.papers.map((id) => ({ value: id, text: paperName(id, words.value) })),
            ...targets.amendments.map((id) => ({ value: id, text: amendmentName(id, words.value) })),
          ]}
        />
      );
    case 'divideQuestion':
      return <Division {...props} />;
    case 'reorderDrafts':
      return <DraftOrder order={now.papers ?? []} onOrder={(papers) => onAim({ papers })} />;
    case 'reconsider':
      return (
        <Pick
          label={t('whichDecision')}
          value={now.motion ?? 'motion:'}
          onChoose={(motion) => onAim({ motion })}
          options={floor.decided
            .filter(({ motion }) => targets.decisions.includes(motion))
            .map(({ motion, terms }) => ({ value: motion, text: motionText(terms, words.value) }))}
        />
      );
    default:
      return null;
  }
}

function isPaper(id: PaperId | AmendmentId): id is PaperId {
  return id.startsWith('paper:');
}

function Division({ kind, targets, aim, onAim }: AimFormProps) {
  const { words } = useGame();
  const now = aimOf(kind, targets, aim);
  const chosen = targets.divisible.find(({ paper }) => paper === now.paper);
  const clauses = now.clauses ?? [];
  if (chosen === undefined) return null;
  return (
    <>
      {targets.divisible.length < 2 ? null : (
        <Pick
          label={t('whichPaper')}
          value={chosen.paper}
          onChoose={(paper) => onAim({ paper })}
          options={targets.divisible.map(({ paper }) => ({
            value: paper,
            text: paperName(paper, words.value),
          }))}
        />
      )}
      <fieldset>
        <legend>{t('whichClauses')}</legend>
        <div class="checks">
          {chosen.clauses.map((clause) => (
            <label key={clause} class="check">
              <input
                type="checkbox"
                checked={clauses.includes(clause)}
                onChange={(event) =>
                  onAim({
                    paper: chosen.paper,
                    clauses: chosen.clauses.filter((one) =>
                      one === clause ? event.currentTarget.checked : clauses.includes(one),
                    ),
                  })
                }
              />
              <span>{words.value.clause(clause)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </>
  );
}

interface DraftOrderProps {
  readonly order: readonly PaperId[];
  readonly onOrder: (order: readonly PaperId[]) => void;
}

function DraftOrder({ order, onOrder }: DraftOrderProps) {
  const { words } = useGame();
  const earlier = (at: number): readonly PaperId[] => {
    const next = [...order];
    next.splice(at - 1, 0, ...next.splice(at, 1));
    return next;
  };
  return (
    <fieldset>
      <legend>{t('orderOfDrafts')}</legend>
      <ol class="speakers">
        {order.map((id, index) => (
          <li key={id}>
            {paperName(id, words.value)}
            {index === 0 ? null : (
              <button
                type="button"
                class="button quiet small"
                aria-label={t('earlierPaper', { paper: paperName(id, words.value) })}
                onClick={() => onOrder(earlier(index))}
              >
                <Icon name="up" />
              </button>
            )}
          </li>
        ))}
      </ol>
    </fieldset>
  );
}
