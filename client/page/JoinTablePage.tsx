import { useEffect, useState } from 'preact/hooks';
import type { SeatId } from '../../shared/game/ids.ts';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { room } from '../../shared/i18n/room.ts';
import type { SeatClaimed } from '../../shared/protocol/CreateTable.ts';
import type { TableSummary } from '../../shared/protocol/TableSummary.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { askServer, type Failure, failureText } from '../lobby/askServer.ts';
import { LanguageSwitch } from '../lobby/LanguageSwitch.tsx';
import { Scene } from '../lobby/Scene.tsx';
import { SeatChoice } from '../lobby/SeatChoice.tsx';
import { useBundle } from '../lobby/useBundle.ts';
import { go } from '../router/route.ts';
import { keepSeat } from '../settings/myTables.ts';
import { Act } from '../ui/Act.tsx';
import { Icon } from '../ui/Icon.tsx';

const t = say(lobby);
const c = say(common);
const r = say(room);

/** How often the list of seats is asked for anew, in milliseconds. */
const RELOAD_MS = 4000;

interface JoinTableProps {
  readonly code: string;
  readonly onSeated: () => void;
  readonly onWatch: () => void;
}

/** Before sitting down: which seats are free. A seat is taken by a press only, so that link previews take none. */
export function JoinTablePage({ code, onSeated, onWatch }: JoinTableProps) {
  const [table, setTable] = useState<TableSummary | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [seat, setSeat] = useState<SeatId | null>(null);
  useEffect(() => {
    let wanted = true;
    const load = (): void =>
      void askServer<TableSummary>(`/api/tables/${encodeURIComponent(code)}`).then((answer) => {
        if (!wanted) return;
        if (answer.ok) setTable(answer.value);
        else setFailure(answer.error);
      });
    load();
    const timer = setInterval(load, RELOAD_MS);
    return () => {
      wanted = false;
      clearInterval(timer);
    };
  }, [code]);
  const bundle = useBundle(table?.pack ?? null);
  const taken = table?.seats.filter((entry) => entry.occupant !== 'empty').map((entry) => entry.seat) ?? [];
  const free = seat !== null && !taken.includes(seat) ? seat : null;
  const name = free === null ? '' : (bundle?.packTexts[language.value].seats[free]?.name ?? free);

  async function sit(): Promise<void> {
    if (free === null || table === null) return;
    setFailure(null);
    const answer = await askServer<SeatClaimed>(`/api/tables/${code}/seats`, {
      method: 'POST',
      body: { seat: free },
    });
    if (!answer.ok) {
      setFailure(answer.error);
      return;
    }
    keepSeat({
      code: table.code,
      seatToken: answer.value.seatToken,
      packId: table.pack,
      seat: answer.value.seat,
      host: false,
    });
    onSeated();
  }

  return (
    <div class="lobby">
      <Scene />
      <header>
        <LanguageSwitch />
      </header>
      <main class="lobby-main">
        <button type="button" class="button ghost" onClick={() => go('/')}>
          <Icon name="back" /> {c('back')}
        </button>
        <section class="paper open-table">
          <h1 class="table-title">
            {t('joinTable')} <span class="big-code">{code}</span>
          </h1>
          {failure === null ? null : (
            <p class="reason" role="alert">
              {failureText(failure)}
            </p>
          )}
          {table === null || bundle === null ? (
            failure === null ? (
              <p>{c('loading')}</p>
            ) : null
          ) : (
            <>
              <p>{bundle.packTexts[language.value].title}</p>
              <p class="hint">{t('teachers')}</p>
              {table.stage === 'lobby' ? (
                <SeatChoice
                  bundle={bundle}
                  seats={table.seats.map((entry) => entry.seat)}
                  taken={taken}
                  value={free}
                  onChoose={setSeat}
                />
              ) : (
                <p class="notice">{table.stage === 'over' ? t('tableOver') : t('tableRunning')}</p>
              )}
              <div class="row sticky">
                {table.stage === 'lobby' ? (
                  <Act
                    kind="primary"
                    reason={
                      taken.length === table.seats.length
                        ? t('tableFull')
                        : free === null
                          ? t('chooseSeat')
                          : null
                    }
                    onPress={() => void sit()}
                  >
                    {free === null ? t('sit') : t('sitAs', { seat: name })}
                  </Act>
                ) : null}
                <Act kind="quiet" icon="eye" onPress={onWatch}>
                  {r('watch')}
                </Act>
              </div>
            </>
          )}
        </section>
      </main>
    </div>
  );
}
