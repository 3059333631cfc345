import type { MotionKind } from '../../../../shared/game/vocabulary.ts';
import { debate } from '../../../../shared/i18n/debate.ts';
import { floor } from '../../../../shared/i18n/floor.ts';
import { chooseTile } from '../player/chooseTile.ts';
import { openPanel } from '../player/openPanel.ts';
import type { Player } from '../player/Player.ts';
import type { Turn } from '../player/Turn.ts';
import { answerOpening, chooseByName, draft } from './drafting.ts';
import { openSection } from './openSection.ts';

/** Who moves what in a round, in this order; each after the one before has been dealt with. */
const MOVES: { readonly [seat: string]: readonly MotionKind[] } = {
  'us-white-house': ['moderatedCaucus'],
  'mx-senate': ['setSpeakingTime'],
  'mx-presidency': ['unmoderatedCaucus'],
};

/** Who asks to speak at the opening of a debate. */
const SPEAKERS = ['mx-senate', 'us-white-house'];

/** How long a window may stand open for the others' motions, in ms. */
const PATIENCE_MS = 5_000;

/** The floor of a debate, one look at a time: speaks, votes, seconds, moves, drafts in the caucus, passes. */
export async function playDebate(player: Player, turn: Turn): Promise<void> {
  await openPanel(player, 'now');
  await openSection(player, 'floor');
  await answerOpening(player);
  if (await speech(player)) return;
  if (await motionVote(player)) return;
  if (await player.sees(player.page.getByRole('heading', { name: player.words(debate)('breakRuns') }))) {
    await player.look('floor-break');
    if (await draft(player, turn)) await pass(player);
    return;
  }
  if (!(await player.sees(player.buttons(debate, 'pass')))) {
    await player.look('floor-listens');
    return;
  }
  await player.look('floor-open');
  if (SPEAKERS.includes(player.seat) && player.first(`list of round ${turn.round}`)) await join(player);
  await player.act('raisePlacard', player.buttons(debate, 'raise'));
  await player.act('secondMotion', player.buttons(debate, 'secondOf'));
  await move(player, turn);
  if (player.seat === 'us-congress' && turn.round === 1 && !player.did('objectMotion'))
    await player.act('objectMotion', player.buttons(debate, 'objectOf'));
  if (await severalWait(player)) await player.look('floor-motions');
  else if (player.first(`waited in round ${turn.round}`))
    return void (await player.page.waitForTimeout(PATIENCE_MS));
  await pass(player);
}

async function pass(player: Player): Promise<void> {
  await player.act('passFloor', player.buttons(debate, 'pass'));
}

async function severalWait(player: Player): Promise<boolean> {
  return (await player.page.locator('.motion-list > li').count()) > 1;
}

async function join(player: Player): Promise<void> {
  await chooseByName(player, player.words(debate)('joinFor'));
  await player.act('joinList', player.buttons(debate, 'join'));
}

/** An own speech: once it is yielded to questions, otherwise it ends. */
async function speech(player: Player): Promise<boolean> {
  const finish = player.buttons(debate, 'finish');
  if (!(await player.sees(finish))) return false;
  await player.look('floor-speech');
  const questions = player.page.getByRole('radio', {
    name: player.words(debate)('yieldQuestions'),
    exact: true,
  });
  if ((await player.sees(questions)) && player.first('yielded to questions')) {
    await chooseTile(questions.first());
    await player.look('floor-yield');
    return player.act('yieldFloor', player.buttons(debate, 'yieldDo'));
  }
  return player.act('yieldFloor', finish);
}

/** A vote on a motion: yes. */
export async function motionVote(player: Player): Promise<boolean> {
  const yes = player.button(player.words(debate)('voteYes'), player.page.locator('.tabpanel .ballots'));
  if (!(await player.sees(yes))) return false;
  await player.look('floor-vote');
  const done = await player.act('voteMotion', yes);
  await player.look('floor-vote-shown');
  return done;
}

async function move(player: Player, { round }: Turn): Promise<void> {
  const kind = MOVES[player.seat]?.find((one) => !player.did(`${one} in round ${round}`));
  if (kind === undefined || (kind !== 'moderatedCaucus' && round > 1 && kind !== 'unmoderatedCaucus')) return;
  if (!(await player.press(player.button(player.words(debate)('make'))))) return;
  const form = player.page.locator('.motion-form');
  if (!(await player.waitsFor(form))) return;
  const what = form.getByLabel(player.words(debate)('makeWhat'), { exact: true });
  const name = player.words(floor)(kind);
  await what.selectOption({ label: name }).catch(() => undefined);
  await player.look('floor-motion-form');
  const made = await player.act('makeMotion', player.buttons(debate, 'makeDo', form));
  if (made) player.first(`${kind} in round ${round}`);
}
