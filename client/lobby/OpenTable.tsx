import { useEffect, useState } from 'preact/hooks';
import type { SeatId } from '../../shared/game/ids.ts';
import type { PresetId, Reading } from '../../shared/game/vocabulary.ts';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import type { CreateTable, TableMode } from '../../shared/protocol/CreateTable.ts';
import type { PresetSummary } from '../../shared/protocol/PackSummary.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { Act } from '../ui/Act.tsx';
import { Choice } from '../ui/Choice.tsx';
import { type Failure, failureText } from './askServer.ts';
import { BotChoice, MIXED } from './BotChoice.tsx';
import { loadPacks, packs } from './packs.ts';
import { RulesChoice } from './RulesChoice.tsx';
import { SeatChoice } from './SeatChoice.tsx';
import { startTable } from './startTable.ts';
import { useBundle } from './useBundle.ts';

const t = say(lobby);
const c = say(common);

/** Minutes a round takes at one's own pace, by the quick rules. */
const OWN_MINUTES = 7;

const SIZES: { readonly [seats: number]: 'seatsTwelve' | 'seatsSix' | 'seatsFour' } = {
  12: 'seatsTwelve',
  6: 'seatsSix',
  4: 'seatsFour',
};

/** Opens a table, for oneself with bots or for others: scenario, seats, rounds, pace, and one's own seat. */
export function OpenTable({ mode }: { readonly mode: TableMode }) {
  const [pack, setPack] = useState<string | null>(null);
  const [size, setSize] = useState<number | null>(null);
  const [rounds, setRounds] = useState<number | null>(null);
  const [pace, setPace] = useState<CreateTable['pace']>(mode === 'solo' ? 'own' : 'clock');
  const [reading, setReading] = useState<Reading>('paper');
  const [rules, setRules] = useState<PresetId>('quick');
  const [seat, setSeat] = useState<SeatId | null>(null);
  const [bots, setBots] = useState<string>(MIXED);
  const [here, setHere] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void loadPacks().then((answer) => {
      if (!answer.ok) setFailure(answer.error);
    });
  }, []);
  const list = packs.value ?? [];
  const chosen =
    list.find(({ id }) => id === pack) ?? list.find(({ id }) => id === 'the-road-ahead') ?? list[0];
  const bundle = useBundle(chosen?.id ?? null);
  if (chosen === undefined)
    return failure === null ? <p class="loading">{c('loading')}</p> : <Failed failure={failure} />;

  const table = chosen.tables.find((seats) => seats.length === size) ?? chosen.tables.at(-1) ?? [];
  const length = chosen.roundChoices.includes(rounds ?? -1) ? rounds : (chosen.roundChoices[0] ?? 3);
  const fitting = chosen.presets.filter(({ seatsAtLeast }) => seatsAtLeast <= table.length);
  const preset = fitting.find(({ id }) => id === rules) ?? fitting[0];
  const own = seat !== null && table.includes(seat) ? seat : null;

  async function start(): Promise<void> {
    if (chosen === undefined || own === null || length === null) return;
    setBusy(true);
    setFailure(null);
    const wish = {
      pack: chosen.id,
      seats: table.length,
      rounds: length,
      pace,
      reading,
      seat: own,
      bots,
      ...(preset === undefined ? {} : { preset: preset.id }),
    };
    const failed = await startTable({ ...wish, mode }, here ? 'page' : 'server');
    setBusy(false);
    setFailure(failed);
  }

  return (
    <section class="paper open-table">
      <h2>{mode === 'solo' ? t('solo') : t('openTable')}</h2>
      {mode === 'table' ? <p class="hint">{t('openHint')}</p> : null}
      {list.length < 2 ? null : (
        <Choice
          legend={t('pack')}
          layout="grid"
          value={chosen.id}
          onChoose={setPack}
          options={list.map(({ id, title, summary }) => ({
            value: id,
            text: title[language.value],
            note: summary[language.value],
          }))}
        />
      )}
      {chosen.tables.length < 2 ? null : (
        <Choice
          legend={t('seats')}
          value={table.length}
          onChoose={setSize}
          options={chosen.tables
            .map((seats) => seats.length)
            .map((n) => ({ value: n, text: SIZES[n] === undefined ? String(n) : t(SIZES[n]) }))}
        />
      )}
      <RulesChoice
        presets={chosen.presets}
        seats={table.length}
        value={preset?.id ?? 'quick'}
        onChoose={setRules}
      />
      {chosen.roundChoices.length < 2 ? null : (
        <Choice
          legend={t('rounds')}
          value={length}
          onChoose={setRounds}
          options={chosen.roundChoices.map((n) => ({
            value: n,
            text: t('roundsChoice', { n }),
            note: t('about', { n: n * minutesOf(pace, preset) }),
          }))}
        />
      )}
      {bundle === null ? (
        <p class="hint">{c('loading')}</p>
      ) : (
        <SeatChoice bundle={bundle} seats={table} value={own} onChoose={setSeat} />
      )}
      <details>
        <summary>
          {t('moreChoices')}{' '}
          <span class="hint">
            {t('reading')} {t(reading === 'paper' ? 'readingPaper' : 'readingCritical')}.
          </span>
        </summary>
        <Choice
          legend={t('pace')}
          value={pace}
          onChoose={setPace}
          options={[
            { value: 'own', text: t('paceOwn') },
            { value: 'clock', text: t('paceClock') },
          ]}
        />
        <Choice
          legend={t('reading')}
          layout="grid"
          value={reading}
          onChoose={setReading}
          options={[
            { value: 'paper', text: t('readingPaper'), note: t('readingPaperWhat') },
            { value: 'critical', text: t('readingCritical'), note: t('readingCriticalWhat') },
          ]}
        />
        <BotChoice value={bots} onChoose={setBots} />
        {mode === 'solo' ? (
          <label class="check">
            <input
              type="checkbox"
              checked={here}
              onChange={(event) => setHere(event.currentTarget.checked)}
            />
            <span>
              {t('offline')}
              <small>{t('offlineHint')}</small>
            </span>
          </label>
        ) : null}
      </details>
      {failure === null ? null : <Failed failure={failure} />}
      <div class="row sticky">
        <Act
          kind="primary"
          reason={own === null ? t('chooseSeat') : busy ? c('working') : null}
          tell={own === null}
          onPress={() => void start()}
        >
          {mode === 'solo' ? t('startSolo') : t('openTable')}
        </Act>
      </div>
    </section>
  );
}

/** Minutes of a round: as the rules give them, but not more than it takes at one's own pace without motions. */
function minutesOf(pace: CreateTable['pace'], preset: PresetSummary | undefined): number {
  const quick = preset === undefined || preset.id === 'quick';
  return quick && pace === 'own' ? OWN_MINUTES : (preset?.minutes ?? OWN_MINUTES);
}

function Failed({ failure }: { readonly failure: Failure }) {
  return (
    <p class="reason" role="alert">
      {failureText(failure)}
    </p>
  );
}
