import { useState } from 'preact/hooks';
import type { ClauseId, SeatId } from '../../../shared/game/ids.ts';
import type { ClauseDetails, Paper } from '../../../shared/game/papers/Paper.ts';
import { common } from '../../../shared/i18n/common.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Pick } from '../../ui/Pick.tsx';

const t = say(drafting);
const c = say(common);

const NO_DETAILS: ClauseDetails = { actor: null, amount: null, deadline: null };

/** Who does a clause of a paper, how much of it, and by when. */
export function DetailForm({ paper, onDone }: { readonly paper: Paper; readonly onDone: () => void }) {
  const { options, view, pack, words, submit } = useGame();
  const option = options.value?.detailClause;
  const clauses =
    option?.available === true
      ? (option.choices.papers.find(({ paper: id }) => id === paper.id)?.clauses ?? [])
      : [];
  const [wanted, setClause] = useState<ClauseId | null>(null);
  const clause = clauses.find((one) => one === wanted) ?? clauses[0];
  const [changed, setChanged] = useState<ClauseDetails | null>(null);
  if (clause === undefined) return null;
  const details = changed ?? paper.text.terms[clause]?.details ?? NO_DETAILS;
  const halves = pack.value.raw.halfYears.map(({ id }, index) => ({ id, index })).slice(view.value.round - 1);
  return (
    <div class="form paper-details">
      <Pick
        label={t('clause')}
        value={clause}
        onChoose={(next) => {
          setClause(next);
          setChanged(null);
        }}
        options={clauses.map((one) => ({ value: one, text: words.value.clause(one) }))}
      />
      <Pick<SeatId | ''>
        label={t('actor')}
        value={details.actor ?? ''}
        onChoose={(actor) => setChanged({ ...details, actor: actor === '' ? null : actor })}
        options={[
          { value: '', text: t('actorNone') },
          ...view.value.settings.seats.map((seat) => ({ value: seat, text: words.value.seat(seat) })),
        ]}
      />
      <label class="field">
        <span>{t('amount')}</span>
        <input
          type="number"
          min={1}
          max={9999}
          value={details.amount ?? ''}
          onInput={(event) => {
            const n = Math.floor(Number(event.currentTarget.value));
            setChanged({ ...details, amount: n >= 1 && n <= 9999 ? n : null });
          }}
        />
      </label>
      <Pick
        label={t('deadline')}
        value={details.deadline === null ? '' : String(details.deadline)}
        onChoose={(at) => setChanged({ ...details, deadline: at === '' ? null : Number(at) })}
        options={[
          { value: '', text: t('deadlineNone') },
          ...halves.map(({ id, index }) => ({ value: String(index), text: words.value.half(id) })),
        ]}
      />
      <div class="row">
        <Act
          kind="primary"
          label={t('detailsOf', { clause: words.value.clause(clause) })}
          onPress={() => {
            void submit({ kind: 'detailClause', paper: paper.id, clause, details }).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {t('detailsDo')}
        </Act>
        <Act kind="quiet" onPress={onDone}>
          {c('cancel')}
        </Act>
      </div>
    </div>
  );
}
