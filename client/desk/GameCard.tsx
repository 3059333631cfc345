import { useState } from 'preact/hooks';
import { desk } from '../../shared/i18n/desk.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { review } from '../../shared/i18n/review.ts';
import type { DeskGame } from '../../shared/protocol/DeskGame.ts';
import { language } from '../i18n/language.ts';
import { inList, say } from '../i18n/say.ts';
import { askServer, type Failure, failureText } from '../lobby/askServer.ts';
import { packs } from '../lobby/packs.ts';
import { useBundle } from '../lobby/useBundle.ts';
import { fetchLog } from '../review/loadReview.ts';
import { saveFile } from '../review/saveFile.ts';
import { go } from '../router/route.ts';
import { Icon } from '../ui/Icon.tsx';
import { deskPath } from './deskPath.ts';

const t = say(desk);
const r = say(review);
const p = say(phases);

interface GameCardProps {
  readonly game: DeskGame;
  readonly secret: string;
  readonly onChange: (game: DeskGame) => void;
}

/** A game of the list with what can be done with it. */
export function GameCard({ game, secret, onChange }: GameCardProps) {
  const [trouble, setTrouble] = useState<string | null>(null);
  const texts = useBundle(game.pack)?.packTexts[language.value];
  const title = packs.value?.find(({ id }) => id === game.pack)?.title[language.value] ?? texts?.title;
  const { code, id } = game;

  async function download(): Promise<void> {
    const log = await fetchLog(secret, id);
    setTrouble(log === null ? r('downloadFailed') : null);
    if (log !== null) saveFile(`${code}.log.jsonl`, log);
  }

  async function release(): Promise<void> {
    const answer = await askServer<DeskGame>(`/api/desk/games/${id}/release`, {
      method: 'POST',
      key: secret,
      body: {},
    });
    setTrouble(answer.ok ? null : failureText(answer.error satisfies Failure));
    if (answer.ok) onChange(answer.value);
  }

  return (
    <li class="paper game-card">
      <h3>{t('table', { code })}</h3>
      <dl class="facts">
        <dt>{t('scenario')}</dt>
        <dd>{title ?? game.pack}</dd>
        <dt>{t('opened')}</dt>
        <dd>{moment(game.openedAtMs)}</dd>
        {game.stage === 'running' ? (
          <>
            <dt>{t('progress')}</dt>
            <dd>{t('progressAt', { n: game.round, m: game.rounds, step: p(game.step) })}</dd>
          </>
        ) : null}
        {game.ending === null ? null : (
          <>
            <dt>{t('ending')}</dt>
            <dd>{texts?.endings[game.ending]?.name ?? game.ending}</dd>
          </>
        )}
        {game.endedAtMs === null ? null : (
          <>
            <dt>{t('ended')}</dt>
            <dd>{moment(game.endedAtMs)}</dd>
          </>
        )}
        <dt>{t('seats')}</dt>
        <dd>{seatsText(game)}</dd>
      </dl>
      {game.reviewReleased ? (
        <p class="chip good">
          <Icon name="check" size={13} /> {t('released')}
        </p>
      ) : null}
      {trouble === null ? null : (
        <p class="notice bad" role="alert">
          {trouble}
        </p>
      )}
      <div class="row">
        {game.stage === 'lobby' ? null : (
          <button
            type="button"
            class="button primary"
            aria-label={t('openReviewOf', { code })}
            onClick={() => go(deskPath(secret, id))}
          >
            {t('openReview')}
          </button>
        )}
        {game.stage === 'over' ? null : (
          <button
            type="button"
            class="button"
            aria-label={t('watchOf', { code })}
            onClick={() => go(deskPath(secret, id, true))}
          >
            <Icon name="eye" /> {t('watch')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={t('logOf', { code })}
          onClick={() => void download()}
        >
          <Icon name="down" /> {t('log')}
        </button>
        {game.stage !== 'over' || game.reviewReleased ? null : (
          <button
            type="button"
            class="button"
            aria-label={t('releaseOf', { code })}
            onClick={() => void release()}
          >
            {t('release')}
          </button>
        )}
      </div>
    </li>
  );
}

function seatsText({ seats, mode, stage }: DeskGame): string {
  const of = (kind: string): number => seats.filter(({ occupant }) => occupant === kind).length;
  const here = seats.filter((seat) => seat.here).length;
  const parts = [
    ...(of('person') === 0 ? [] : [t('people', { n: of('person') })]),
    ...(of('bot') === 0 ? [] : [t('bots', { n: of('bot') })]),
    ...(of('empty') === 0 ? [] : [t('free', { n: of('empty') })]),
  ];
  const notes = [
    ...(stage === 'over' || of('person') === 0 ? [] : [t('here', { n: here })]),
    ...(mode === 'solo' ? [t('solo')] : []),
  ];
  return notes.length === 0 ? inList(parts) : `${inList(parts)} (${notes.join(', ')})`;
}

/** A date and time in the page's language. */
function moment(atMs: number): string {
  const locale = language.value === 'es' ? 'es-MX' : 'en-US';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(atMs);
}
