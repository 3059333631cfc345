import { useState } from 'preact/hooks';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { OfferForm } from './OfferForm.tsx';
import { OfferItem } from './OfferItem.tsx';
import { PledgeForm } from './PledgeForm.tsx';
import { PledgeItem } from './PledgeItem.tsx';

const t = say(talks);

/** Offers and pledges of the round, those that wait for this seat first. */
export function Deals() {
  const { view, options } = useGame();
  const [form, setForm] = useState<'offer' | 'pledge' | null>(null);
  const offerReason = useRefusal('makeOffer');
  const pledgeReason = useRefusal('makePledge');
  const { round } = view.value;
  const answers = options.value?.answerOffer;
  const waiting = answers?.available === true ? answers.choices.offers : [];
  const offers = view.value.offers
    .filter((offer) => offer.round === round)
    .toSorted((a, b) => Number(waiting.includes(b.id)) - Number(waiting.includes(a.id)));
  const pledges = view.value.pledges.filter((pledge) => pledge.round === round);
  const close = (): void => setForm(null);
  return (
    <div class="stack">
      <h3 class="unseen">{t('deals')}</h3>
      <section>
        <h4>{t('offers')}</h4>
        {offers.length === 0 ? <p class="hint">{t('noOffers')}</p> : null}
        {offers.map((offer) => (
          <OfferItem key={offer.id} offer={offer} />
        ))}
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
          <ul class="plain-list">
            {pledges.map((pledge) => (
              <PledgeItem key={pledge.id} pledge={pledge} />
            ))}
          </ul>
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
