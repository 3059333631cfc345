import { useEffect, useRef } from 'preact/hooks';
import type { SeatId } from '../../shared/game/ids.ts';
import { common } from '../../shared/i18n/common.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { powersOf } from '../../shared/rules/seats.ts';
import { inNumbers, say, signed } from '../i18n/say.ts';
import { channelKey } from '../page/channels.ts';
import { usePage } from '../page/PageState.ts';
import { useChannels } from '../panels/talk/useChannels.ts';
import { useGame } from '../store/GameContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { SideMark } from '../ui/SideMark.tsx';

const t = say(panels);
const c = say(common);

/** What everybody may know of a seat, and the way to talk to it. */
export function SeatCard({ seat, onClose }: { readonly seat: SeatId; readonly onClose: () => void }) {
  const { view, pack, words, seat: own } = useGame();
  const page = usePage();
  const channels = useChannels();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  const state = view.value.seats[seat];
  const texts = words.value.texts.seats[seat];
  const office = pack.value.seats.get(seat);
  const powers = powersOf({ pack: pack.value, state: view.value }, seat);
  const channel = channels.find(
    (candidate) => candidate.kind === 'private' && channelKey(candidate).split('+').includes(seat),
  );
  return (
    <dialog ref={dialog} class="seat-card" aria-label={texts?.name ?? seat} onClose={onClose}>
      <div class="row between nowrap">
        <h2>
          <SideMark seat={seat} /> {texts?.name}
        </h2>
        <button
          type="button"
          class="button quiet"
          aria-label={c('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <p>{words.value.passage(texts?.standsFor)}</p>
      {state === undefined ? null : (
        <dl class="facts">
          <dt>{t('capital')}</dt>
          <dd>{t('seatCapital', { n: state.capital })}</dd>
          <dt>{t('itsAudience')}</dt>
          <dd>
            {office === undefined ? '' : words.value.audience(office.audience)} ·{' '}
            {t('seatRecord', { n: state.record === 0 ? inNumbers(0) : signed(state.record / 100) })}
          </dd>
        </dl>
      )}
      <h3>{t('seatPowers')}</h3>
      <ul class="plain-list powers-short">
        {powers.map((power) => (
          <li key={power.id}>
            <strong>{words.value.power(power.id)}</strong>{' '}
            <span class="hint">{words.value.powerEffect(power.id)}</span>
          </li>
        ))}
      </ul>
      {channel === undefined || seat === own.value ? null : (
        <button
          type="button"
          class="button primary"
          onClick={() => {
            page.channel.value = channel;
            dialog.current?.close();
            page.open('talk');
          }}
        >
          <Icon name="bubble" /> {t('seatTalk', { seat: words.value.seatShort(seat) })}
        </button>
      )}
    </dialog>
  );
}
