import { useState } from 'preact/hooks';
import type { Channel, Term, Undertaking } from '../../../shared/game/terms.ts';
import { common } from '../../../shared/i18n/common.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { ChannelPick } from '../parts/ChannelPick.tsx';
import { TermsForm } from '../parts/TermsForm.tsx';

const t = say(talks);
const c = say(common);

/** A one-sided promise the game will remember: a yes on terms, or coins at home. */
export function PledgeForm({ onDone }: { readonly onDone: () => void }) {
  const { options, submit } = useGame();
  const option = options.value?.makePledge;
  const { channels, clauses, maxCapital } =
    option?.available === true ? option.choices : { channels: [], clauses: [], maxCapital: 0 };
  const [channel, setChannel] = useState<Channel>({ kind: 'table' });
  const [kind, setKind] = useState<Undertaking['kind']>('vote');
  const [terms, setTerms] = useState<readonly Term[]>([]);
  const [amount, setAmount] = useState(1);
  const undertaking: Undertaking = kind === 'vote' ? { kind, terms } : { kind, amount };

  return (
    <div class="paper form">
      <ChannelPick label={t('offerTo')} channels={channels} value={channel} onChoose={setChannel} />
      <Choice
        legend={t('pledgeKind')}
        value={kind}
        onChoose={setKind}
        options={[
          { value: 'vote', text: t('pledgeKindVote') },
          { value: 'capital', text: t('pledgeKindCapital'), disabled: maxCapital === 0 },
        ]}
      />
      {kind === 'vote' ? (
        <TermsForm terms={terms} clauses={clauses} onChange={setTerms} />
      ) : (
        <Choice
          legend={t('pledgeKindCapital')}
          value={amount}
          onChoose={setAmount}
          options={[1, 2, 3]
            .filter((n) => n <= maxCapital)
            .map((n) => ({ value: n, text: c('coins', { n }) }))}
        />
      )}
      <p class="hint">{t('pledgeBinds')}</p>
      <div class="row">
        <Act
          kind="primary"
          reason={kind === 'vote' && terms.length === 0 ? t('addTerm') : null}
          onPress={() => {
            void submit({ kind: 'makePledge', channel, undertaking }).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {t('sendPledge')}
        </Act>
        <Act kind="quiet" onPress={onDone}>
          {c('cancel')}
        </Act>
      </div>
    </div>
  );
}
