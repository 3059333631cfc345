import './collection.css';
import { useState } from 'preact/hooks';
import { type EndingId, type SeatId, sideOf } from '../../shared/game/ids.ts';
import { outcome } from '../../shared/i18n/outcome.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import type { ScenarioPack } from '../../shared/scenario/ScenarioPack.ts';
import { say } from '../i18n/say.ts';
import { collection, forgetCollection } from '../settings/collection.ts';
import { Confirm } from '../ui/Confirm.tsx';
import { Icon } from '../ui/Icon.tsx';
import { SideMark } from '../ui/SideMark.tsx';

const t = say(outcome);

interface CollectionViewProps {
  readonly pack: Pick<ScenarioPack, 'id' | 'seats' | 'endings'>;
  readonly texts: PackTexts;
  /** An ending that was seen for the first time just now. */
  readonly fresh?: EndingId | null;
  /** Offers to delete it all. */
  readonly forget?: boolean;
}

/** Seats played and endings seen of one scenario, and those still to come; endings not seen keep their name to themselves. */
export function CollectionView({ pack, texts, fresh = null, forget = false }: CollectionViewProps) {
  const [asking, setAsking] = useState(false);
  const games = collection.value.filter((played) => played.pack === pack.id);
  const seats = new Map<SeatId, number>();
  const endings = new Set<EndingId>();
  for (const { seat, ending, met } of games) {
    seats.set(seat, Math.max(met, seats.get(seat) ?? 0));
    endings.add(ending);
  }
  return (
    <div class="collection">
      <p class="collection-sum">{collectionLine(pack, texts)}</p>
      <p class="collection-part">{t('collectionSeats')}</p>
      <ul class="plain-list stamps" aria-label={t('collectionSeats')}>
        {pack.seats.map(({ id }) => {
          const met = seats.get(id);
          return (
            <li key={id} class={met === undefined ? 'stamp' : `stamp got ${sideOf(id)}`}>
              <SideMark seat={id} />
              <span>{texts.seats[id]?.short ?? id}</span>
              {met === undefined ? (
                <span class="unseen"> ({t('notYet')})</span>
              ) : (
                <Icon name="check" size={14} />
              )}
            </li>
          );
        })}
      </ul>
      <p class="collection-part">{t('collectionEndings')}</p>
      <ul class="plain-list stamps" aria-label={t('collectionEndings')}>
        {pack.endings.map(({ id }) =>
          endings.has(id) ? (
            <li key={id} class="stamp got ending-stamp">
              <Icon name="flag" size={14} />
              <span>{texts.endings[id]?.name ?? id}</span>
              {id === fresh ? <span class="chip good">{t('seenNow')}</span> : null}
            </li>
          ) : (
            <li key={id} class="stamp">
              <Icon name="question" size={14} />
              <span class="unseen">{t('unknownEnding')}</span>
            </li>
          ),
        )}
      </ul>
      <p class="hint">{t('collectionHere')}</p>
      {forget ? (
        <button type="button" class="button plain" onClick={() => setAsking(true)}>
          {t('collectionForget')}
        </button>
      ) : null}
      {asking ? (
        <Confirm
          question={t('collectionSure')}
          yes={t('collectionForget')}
          onYes={() => {
            setAsking(false);
            forgetCollection();
          }}
          onNo={() => setAsking(false)}
        />
      ) : null}
    </div>
  );
}

/** "The Road Ahead: 2 of 12 seats, 3 of 14 endings". */
export function collectionLine(
  pack: Pick<ScenarioPack, 'id' | 'seats' | 'endings'>,
  texts: PackTexts,
): string {
  const games = collection.value.filter((played) => played.pack === pack.id);
  const known = <Id extends string>(ids: readonly Id[], got: readonly Id[]): number =>
    ids.filter((id) => got.includes(id)).length;
  return t('collectionOf', {
    title: texts.title,
    seats: known(
      pack.seats.map(({ id }) => id),
      games.map(({ seat }) => seat),
    ),
    seatCount: pack.seats.length,
    endings: known(
      pack.endings.map(({ id }) => id),
      games.map(({ ending }) => ending),
    ),
    endingCount: pack.endings.length,
  });
}
