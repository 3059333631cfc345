import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { usePage } from '../../page/PageState.ts';
import { PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Unlocks } from '../../ui/Unlocks.tsx';
import { FrameAndLinks } from './FrameAndLinks.tsx';
import { TextClause } from './TextClause.tsx';

const t = say(talks);

/** The shared working text: each open clause with what waits to change it, then the frame and the links. */
export function WorkingText() {
  const { view } = useGame();
  const { pointed } = usePage();
  const { docket } = view.value;
  const first = pointed.value;
  const order =
    first !== null && docket.includes(first) ? [first, ...docket.filter((id) => id !== first)] : docket;
  return (
    <div class="stack">
      <h3 class="unseen">{t('workingText')}</h3>
      {order.map((clause) => (
        <TextClause key={clause} clause={clause} />
      ))}
      <Unlocks at={PART_UNLOCKS.frame}>
        <FrameAndLinks />
      </Unlocks>
    </div>
  );
}
