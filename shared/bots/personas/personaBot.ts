import type { SeatCommand } from '../../game/Command.ts';
import type { Bot, BotSight } from '../Bot.ts';
import { novice } from '../characters/novice.ts';
import { proposeAmendment } from '../deeds/amendments.ts';
import { answerDilemma } from '../deeds/answerDilemma.ts';
import { answerPower } from '../deeds/answerPower.ts';
import { voteOnAccord, voteOnAmendment } from '../deeds/ballots.ts';
import { fileDocket } from '../deeds/fileDocket.ts';
import { claimCredit, commitCapital } from '../deeds/home.ts';
import { newsLine, statementLine } from '../deeds/homeLines.ts';
import { bestPower } from '../deeds/powers.ts';
import { beReady } from '../deeds/ready.ts';
import { type Mind, mindOf } from '../mind/Mind.ts';
import { draftPackage } from '../mind/Package.ts';
import { voterBeliefs } from '../mind/voterBelief.ts';
import { decideVote } from './decideVote.ts';
import type { Character, Persona, Skill } from './Persona.ts';
import { announcement, feelsLike } from './personaLines.ts';
import { lensOf, PERSONAS } from './personas.ts';
import { personaTalks } from './personaTalks.ts';

/** How little differences between clauses matter when the docket is filed, in points. */
const DOCKET_TEMPERATURE: { readonly [S in Skill]: number } = { 1: 2, 2: 1.2, 3: 0.8 };

/** A character at a level. It remembers nothing: what it has said it reads at the table. */
export function personaBot(character: Character, skill: Skill): Bot {
  const persona = PERSONAS[character];
  const lens = lensOf(persona, skill);
  const weighsVote = skill === 3;
  return {
    id: `${character}-${skill}`,
    next: (sight) => {
      switch (sight.view.step) {
        case 'docket':
          return news(mindOf(sight, lens), persona, skill);
        case 'debate':
        case 'caucus':
        case 'drafting': {
          const mind = mindOf(sight, lens);
          return feelsLike(mind, 'whim', persona.whims[skill])
            ? novice.next(sight)
            : personaTalks(mind, persona, skill);
        }
        case 'amendments':
          return isReady(sight) ? null : amend(mindOf(sight, lens), persona, weighsVote);
        case 'amendmentBallot': {
          if (!sight.options.castBallot.available) return null;
          const mind = mindOf(sight, lens);
          return voteOnAmendment(mind, voterBeliefs(mind));
        }
        case 'accordBallot':
          return sight.options.castBallot.available ? vote(mindOf(sight, lens), weighsVote) : null;
        case 'commitment':
          return sight.options.commitCapital.available ? commitCapital(mindOf(sight, lens)) : null;
        case 'statements':
          return isReady(sight) ? null : statements(mindOf(sight, lens), persona, skill);
        case 'outcome':
          return beReady(sight);
        case 'over':
          return null;
      }
    },
  };
}

function isReady({ view, seat }: BotSight): boolean {
  return view.seats[seat]?.ready === true;
}

function news(mind: Mind, persona: Persona, skill: Skill): SeatCommand | null {
  const answer = answerDilemma(mind);
  if (answer !== null) return answer;
  if (mind.ready) return null;
  const line = feelsLike(mind, 'talk', persona.talk[skill]) ? newsLine(mind) : null;
  const filing = { temperature: DOCKET_TEMPERATURE[skill], thinksOfVotes: skill > 1 };
  return line ?? fileDocket(mind, filing) ?? beReady(mind.sight);
}

/** One change of the text if it is worth a vote; else, perhaps, a word on how it will vote. */
function amend(mind: Mind, persona: Persona, weighsVote: boolean): SeatCommand | null {
  const voters = voterBeliefs(mind);
  const { proposeAmendment: option } = mind.sight.options;
  const amendment = option.available ? proposeAmendment(mind, voters) : null;
  return amendment ?? announcement(mind, voters, persona, weighsVote) ?? beReady(mind.sight);
}

/** Heads act first where it pays; never against what they said they would do. */
function vote(mind: Mind, weighsVote: boolean): SeatCommand | null {
  const voters = voterBeliefs(mind);
  const { ballot, because } = decideVote(mind, voters, draftPackage(mind), weighsVote);
  const act = because === 'word' ? null : voteOnAccord(mind, voters);
  return act?.kind === 'usePower' ? act : { kind: 'castBallot', ballot };
}

function statements(mind: Mind, persona: Persona, skill: Skill): SeatCommand | null {
  const claimed = mind.view.ratifications.some(
    ({ round, ratified, clause }) =>
      round === mind.view.round && ratified && mind.view.seats[mind.seat]?.claims.includes(clause) === true,
  );
  // to claim a clause and to stop it in one breath would be two-faced
  const power = claimed ? null : bestPower(mind, draftPackage(mind));
  return (
    claimCredit(mind, persona.claimsFrom) ??
    (power === null ? null : { kind: 'usePower', power: power.power, target: power.target }) ??
    answerPower(mind) ??
    (feelsLike(mind, 'talk', persona.talk[skill]) ? statementLine(mind) : null) ??
    beReady(mind.sight)
  );
}
