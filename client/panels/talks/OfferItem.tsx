import { entriesOf } from '../../../shared/game/entries.ts';
import type { Offer } from '../../../shared/game/GameState.ts';
import { type SeatId, sideOf } from '../../../shared/game/ids.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { partnerIn } from '../../page/channels.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { SeatName } from '../parts/SeatName.tsx';
import { TermRows } from '../parts/TermRows.tsx';

const t = say(talks);

const STATUS = { open: 'statusOpen', withdrawn: 'statusWithdrawn', lapsed: 'statusLapsed' } as const;

/** An offer: who, to whom, which terms, what is added; with the buttons this seat has for it. */
export function OfferItem({ offer }: { readonly offer: Offer }) {
  const { words, seat, options, submit } = useGame();
  const own = seat.value;
  const answers = options.value?.answerOffer;
  const canAnswer = answers?.available === true && answers.choices.offers.includes(offer.id);
  const withdrawals = options.value?.withdrawOffer;
  const canWithdraw = withdrawals?.available === true && withdrawals.choices.offers.includes(offer.id);
  const from = words.value.seatShort(offer.from);
  const said = entriesOf<SeatId, 'accept' | 'decline'>(offer.answers);
  const who = (answer: 'accept' | 'decline'): readonly SeatId[] =>
    said.filter(([, given]) => given === answer).map(([id]) => id);
  return (
    <article class={canAnswer ? 'paper offer mine' : 'paper offer'}>
      <p class="edit-by">
        <SeatName seat={offer.from} />
        <span class="hint">→ {toWhom()}</span>
        <span class={`chip ${offer.status}`}>{t(STATUS[offer.status])}</span>
      </p>
      <p class="lead-in">{t('offerIf')}</p>
      <TermRows terms={offer.terms} outlook={canAnswer} />
      {offer.sweetener === null ? null : (
        <p>{t('offerAdds', { what: words.value.undertaking(offer.sweetener) })}</p>
      )}
      {who('accept').length === 0 ? null : (
        <p class="hint">{t('accepted', { seats: words.value.seats(who('accept')) })}</p>
      )}
      {who('decline').length === 0 ? null : (
        <p class="hint">{t('declined', { seats: words.value.seats(who('decline')) })}</p>
      )}
      {canAnswer && own !== null ? (
        <>
          <p class="hint">
            {t('accepting')} {sideOf(own) === sideOf(offer.from) ? null : t('acceptingAcross')}
          </p>
          <div class="row">
            <Act
              kind="primary"
              icon="check"
              label={t('acceptOf', { seat: from })}
              onPress={() => void submit({ kind: 'answerOffer', offer: offer.id, answer: 'accept' })}
            >
              {t('accept')}
            </Act>
            <Act
              icon="cross"
              label={t('declineOf', { seat: from })}
              onPress={() => void submit({ kind: 'answerOffer', offer: offer.id, answer: 'decline' })}
            >
              {t('decline')}
            </Act>
          </div>
        </>
      ) : null}
      {canWithdraw ? (
        <Act kind="quiet" onPress={() => void submit({ kind: 'withdrawOffer', offer: offer.id })}>
          {t('withdraw')}
        </Act>
      ) : null}
    </article>
  );

  function toWhom(): string {
    if (offer.channel.kind === 'table') return t('toTable');
    if (offer.channel.kind === 'delegation') return t('toDelegation');
    const partner = partnerIn(offer.channel, offer.from);
    return partner === null ? '' : words.value.seatShort(partner);
  }
}
