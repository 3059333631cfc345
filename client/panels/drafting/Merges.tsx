import { useState } from 'preact/hooks';
import type { PaperId } from '../../../shared/game/ids.ts';
import { contradictions } from '../../../shared/game/papers/contradictions.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import type { PapersNow } from '../../../shared/rules/papers/paperRules.ts';
import { inList, say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Fold } from '../../ui/Fold.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { paperName } from '../../words/paperText.ts';

const t = say(drafting);
const ta = say(talks);

/** Mergers that wait for an answer, and the form for one of one's own. */
export function Merges({ now }: { readonly now: PapersNow }) {
  const { options, words, submit } = useGame();
  const [wanted, setWanted] = useState('');
  const propose = options.value?.proposeMerge;
  const answer = options.value?.answerMerge;
  const pairs = propose?.available === true ? propose.choices.pairs : [];
  const key = ({ keep, add }: Pair): string => `${keep} ${add}`;
  const pair = pairs.find((one) => key(one) === wanted) ?? pairs[0];
  const named = ({ keep, add }: Pair) => ({
    paper: capital(paperName(keep, words.value)),
    other: paperName(add, words.value),
  });
  return (
    <>
      {now.desk.merges.map((merge) => (
        <section key={merge.id} class="paper">
          <p>{t('mergeOffer', { seat: words.value.seat(merge.by), ...named(merge) })}</p>
          <Differences pair={merge} now={now} />
          {answer?.available === true && answer.choices.merges.includes(merge.id) ? (
            <div class="row">
              <Act
                kind="primary"
                onPress={() => void submit({ kind: 'answerMerge', merge: merge.id, answer: 'agree' })}
              >
                {t('mergeAgree')}
              </Act>
              <Act onPress={() => void submit({ kind: 'answerMerge', merge: merge.id, answer: 'refuse' })}>
                {t('mergeRefuse')}
              </Act>
            </div>
          ) : null}
        </section>
      ))}
      {pair === undefined ? null : (
        <section class="paper">
          <Fold summary={t('merge')}>
            {() => (
              <div class="form">
                <Pick
                  label={t('mergeKeep')}
                  value={key(pair)}
                  onChoose={setWanted}
                  options={pairs.map((one) => ({ value: key(one), text: t('mergePair', named(one)) }))}
                />
                <p class="hint">{t('mergeHint')}</p>
                <Differences pair={pair} now={now} />
                <Act onPress={() => void submit({ kind: 'proposeMerge', keep: pair.keep, add: pair.add })}>
                  {t('mergeDo')}
                </Act>
              </div>
            )}
          </Fold>
        </section>
      )}
    </>
  );

  function Differences({
    pair: { keep, add },
    now: { desk },
  }: {
    readonly pair: Pair;
    readonly now: PapersNow;
  }) {
    const [a, b] = [keep, add].map((id) => desk.papers.find((paper) => paper.id === id));
    const where = a === undefined || b === undefined ? [] : contradictions(a.text, b.text);
    if (where.length === 0) return null;
    const points = where.map((point) =>
      point.kind === 'frame' ? ta('frame') : words.value.clause(point.clause),
    );
    return <p class="hint">{t('mergeDiffers', { list: inList(points) })}</p>;
  }
}

interface Pair {
  readonly keep: PaperId;
  readonly add: PaperId;
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
