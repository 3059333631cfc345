import { useSignal } from '@preact/signals';
import type { Floor } from '../../../shared/game/floor/Floor.ts';
import { sideOf } from '../../../shared/game/ids.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { phases } from '../../../shared/i18n/phases.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Tabs } from '../../ui/Tabs.tsx';
import { DraftingTable } from '../drafting/DraftingTable.tsx';
import { Deals } from '../talks/Deals.tsx';
import { Powers } from '../talks/Powers.tsx';
import { FloorPanel } from './FloorPanel.tsx';

const t = say(talks);
const d = say(debate);
const p = say(phases);

type Section = 'floor' | 'papers' | 'deals' | 'powers';

interface FloorTalksProps {
  readonly floor: Floor;
  readonly procedure: Procedure;
}

/** Talks with a floor: the floor itself, then the text, the deals and the powers that Talks have everywhere. */
export function FloorTalks({ floor, procedure }: FloorTalksProps) {
  const { options, view, seat } = useGame();
  const section = useSignal<Section>('floor');
  const answers = options.value?.answerOffer;
  const waiting = answers?.available === true ? answers.choices.offers.length : 0;
  const counters = options.value?.answerPower;
  const toAnswer = counters?.available === true ? counters.choices.uses.length : 0;
  const own = seat.value;
  const edits = own === null ? 0 : view.value.edits.filter((edit) => sideOf(edit.by) !== sideOf(own)).length;
  return (
    <Tabs<Section>
      class="inner floor-tabs"
      label={t('sections')}
      chosen={section.value}
      onChoose={(next) => {
        section.value = next;
      }}
      tabs={[
        { id: 'floor', name: d('floor'), icon: 'gavel' },
        {
          id: 'papers',
          name: d('papers'),
          icon: 'paper',
          badge: edits,
          badgeText: p('nowEdit', { n: edits }),
        },
        {
          id: 'deals',
          name: t('deals'),
          icon: 'scales',
          badge: waiting,
          badgeText: p('nowOffer', { n: waiting }),
        },
        {
          id: 'powers',
          name: t('powers'),
          icon: 'flag',
          badge: toAnswer,
          badgeText: p('nowCounter', { n: toAnswer }),
        },
      ]}
    >
      <SectionBody section={section.value} floor={floor} procedure={procedure} />
    </Tabs>
  );
}

function SectionBody({ section, floor, procedure }: FloorTalksProps & { readonly section: Section }) {
  switch (section) {
    case 'floor':
      return <FloorPanel floor={floor} procedure={procedure} />;
    case 'papers':
      return <DraftingTable />;
    case 'deals':
      return <Deals />;
    case 'powers':
      return <Powers when="caucus" />;
  }
}
