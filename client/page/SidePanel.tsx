import { common } from '../../shared/i18n/common.ts';
import { panels } from '../../shared/i18n/panels.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { talk } from '../../shared/i18n/talk.ts';
import { say } from '../i18n/say.ts';
import { AccordPanel } from '../panels/AccordPanel.tsx';
import { BriefPanel } from '../panels/BriefPanel.tsx';
import { CalendarPanel } from '../panels/CalendarPanel.tsx';
import { LogPanel } from '../panels/log/LogPanel.tsx';
import { NowPanel } from '../panels/NowPanel.tsx';
import { TermsPanel } from '../panels/TermsPanel.tsx';
import { TalkPanel } from '../panels/talk/TalkPanel.tsx';
import { WorldPanel } from '../panels/world/WorldPanel.tsx';
import { isUnlocked, PART_UNLOCKS } from '../settings/unlock.ts';
import { useGame } from '../store/GameContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Tab, Tabs } from '../ui/Tabs.tsx';
import { DoneBar } from './DoneBar.tsx';
import { MenuButton } from './Menu.tsx';
import { askedOf } from './myTurn.ts';
import { type PanelId, usePage } from './PageState.ts';

const t = say(panels);
const p = say(phases);
const ta = say(talk);
const c = say(common);

const BODIES: { readonly [P in PanelId]: () => preact.JSX.Element } = {
  now: NowPanel,
  talk: TalkPanel,
  brief: BriefPanel,
  accord: AccordPanel,
  world: WorldPanel,
  calendar: CalendarPanel,
  log: LogPanel,
  terms: TermsPanel,
};

/** The panels beside the table; on small screens a sheet over it. */
export function SidePanel() {
  const game = useGame();
  const { panel, sheet, unread } = usePage();
  const waiting = [...unread.value.values()].reduce((sum, count) => sum + count, 0);
  const turn = askedOf(game.view.value, game.options.value, game.seat.value) !== null;
  const extra =
    panel.value === 'calendar' || panel.value === 'log' || panel.value === 'terms' ? panel.value : null;
  const tabs: readonly Tab<PanelId>[] = [
    {
      id: 'now',
      name: t('now'),
      icon: 'gavel',
      badge: turn && panel.value !== 'now' ? 1 : 0,
      badgeText: p('titleTurn'),
    },
    { id: 'talk', name: t('talk'), icon: 'bubble', badge: waiting, badgeText: ta('unread', { n: waiting }) },
    { id: 'brief', name: t('brief'), icon: 'person' },
    { id: 'accord', name: t('accord'), icon: 'paper' },
    ...(isUnlocked(PART_UNLOCKS.world, game.view.value.round)
      ? [{ id: 'world', name: t('world'), icon: 'globe' } as const]
      : []),
    extra === null || extra === 'log'
      ? { id: 'log', name: t('log'), icon: 'list' }
      : { id: extra, name: t(extra), icon: extra === 'calendar' ? 'calendar' : 'question' },
  ];
  const Body = BODIES[panel.value];
  return (
    <aside class={sheet.value ? 'side open' : 'side'} aria-label={t('panels')}>
      <div class="sheet-head">
        <button
          type="button"
          class="button plain"
          onClick={() => {
            sheet.value = false;
          }}
        >
          <Icon name="down" /> {c('close')}
        </button>
        <MenuButton />
      </div>
      <Tabs<PanelId>
        class="main-tabs"
        label={t('panels')}
        tabs={tabs}
        chosen={panel.value}
        onChoose={(next) => {
          panel.value = next;
        }}
      >
        <h2 class="unseen">{t(panel.value)}</h2>
        <Body key={panel.value} />
      </Tabs>
      <DoneBar />
    </aside>
  );
}
