import type { Advice, CoachOption, HomeForecast, Starter, Wish } from '../../../shared/bots/coach/Advice.ts';
import { otherSide, type Side } from '../../../shared/game/ids.ts';
import type { Term, TextChange } from '../../../shared/game/terms.ts';
import { coach } from '../../../shared/i18n/coach.ts';
import { common } from '../../../shared/i18n/common.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say, signed } from '../../i18n/say.ts';
import { mark } from '../../words/marked.ts';
import type { Words } from '../../words/Words.ts';

const t = say(coach);
const c = say(common);
const ta = say(talks);

/** Lines shown at once. */
const MOST_LINES = 3;

/** Points of standing that are not worth a word, in hundredths. */
const HARDLY = 10;

/** A gain in chance, in points, for which coins are not worth naming. */
const HARDLY_HELPS = 4;

export interface CoachLine {
  /** With names marked, see `partsOf`. */
  readonly text: string;
  /** What it costs, smaller. */
  readonly cost: string;
  readonly warning: string | null;
}

/** What could be done, each in one line with its cost. */
export function optionLines(
  { options, step }: Advice,
  words: Words,
  side: Side,
  level: 'hints' | 'talkative',
): readonly CoachLine[] {
  const most = level === 'hints' ? 1 : MOST_LINES;
  if (step === 'commitment') return coinLines(options, words, side, level === 'hints' ? 2 : 4);
  return options.slice(0, most).map((option) => ({
    text: actText(option, words),
    cost: costText(option, words, side),
    warning: option.warning === null ? null : t(option.warning),
  }));
}

function actText({ act, adoption, price }: CoachOption, words: Words): string {
  switch (act.kind) {
    case 'ask':
    case 'amend':
      return t(act.kind, { term: markedTerm(act.term, words) });
    case 'accept':
      return t('accept', { seat: mark(words.seatShort(act.from)) });
    case 'back':
      return t('back', { seat: mark(words.seatShort(act.from)), clause: mark(changedIn(act.change, words)) });
    case 'power':
      return t('power', { power: mark(words.power(act.power)), coins: c('coins', { n: price }) });
    case 'ballot':
      return t('ballot', { ballot: mark(c(act.ballot)), n: adoption ?? 0 });
    case 'commit':
      return c('coins', { n: act.amount });
    case 'claim':
      return t('claim', { clause: mark(words.clause(act.clause)) });
  }
}

/** "Guns going south: They trace guns", with both names marked. */
function markedTerm({ clause, level, visibility }: Term, words: Words): string {
  const names = { clause: mark(words.clause(clause)), level: mark(words.level(clause, level)) };
  return visibility === 'quiet' ? ta('termQuiet', names) : ta('term', names);
}

/** What a change is about, in short. */
function changedIn(change: TextChange, words: Words): string {
  return change.kind === 'term' ? words.clause(change.term.clause) : words.change(change);
}

function costText({ act, homes, standing, price }: CoachOption, words: Words, side: Side): string {
  const parts: string[] = [];
  const hardest = hardestOf(homes, side);
  if (hardest !== null) parts.push(homeText(hardest, words, side, homes.length > 1));
  if (Math.abs(standing) >= HARDLY) parts.push(t('standing', { points: signed(standing / 100) }));
  if (price > 0 && act.kind !== 'power') parts.push(t('costs', { coins: c('coins', { n: price }) }));
  return parts.join(' ');
}

/** The clause with the least hope of passing at both homes. */
function hardestOf(homes: readonly HomeForecast[], side: Side): HomeForecast | null {
  const hope = ({ chances }: HomeForecast): number => chances[side] * chances[otherSide(side)];
  return homes.reduce<HomeForecast | null>(
    (worst, next) => (worst === null || hope(next) < hope(worst) ? next : worst),
    null,
  );
}

function homeText({ clause, chances }: HomeForecast, words: Words, side: Side, named: boolean): string {
  const values = { own: chances[side], other: chances[otherSide(side)] };
  return named ? t('atHomeOn', { clause: words.clause(clause), ...values }) : t('atHome', values);
}

/** What coins would do for the clause they would help most at one's own home. */
function coinLines(
  options: readonly CoachOption[],
  words: Words,
  side: Side,
  most: number,
): readonly CoachLine[] {
  const first = options[0]?.homes ?? [];
  const last = options.at(-1)?.homes ?? [];
  const gainOf = ({ clause, chances }: HomeForecast): number =>
    (last.find((one) => one.clause === clause)?.chances[side] ?? 0) - chances[side];
  const movable = first.reduce<HomeForecast | null>(
    (best, next) => (best === null || gainOf(next) > gainOf(best) ? next : best),
    null,
  );
  if (movable === null) return [];
  if (gainOf(movable) < HARDLY_HELPS) return [{ text: t('coinsIdle'), cost: '', warning: null }];
  const shown =
    most >= options.length ? options : [options[0], options.at(-1)].filter((one) => one !== undefined);
  return shown.map((option) => {
    const chance = option.homes.find(({ clause }) => clause === movable.clause)?.chances[side] ?? 0;
    const coins = c('coins', { n: option.price });
    return {
      text:
        first.length > 1
          ? t('commitOn', { coins: mark(coins), clause: mark(words.clause(movable.clause)), n: chance })
          : t('commit', { coins: mark(coins), n: chance }),
      cost: '',
      warning: option.warning === null ? null : t(option.warning),
    };
  });
}

/** What others seem to want and how that is known: the other delegation first, each seat once. */
export function wishLines(wishes: readonly Wish[], words: Words, side: Side): readonly CoachLine[] {
  const across = wishes.filter(({ seat }) => !seat.startsWith(side));
  const own = wishes.filter(({ seat }) => seat.startsWith(side));
  const seen = new Set<string>();
  return [...across, ...own]
    .filter(({ seat }) => !seen.has(seat) && seen.add(seat) !== undefined)
    .slice(0, MOST_LINES)
    .map(({ seat, clause, level, sureness }) => ({
      text: t('wish', {
        seat: mark(words.seatShort(seat)),
        term: markedTerm({ clause, level, visibility: 'announced' }, words),
      }),
      cost: t(sureness),
      warning: null,
    }));
}

/** The beginning of a sentence in the page's language. */
export function starterText({ kind, seat, term, other }: Starter, words: Words): string {
  const named = seat === null ? '' : words.seatShort(seat);
  const about = term === null ? '' : words.term(term);
  switch (kind) {
    case 'ask':
      return seat === null
        ? t('starterAskAll', { term: about })
        : t('starterAsk', { seat: named, term: about });
    case 'trade':
      return t('starterTrade', { seat: named, term: about, other: other === null ? '' : words.term(other) });
    case 'home':
      return t('starterHome', { term: about });
    case 'listen':
      return t('starterListen', { seat: named });
  }
}
