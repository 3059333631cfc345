import { useState } from 'preact/hooks';
import { common } from '../../../shared/i18n/common.ts';
import { home } from '../../../shared/i18n/home.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { FromTo } from '../parts/FromTo.tsx';
import { OutlookLine } from '../parts/Outlook.tsx';
import { useRefusal } from '../parts/useRefusal.ts';

const t = say(home);
const c = say(common);

/** How much this seat spends on its own audience, in secret, with what home says before the count. */
export function Commitment() {
  const { view, seat, options, words, pack, submit } = useGame();
  const [amount, setAmount] = useState(0);
  const reason = useRefusal('commitCapital');
  const own = seat.value;
  const { draft, docket, standing } = view.value;
  const option = options.value?.commitCapital;
  const max = option?.available === true ? option.choices.max : 0;
  const spent = own === null ? null : (view.value.secrets[own]?.commitment ?? null);
  const capital = own === null ? 0 : (view.value.seats[own]?.capital ?? 0);
  const audience = own === null ? undefined : pack.value.seats.get(own)?.audience;
  const changed = docket.filter((clause) => draft?.terms[clause]?.level !== standing.clauses[clause]?.level);
  return (
    <section class="paper mine">
      <h3>{t('commitTitle')}</h3>
      {own === null ? null : spent !== null && option?.available !== true ? (
        <p class="notice">{t('committed', { coins: c('coins', { n: spent }) })}</p>
      ) : (
        <>
          <p>{t('commitHint')}</p>
          {audience === undefined ? null : (
            <p class="hint">
              {t('audience', { audience: words.value.audience(audience) })}{' '}
              {t('have', { coins: c('coins', { n: capital }) })}
            </p>
          )}
          <Choice
            legend={t('commitAmount')}
            hideLegend
            value={amount}
            onChoose={setAmount}
            options={[0, 1, 2, 3].map((n) => ({
              value: n,
              text: <Coins n={n} />,
              disabled: n > max,
            }))}
          />
          <Act kind="primary" reason={reason} onPress={() => void submit({ kind: 'commitCapital', amount })}>
            {t('commit', { coins: c('coins', { n: amount }) })}
          </Act>
        </>
      )}
      <h4 class="unseen">{t('before')}</h4>
      <ul class="plain-list">
        {changed.map((clause) => {
          const level = draft?.terms[clause]?.level ?? 0;
          return (
            <li key={clause} class="draft-line">
              <strong>{words.value.clause(clause)}</strong>
              <FromTo clause={clause} from={standing.clauses[clause]?.level ?? level} to={level} />
              <OutlookLine clause={clause} level={level} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** A number of coins, drawn and written. */
function Coins({ n }: { readonly n: number }) {
  return (
    <span class="coins">
      <span class="coin-pile" aria-hidden="true">
        {Array.from({ length: n }, (_, index) => (
          <span key={index} class="coin" />
        ))}
      </span>
      {c('coins', { n })}
    </span>
  );
}
