import { useState } from 'preact/hooks';
import type { SeatId, Side } from '../../shared/game/ids.ts';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { isNewcomer, showEverything, startUnlocking } from '../settings/unlock.ts';
import { Act } from '../ui/Act.tsx';
import { Choice } from '../ui/Choice.tsx';
import { SideMark } from '../ui/SideMark.tsx';
import { type Failure, failureText } from './askServer.ts';
import { SeatChoice } from './SeatChoice.tsx';
import { startTable } from './startTable.ts';
import { type Care, type Role, suggestSeat } from './suggestSeat.ts';
import { useBundle } from './useBundle.ts';

const t = say(lobby);
const c = say(common);

interface SeatQuestionsProps {
  readonly game: { readonly pack: string; readonly seats: number; readonly rounds: number };
  /** A seat somebody was advised to take: the list is open, with that seat chosen. */
  readonly wished: SeatId | null;
}

/** A seat by three questions, or from the whole list; then the game begins. */
export function SeatQuestions({ game, wished }: SeatQuestionsProps) {
  const bundle = useBundle(game.pack);
  const [side, setSide] = useState<Side | null>(null);
  const [role, setRole] = useState<Role | null>(null);
  const [care, setCare] = useState<Care | null>(null);
  const [listed, setListed] = useState(wished !== null);
  const [picked, setPicked] = useState<SeatId | null>(wished);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  if (bundle === null) return <p class="loading">{c('loading')}</p>;

  const seats = bundle.pack.tables.find((table) => table.seats.length === game.seats)?.seats ?? [];
  const answered = side !== null && role !== null && care !== null;
  const suggested = answered ? suggestSeat(seats, { side, role, care }) : null;
  const seat = !listed ? suggested : picked !== null && seats.includes(picked) ? picked : null;
  const texts = bundle.packTexts[language.value].seats;

  async function start(): Promise<void> {
    if (seat === null) return;
    setBusy(true);
    if (isNewcomer()) startUnlocking();
    else showEverything();
    const wish = { ...game, pace: 'own', reading: 'paper', seat, bots: 'mixed' } as const;
    setFailure(await startTable({ ...wish, mode: 'solo' }, 'server'));
    setBusy(false);
  }

  return (
    <section class="paper open-table">
      <h2>{t('seat')}</h2>
      {listed ? (
        <SeatChoice bundle={bundle} seats={seats} value={picked} onChoose={setPicked} />
      ) : (
        <>
          <Choice
            legend={t('askSide')}
            value={side}
            onChoose={setSide}
            options={[
              { value: 'us', text: t('sideUs') },
              { value: 'mx', text: t('sideMx') },
            ]}
          />
          <Choice
            legend={t('askRole')}
            value={role}
            onChoose={setRole}
            options={[
              { value: 'decide', text: t('roleDecide') },
              { value: 'asked', text: t('roleAsked') },
            ]}
          />
          <Choice
            legend={t('askCare')}
            value={care}
            onChoose={setCare}
            options={[
              { value: 'results', text: t('careResults') },
              { value: 'rights', text: t('careRights') },
              { value: 'security', text: t('careSecurity') },
              { value: 'places', text: t('carePlaces') },
            ]}
          />
          {suggested === null ? null : (
            <p class="notice" role="status">
              {t('suggestion')} <SideMark seat={suggested} />{' '}
              <strong>{texts[suggested]?.name ?? suggested}</strong>. {texts[suggested]?.standsFor.plain}
            </p>
          )}
        </>
      )}
      <button type="button" class="button quiet" onClick={() => setListed(!listed)}>
        {listed ? t('fewSeats') : t('allSeats')}
      </button>
      {failure === null ? null : (
        <p class="reason" role="alert">
          {failureText(failure)}
        </p>
      )}
      <div class="row sticky">
        <Act
          kind="primary"
          reason={seat === null ? t('chooseSeat') : busy ? c('working') : null}
          onPress={() => void start()}
        >
          {t('startSolo')}
        </Act>
      </div>
    </section>
  );
}
