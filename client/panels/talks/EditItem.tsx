import type { Edit } from '../../../shared/game/GameState.ts';
import { otherSide, sideOf } from '../../../shared/game/ids.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { FromTo } from '../parts/FromTo.tsx';
import { OutlookLine } from '../parts/Outlook.tsx';
import { SeatName } from '../parts/SeatName.tsx';
import { useRefusal } from '../parts/useRefusal.ts';

const t = say(talks);

/** A change that waits for a sponsor from the other delegation. */
export function EditItem({ edit }: { readonly edit: Edit }) {
  const { view, words, seat, options, submit } = useGame();
  const own = seat.value;
  const backReason = useRefusal('backEdit');
  const { change } = edit;
  const mine = edit.by === own;
  const back = options.value?.backEdit;
  const canBack = back?.available === true && back.choices.edits.includes(edit.id);
  const what = change.kind === 'term' ? words.value.clause(change.term.clause) : words.value.change(change);
  const now = change.kind === 'term' ? view.value.draft?.terms[change.term.clause] : undefined;
  return (
    <div class={canBack ? 'edit mine' : 'edit'}>
      <p class="edit-by">
        <SeatName seat={edit.by} />
        <span class="hint">{t('waiting', { side: words.value.side(otherSide(sideOf(edit.by))) })}</span>
      </p>
      {change.kind === 'term' ? (
        <>
          <FromTo
            clause={change.term.clause}
            from={now?.level ?? change.term.level}
            to={change.term.level}
            visibility={change.term.visibility}
          />
          <OutlookLine clause={change.term.clause} level={change.term.level} />
        </>
      ) : (
        <p>{words.value.change(change)}</p>
      )}
      {mine ? (
        <Act
          kind="quiet"
          label={t('takeBackOf', { clause: what })}
          onPress={() => void submit({ kind: 'withdrawEdit', edit: edit.id })}
        >
          {t('takeBack')}
        </Act>
      ) : own !== null && sideOf(own) !== sideOf(edit.by) ? (
        <Act
          kind="primary"
          icon="check"
          reason={canBack ? null : backReason}
          label={t('backOf', { clause: what })}
          onPress={() => void submit({ kind: 'backEdit', edit: edit.id })}
        >
          {t('back')}
        </Act>
      ) : null}
    </div>
  );
}
