import type { PowerTarget, Speech } from '../../shared/game/Command.ts';
import type { ChoiceId } from '../../shared/game/ids.ts';
import type { TextChange, Undertaking } from '../../shared/game/terms.ts';
import { common } from '../../shared/i18n/common.ts';
import { events } from '../../shared/i18n/events.ts';
import { talks } from '../../shared/i18n/talks.ts';
import { fill, listIn, speakerOf } from '../../shared/i18n/text.ts';
import type { PackTexts } from '../../shared/scenario/PackTexts.ts';
import type { Spoken, Words } from './Words.ts';

/** The words of a pack's texts in one register. */
export function makeWords(texts: PackTexts, register: 'plain' | 'full', spoken: Spoken): Words {
  const { language } = texts;
  const commonly = speakerOf(common, () => language);
  const eventful = speakerOf(events, () => language);
  const talking = speakerOf(talks, () => language);
  const list = (parts: readonly string[]): string => listIn(parts, language);

  const words: Words = {
    language,
    texts,
    passage: (found) => found?.[register] ?? '',
    side: (side) => commonly(side),
    seat: (seat) => texts.seats[seat]?.name ?? seat,
    seatShort: (seat) => texts.seats[seat]?.short ?? seat,
    seats: (seats) => list(seats.map(words.seatShort)),
    clause: (clause) => texts.clauses[clause]?.name ?? clause,
    clauses: (clauses) => list(clauses.map(words.clause)),
    level: (clause, level) => texts.clauses[clause]?.levels[level] ?? String(level),
    prose: (clause, level) => words.passage(texts.clauses[clause]?.prose[level]),
    attribute: (attribute) => texts.attributes[attribute] ?? attribute,
    audience: (audience) => texts.audiences[audience] ?? audience,
    audiences: (audiences) => list(audiences.map(words.audience)),
    stock: (stock) => texts.stocks[stock]?.name ?? stock,
    band: (stock, band) => texts.stocks[stock]?.bands[band] ?? '',
    cause: (part) =>
      fill(
        texts.causes[part.cause] ?? part.cause,
        {
          clause: part.clause === undefined ? '' : words.clause(part.clause),
          seat: part.seat === undefined ? '' : words.seat(part.seat),
          audience: part.audience === undefined ? '' : words.audience(part.audience),
        },
        language,
      ),
    causeById: (cause) => words.cause({ cause }),
    power: (power) => texts.powers[power]?.name ?? power,
    powerAnswer: (power) => texts.powers[power]?.answer ?? '',
    powerEffect: (power) => words.passage(texts.powers[power]?.effect),
    target: (target) => targetWords(words, target),
    headline: (card) => texts.cards[card]?.headline ?? card,
    cardBody: (card) => words.passage(texts.cards[card]?.body),
    choice: (card, choice) => texts.cards[card]?.choices[choice]?.name ?? choice,
    choiceEffect: (card, choice) => words.passage(texts.cards[card]?.choices[choice]?.effect),
    half: (half) => texts.halfYears[half]?.name ?? half,
    theme: (half) => texts.halfYears[half]?.theme ?? '',
    halfNews: (half) => words.passage(texts.halfYears[half]?.news),
    publicVote: (vote) => texts.votes[vote] ?? vote,
    endingName: (ending) => texts.endings[ending]?.name ?? ending,
    endingStory: (ending) => words.passage(texts.endings[ending]?.story),
    frame: (frame) => commonly(frame),
    term: ({ clause, level, visibility }) => {
      const values = { clause: words.clause(clause), level: words.level(clause, level) };
      return visibility === 'quiet' ? talking('termQuiet', values) : talking('term', values);
    },
    terms: (terms) => list(terms.map(words.term)),
    change: (change) => changeWords(change),
    undertaking: (undertaking) => undertakingWords(undertaking),
    channel: (channel, speaker) => {
      if (channel.kind === 'table') return commonly('theTable');
      return channel.kind === 'delegation'
        ? words.side(channel.side)
        : words.seats(channel.seats.filter((seat) => seat !== speaker));
    },
    speech: (speech) => speechWords(speech),
  };

  function changeWords(change: TextChange): string {
    switch (change.kind) {
      case 'term':
        return words.term(change.term);
      case 'frame':
        return eventful('frameSet', { frame: words.frame(change.frame) });
      case 'link':
        return change.clauses.length === 0
          ? eventful('linkNone')
          : eventful('linkSet', { list: words.clauses(change.clauses) });
    }
  }

  function undertakingWords(undertaking: Undertaking): string {
    return undertaking.kind === 'vote'
      ? talking('pledgeVote', { terms: words.terms(undertaking.terms) })
      : talking('pledgeCapital', { n: undertaking.amount });
  }

  function speechWords(speech: Speech): string {
    if (speech.kind === 'text') return spoken(speech.ref) ?? eventful('wordsGone');
    const { clause, level, seat } = speech;
    return fill(
      texts.lines[speech.line] ?? speech.line,
      {
        clause: clause === undefined ? '' : words.clause(clause),
        level: clause === undefined || level === undefined ? '' : words.level(clause, level),
        seat: seat === undefined ? '' : words.seat(seat),
      },
      language,
    );
  }

  return words;
}

function targetWords(words: Words, target: PowerTarget): string {
  switch (target.kind) {
    case 'clause':
      return words.clause(target.clause);
    case 'seat':
      return words.seat(target.seat);
    case 'stock':
      return words.stock(target.stock);
    case 'option':
      return optionWords(words, target.option);
  }
}

/** The name of a way to use a power; every option has an id of its own. */
function optionWords({ texts }: Words, option: ChoiceId): string {
  const powers = Object.values(texts.powers);
  return powers.find((power) => power.options?.[option] !== undefined)?.options?.[option] ?? option;
}
