import { useEffect, useState } from 'preact/hooks';
import type { SeatId } from '../../shared/game/ids.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { go } from '../router/route.ts';
import type { SoloGame } from '../session/solo/SoloGame.ts';
import { forgetSeat, myTables } from '../settings/myTables.ts';
import { remembered } from '../settings/storage.ts';
import { Icon } from '../ui/Icon.tsx';
import { SideMark } from '../ui/SideMark.tsx';
import { useBundle } from './useBundle.ts';

const t = say(lobby);

/** Games listed at most, of either kind. */
const MOST = 4;

/** Seats this browser holds, at tables and in games of its own: the way back to each. */
export function MyTables() {
  const [all, setAll] = useState(false);
  const [here, setHere] = useState<readonly SoloGame[]>([]);
  useEffect(() => {
    if (remembered('plays-here') === null) return;
    let wanted = true;
    void import('../session/localGames.ts')
      .then(({ localGames }) => localGames())
      .then((games) => {
        if (wanted) setHere(games.filter((game) => !game.over));
      });
    return () => {
      wanted = false;
    };
  }, []);

  async function forgetGame(id: string): Promise<void> {
    const { forgetLocalGame } = await import('../session/localGames.ts');
    await forgetLocalGame(id);
    setHere((games) => games.filter((game) => game.id !== id));
  }

  const tables = myTables.value.slice(0, MOST);
  if (tables.length + here.length === 0) return null;
  return (
    <section class="my-tables" aria-labelledby="resume">
      <h2 id="resume">{t('resume')}</h2>
      <ul class="plain-list">
        {tables.map(({ code, packId, seat, inClass }) => (
          <Mine
            key={code}
            packId={packId}
            seat={seat}
            code={inClass?.code ?? code}
            inClass={inClass !== undefined}
            onBack={() => go(inClass === undefined ? `/t/${code}` : `/c/${inClass.code}`)}
            onForget={() => forgetSeat(code)}
          />
        ))}
        {here.slice(0, all ? here.length : MOST).map(({ id, packId, seat, round, rounds }) => (
          <Mine
            key={id}
            packId={packId}
            seat={seat}
            code={null}
            at={{ round, rounds }}
            onBack={() => go(`/solo/${id}`)}
            onForget={() => void forgetGame(id)}
          />
        ))}
      </ul>
      {all || here.length <= MOST ? null : (
        <button type="button" class="button ghost small" onClick={() => setAll(true)}>
          {t('moreGames', { n: here.length })}
        </button>
      )}
    </section>
  );
}

interface MineProps {
  readonly packId: string;
  /** `null`: one looks on. */
  readonly seat: SeatId | null;
  readonly code: string | null;
  /** The code is that of a class. */
  readonly inClass?: boolean;
  /** How far a game of this browser is. */
  readonly at?: { readonly round: number; readonly rounds: number };
  readonly onBack: () => void;
  readonly onForget: () => void;
}

function Mine({ packId, seat, code, inClass = false, at, onBack, onForget }: MineProps) {
  const bundle = useBundle(packId);
  const name = seat === null ? t('lookingOn') : (bundle?.packTexts[language.value].seats[seat]?.name ?? seat);
  const game = bundle?.packTexts[language.value].title ?? packId;
  const text =
    code !== null
      ? t(inClass ? 'resumeClass' : 'resumeAs', { seat: name, code })
      : at === undefined || at.round === 0
        ? t('resumeSolo', { seat: name })
        : `${name}: ${t('resumeAt', { game, n: at.round, m: at.rounds })}`;
  return (
    <li class="my-table">
      <button type="button" class="button ghost" onClick={onBack}>
        {seat === null ? <Icon name="eye" /> : <SideMark seat={seat} />} {text}
      </button>
      <button
        type="button"
        class="button ghost small"
        aria-label={`${t('forget')}: ${text}`}
        onClick={onForget}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}
