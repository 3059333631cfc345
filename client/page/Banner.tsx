import { useEffect, useState } from 'preact/hooks';
import { actOf } from '../../shared/game/vocabulary.ts';
import { classDoor } from '../../shared/i18n/classDoor.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { room } from '../../shared/i18n/room.ts';
import { inList, say } from '../i18n/say.ts';
import type { Missed } from '../store/Game.ts';
import { useGame } from '../store/GameContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { refusalText } from '../words/refusalText.ts';
import { useTableFrame } from './TableFrame.ts';

const t = say(room);
const d = say(classDoor);
const p = say(phases);

/** How long a refusal stays, in milliseconds. */
const REFUSAL_MS = 9000;

/** What must be known whatever panel is open: the connection, a refusal, what was missed. */
export function Banner() {
  const { connection, refusal, missed, words } = useGame();
  const refused = refusal.value;
  useEffect(() => {
    if (refused === null) return;
    const timer = setTimeout(() => {
      if (refusal.value === refused) refusal.value = null;
    }, REFUSAL_MS);
    return () => clearTimeout(timer);
  }, [refused, refusal]);
  const away = missed.value === null ? null : <Away missed={missed.value} />;
  return (
    <div class="banners" aria-live="assertive">
      {connection.value === 'lost' || connection.value === 'connecting' ? (
        <p class="banner bad">{t('lost')}</p>
      ) : null}
      {connection.value === 'closed' ? <p class="banner bad">{t('closed')}</p> : null}
      <Sharing />
      {away}
      {refused === null ? null : (
        <p class="banner refusal">
          <span>{refusalText(refused, words.value)}</span>
          <Dismiss
            onPress={() => {
              refusal.value = null;
            }}
          />
        </p>
      )}
    </div>
  );
}

/** Who came when a game was under way, to a seat that is shared or to the side of a table, learns so here. */
function Sharing() {
  const { view } = useGame();
  const { inClass } = useTableFrame();
  const [seen, setSeen] = useState(false);
  if (seen || inClass === null || inClass.kind === 'seat' || view.value.round === 0) return null;
  return (
    <p class="banner">
      <span>{d(inClass.kind)}</span>
      <Dismiss onPress={() => setSeen(true)} />
    </p>
  );
}

/** "While you were away: it is now Spring 2010, Talks; 3 new messages". */
function Away({ missed }: { readonly missed: Missed }) {
  const { view, words, pack, missed: signal } = useGame();
  const { moved, messages, votes } = missed;
  const { round, step } = view.value;
  const half = pack.value.raw.halfYears[round - 1]?.id ?? '';
  const parts = [
    ...(moved ? [t('awayRound', { half: words.value.half(half), act: p(actOf(step)) })] : []),
    ...(messages > 0 ? [t('awayMessages', { n: messages })] : []),
    ...(votes > 0 ? [t('awayVotes', { n: votes })] : []),
  ];
  return (
    <p class="banner">
      <span>{parts.length === 0 ? t('rejoined') : t('away', { what: inList(parts) })}</span>
      <Dismiss
        onPress={() => {
          signal.value = null;
        }}
      />
    </p>
  );
}

function Dismiss({ onPress }: { readonly onPress: () => void }) {
  return (
    <button type="button" class="button quiet" aria-label={t('dismiss')} onClick={onPress}>
      <Icon name="close" />
    </button>
  );
}
