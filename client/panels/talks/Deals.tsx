import { useState } from 'preact/hooks';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { OfferForm } from './OfferForm.tsx';
import { OfferItem } from './OfferItem.tsx';
import { PledgeForm } from './PledgeForm.tsx';
import { PledgeItem } from './PledgeItem.tsx';

const t = say(talks);

/**
 * Offers and pledges of the round. Of the offers that wait for this seat one is shown at a time, with what this seat
 * offers itself; the others are a press away.
 */
export function Deals() {
  const { view, options, seat } = useGame();
  const [form, setForm] = useState<'offer' | 'pledge' | null>(null);
  const offerReason = useRefusal('makeOffer');
  const pledgeReason = useRefusal('makePledge');
  const { round } = view.value;
  const answers = options.value?.answerOffer;
  const waiting = answers?.available === true ? answers.choices.offers : [];
  const offers = view.value.offers.filter((offer) => offer.round === round);
  const [next] = offers.filter(({ id }) => waiting.includes(id));
  const shown = offers.filter(
    (offer) => offer === next || (offer.from === seat.value && offer.status === 'open'),
  );
  const others = offers.filter((offer) => !shown.includes(offer));
  const pledges = view.value.pledges.filter((pledge) => pledge.round === round);
  const close = (): void => setForm(null);
  return (
    <div class="stack">
      <h3 class="unseen">{t('deals')}</h3>
      <section>
        <h4>{t('offers')}</h4>
        {offers.length === 0 ? <p class="hint">{t('noOffers')}</p> : null}
        {shown.map((offer) => (
          <OfferItem key={offer.id} offer={offer} />
        ))}
        {others.length === 0 ? null : (
          <Fold summary={t('moreOffers', { n: others.length })}>
            {() => others.map((offer) => <OfferItem key={offer.id} offer={offer} />)}
          </Fold>
        )}
        {form === 'offer' ? (
          <OfferForm onDone={close} />
        ) : (
          <Act reason={offerReason} icon="plus" onPress={() => setForm('offer')}>
            {t('newOffer')}
          </Act>
        )}
      </section>
      <Unlocks at={PART_UNLOCKS.pledges}>
        <section>
          <h4>{t('pledges')}</h4>
          {pledges.length === 0 ? <p class="hint">{t('noPledges')}</p> : null}
          {pledges.length === 0 ? null : (
            <Fold summary={t('pledgesGiven', { n: pledges.length })}>
              {() => (
                <ul class="plain-list">
                  {pledges.map((pledge) => (
                    <PledgeItem key={pledge.id} pledge={pledge} />
                  ))}
                </ul>
              )}
            </Fold>
          )}
          {form === 'pledge' ? (
            <PledgeForm onDone={close} />
          ) : (
            <Act reason={pledgeReason} icon="plus" onPress={() => setForm('pledge')}>
              {t('newPledge')}
            </Act>
          )}
        </section>
      </Unlocks>
    </div>
  );
}
