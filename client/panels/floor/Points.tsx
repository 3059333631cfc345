import type { Floor } from '../../../shared/game/floor/Floor.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { useRefusal } from '../parts/useRefusal.ts';

const t = say(debate);

const POINTS = { privilege: 'pointPrivilege', order: 'pointOrder', inquiry: 'pointInquiry' } as const;

/** Points, which may interrupt, and the right of reply. */
export function Points({ floor }: { readonly floor: Floor }) {
  const { options, words, submit } = useGame();
  const points = options.value?.raisePoint;
  const reply = useRefusal('askReply');
  const { asked } = floor.replies;
  return (
    <section class="paper">
      {asked.length === 0 ? null : (
        <p class="notice">{t('repliesWaiting', { seats: words.value.seats(asked) })}</p>
      )}
      <Fold summary={t('points')}>
        {() => (
          <div class="stack">
            <p class="hint">{t('pointsHint')}</p>
            <div class="row">
              {points?.available === true
                ? points.choices.points.map((point) => (
                    <Act key={point} onPress={() => void submit({ kind: 'raisePoint', point })}>
                      {t(POINTS[point])}
                    </Act>
                  ))
                : null}
            </div>
            <p class="hint">{t('replyHint')}</p>
            <Act reason={reply} onPress={() => void submit({ kind: 'askReply' })}>
              {t('askReply')}
            </Act>
          </div>
        )}
      </Fold>
    </section>
  );
}
