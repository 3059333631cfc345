import { panels } from '../../shared/i18n/panels.ts';
import { phases } from '../../shared/i18n/phases.ts';
import { say } from '../i18n/say.ts';
import { useGame } from '../store/GameContext.ts';
import { Icon } from '../ui/Icon.tsx';
import { type Asked, askedOf } from './myTurn.ts';
import { usePage } from './PageState.ts';

const t = say(panels);
const p = say(phases);

const SHORT = {
  nowDilemma: 'goDilemma',
  nowDocket: 'goDocket',
  nowTalks: 'goTalks',
  nowOffer: 'goOffer',
  nowEdit: 'goEdit',
  nowAmendments: 'goAmendments',
  nowAmendmentBallot: 'goAmendmentBallot',
  nowAccordBallot: 'goAccordBallot',
  nowDraftBallot: 'goAccordBallot',
  nowCommitment: 'goCommitment',
  nowStatements: 'goStatements',
  nowOutcome: 'goOutcome',
  nowFloorSpeech: 'goFloorSpeech',
  nowFloorVote: 'goFloorVote',
  nowFloorOpen: 'goFloor',
  nowFloorCaucus: 'goFloor',
  nowFloorAnswers: 'goFloor',
} as const satisfies { readonly [K in Asked['key']]: string };

/** On small screens, under the table: the one thing to do now, and the way to the rest. */
export function ActionBar() {
  const game = useGame();
  const page = usePage();
  const asked = askedOf(game.view.value, game.options.value, game.seat.value);
  const over = game.view.value.step === 'over';
  const waiting = [...page.unread.value.values()].reduce((sum, count) => sum + count, 0);
  return (
    <nav class="action-bar" aria-label={t('actions')}>
      <button
        type="button"
        class={asked === null && !over ? 'button plain' : 'button primary'}
        onClick={() => page.open('now')}
      >
        <Icon name="up" />
        <span>{asked === null ? p(over ? 'goEnd' : 'goWait') : p(SHORT[asked.key])}</span>
      </button>
      <button type="button" class="button plain" onClick={() => page.open('talk')}>
        <Icon name="bubble" />
        <span>{t('talk')}</span>
        {waiting === 0 ? null : <span class="badge">{waiting}</span>}
      </button>
    </nav>
  );
}
