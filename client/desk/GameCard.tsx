import { useState } from 'preact/hooks';
import { classroom } from '../../shared/i18n/classroom.ts';
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
import { ExportButton } from './ExportButton.tsx';
import { moment } from './moment.ts';

const t = say(desk);
const r = say(review);
const cl = say(classroom);
const p = say(phases);

interface GameCardProps {
  readonly game: DeskGame;
  /** Code of the class it belongs to. */
  readonly inClass: string | null;
  readonly secret: string;
  readonly onChange: (game: DeskGame) => void;
}

/** A game of the list with what can be done with it. */
export function GameCard({ game, inClass, secret, onChange }: GameCardProps) {
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
      <h3>
        {t('table', { code })}{' '}
        {inClass === null ? null : <span class="chip">{cl('ofClass', { code: inClass })}</span>}
      </h3>
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
        {game.stage === 'lobby' ? null : (
          <ExportButton secret={secret} of={`games/${id}`} code={code} onTrouble={setTrouble} />
        )}
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
