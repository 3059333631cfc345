import { disputes } from '../../../shared/i18n/disputes.ts';
import { ending } from '../../../shared/i18n/ending.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Fold } from '../../ui/Fold.tsx';
import { DisputeText } from '../parts/Contested.tsx';
import { disputesIn } from './disputesIn.ts';

const t = say(ending);
const d = say(disputes);

/** The contested points this game came upon, each with both answers, and the reading its numbers follow. */
export function ContestedPoints() {
  const { view } = useGame();
  const { reading } = view.value.settings;
  return (
    <section class="paper">
      <h4>{t('contestedPoints')}</h4>
      <p class="hint">
        {d('thisGame', { reading: d(reading === 'paper' ? 'readingPaper' : 'readingCritical') })}{' '}
        {d('readingWhat')}
      </p>
      {disputesIn(view.value).map((dispute) => (
        <Fold key={dispute.id} class="dispute-fold" summary={d(dispute.id)}>
          {() => <DisputeText dispute={dispute} />}
        </Fold>
      ))}
    </section>
  );
}
