import { useState } from 'preact/hooks';
import { type SeatId, sideOf } from '../../../shared/game/ids.ts';
import type { Channel, Term } from '../../../shared/game/terms.ts';
import { common } from '../../../shared/i18n/common.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { partnerIn } from '../../page/channels.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { ChannelPick } from '../parts/ChannelPick.tsx';
import { TermsForm } from '../parts/TermsForm.tsx';

const t = say(talks);
const c = say(common);

/** Most capital one can put on an offer. */
const MOST_COINS = 3;

/** "If the text says this, I vote yes", to one seat, the delegation or the table, with coins on top if wished. */
export function OfferForm({ onDone }: { readonly onDone: () => void }) {
  const { options, view, seat, submit } = useGame();
  const option = options.value?.makeOffer;
  const channels = option?.available === true ? option.choices.channels : [];
  const clauses = option?.available === true ? option.choices.clauses : [];
  const [channel, setChannel] = useState<Channel>(firstChannel(channels, seat.value));
  const [terms, setTerms] = useState<readonly Term[]>([]);
  const [coins, setCoins] = useState(0);
  const capital = seat.value === null ? 0 : (view.value.seats[seat.value]?.capital ?? 0);
  const amounts = [0, 1, 2, 3].filter((amount) => amount <= Math.min(MOST_COINS, capital));

  function send(): void {
    const sweetener = coins === 0 ? null : ({ kind: 'capital', amount: coins } as const);
    void submit({ kind: 'makeOffer', channel, terms, sweetener }).then((done) => {
      if (done) onDone();
    });
  }

  return (
    <div class="paper form">
      <ChannelPick label={t('offerTo')} channels={channels} value={channel} onChoose={setChannel} />
      <TermsForm terms={terms} clauses={clauses} onChange={setTerms} />
      <Choice
        legend={t('sweetener')}
        value={coins}
        onChoose={setCoins}
        options={amounts.map((amount) => ({
          value: amount,
          text: amount === 0 ? t('sweetenerNone') : t('sweetenerCapital', { n: c('coins', { n: amount }) }),
        }))}
      />
      <p class="hint">{t('offerBinds')}</p>
      <div class="row">
        <Act kind="primary" reason={terms.length === 0 ? t('addTerm') : null} onPress={send}>
          {t('sendOffer')}
        </Act>
        <Act kind="quiet" onPress={onDone}>
          {c('cancel')}
        </Act>
      </div>
    </div>
  );
}

/** Somebody of the other delegation, where there is one to talk to alone. */
function firstChannel(channels: readonly Channel[], own: SeatId | null): Channel {
  const across = channels.find((channel) => {
    const partner = partnerIn(channel, own);
    return partner !== null && own !== null && sideOf(partner) !== sideOf(own);
  });
  return across ?? { kind: 'table' };
}
