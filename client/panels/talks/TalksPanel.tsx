import { useSignal } from '@preact/signals';
import { sideOf } from '../../../shared/game/ids.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { isUnlocked, PART_UNLOCKS } from '../../settings/unlock.ts';
import { useGame } from '../../store/GameContext.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { Deals } from './Deals.tsx';
import { Powers } from './Powers.tsx';
import { WorkingText } from './WorkingText.tsx';

const t = say(talks);
const p = say(phases);

type Section = 'text' | 'deals' | 'powers';

/** The Talks act: the working text, offers and pledges, the powers of the office. */
export function TalksPanel() {
  const { options, view, seat } = useGame();
  const section = useSignal<Section>('text');
  const answers = options.value?.answerOffer;
  const waiting = answers?.available === true ? answers.choices.offers.length : 0;
  const counters = options.value?.answerPower;
  const toAnswer = counters?.available === true ? counters.choices.uses.length : 0;
  const own = seat.value;
  const withPowers = isUnlocked(PART_UNLOCKS.powers, view.value.round);
  const edits = own === null ? 0 : view.value.edits.filter((edit) => sideOf(edit.by) !== sideOf(own)).length;
  return (
    <Tabs<Section>
      class="inner"
      label={t('sections')}
      chosen={section.value}
      onChoose={(next) => {
        section.value = next;
      }}
      tabs={[
        { id: 'text', name: t('text'), icon: 'paper', badge: edits, badgeText: p('nowEdit', { n: edits }) },
        {
          id: 'deals',
          name: t('deals'),
          icon: 'scales',
          badge: waiting,
          badgeText: p('nowOffer', { n: waiting }),
        },
        ...(withPowers
          ? [
              {
                id: 'powers',
                name: t('powers'),
                icon: 'flag',
                badge: toAnswer,
                badgeText: p('nowCounter', { n: toAnswer }),
              } as const,
            ]
          : []),
      ]}
    >
      {section.value === 'text' ? (
        <WorkingText />
      ) : section.value === 'deals' ? (
        <Deals />
      ) : (
        <Powers when="caucus" />
      )}
    </Tabs>
  );
}
