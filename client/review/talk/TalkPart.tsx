import { useMemo, useState } from 'preact/hooks';
import { sideOf } from '../../../shared/game/ids.ts';
import { ACT_OF_PHASE } from '../../../shared/game/vocabulary.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { review } from '../../../shared/i18n/review.ts';
import { say } from '../../i18n/say.ts';
import { SeatName } from '../../panels/parts/SeatName.tsx';
import { useGame } from '../../store/GameContext.ts';
import { Pick } from '../../ui/Pick.tsx';
import { useReview } from '../ReviewContext.ts';
import { ShowOnTable } from '../ShowOnTable.tsx';
import { heardBy } from './heardBy.ts';
import { isIn, type Said, TALKS, type Talk, talkOf } from './talkOf.ts';

const t = say(review);
const p = say(phases);

/** Everything that was said, with who heard it. Removed words stand as removed. */
export function TalkPart() {
  const { replay } = useReview();
  const { words } = useGame();
  const [talk, setTalk] = useState<Talk>('all');
  const all = useMemo(() => talkOf(replay.folded), [replay]);
  const said = all.filter(({ message }) => isIn(message, talk));
  const rounds = [...new Set(said.map(({ message }) => message.round))];
  const names = {
    all: t('talkAll'),
    table: t('talkTable'),
    us: t('talkDelegation', { side: words.value.side('us') }),
    mx: t('talkDelegation', { side: words.value.side('mx') }),
    private: t('talkPrivate'),
  };
  return (
    <div class="stack">
      <Pick
        label={t('talkOf')}
        value={talk}
        onChoose={setTalk}
        options={TALKS.map((value) => ({ value, text: names[value] }))}
      />
      <p class="hint">{t('removedNote')}</p>
      {said.length === 0 ? <p>{t('noTalk')}</p> : null}
      {rounds.map((round) => (
        <section key={round}>
          <h2>{t('roundShort', { n: round })}</h2>
          <ol class="transcript plain-list">
            {said
              .filter(({ message }) => message.round === round)
              .map((one) => (
                <SaidItem key={one.message.id} said={one} />
              ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function SaidItem({ said: { message, position } }: { readonly said: Said }) {
  const words = useGame().words.value;
  const speech = words.speech(message.speech);
  return (
    <li class={`message from-${sideOf(message.from)}`}>
      <p class="kicker">
        <SeatName seat={message.from} />{' '}
        {t('heardBy', { channel: heardBy(message.channel, message.from, words) })}
        <span class="chip">{p(ACT_OF_PHASE[message.phase])}</span>
      </p>
      <p>{speech}</p>
      <ShowOnTable position={position} what={speech} />
    </li>
  );
}
