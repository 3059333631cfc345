import { type Lens, PLAIN } from '../mind/Lens.ts';
import type { Character, Persona, Skill } from './Persona.ts';

function atAnyLevel(percent: number): Persona['talk'] {
  return { 1: percent, 2: percent, 3: percent };
}

const NO_WHIMS = { 1: 0, 2: 0, 3: 0 } as const;
const USUAL = { fear: 1, record: 1, prior: 1, taste: {} } as const;

/** The six characters. Sizes are a designer's judgement, checked by tournaments. */
export const PERSONAS: { readonly [C in Character]: Persona } = {
  novice: {
    id: 'novice',
    concession: { shape: 'early', floor: 0.1 },
    patience: 3,
    temperature: 3,
    weights: USUAL,
    talk: atAnyLevel(40),
    candour: 60,
    manner: 'fitting',
    claimsFrom: 60,
    whims: { 1: 100, 2: 50, 3: 25 },
  },
  // says nothing of itself until it thinks of others: who names a wish is answered before the next move
  linear: {
    id: 'linear',
    concession: { shape: 'even', floor: 0.2 },
    patience: 3,
    temperature: 0.5,
    weights: USUAL,
    talk: { 1: 0, 2: 0, 3: 100 },
    candour: 0,
    manner: 'fitting',
    claimsFrom: 60,
    whims: NO_WHIMS,
  },
  broker: {
    id: 'broker',
    concession: { shape: 'late', floor: 0.35 },
    patience: 3,
    temperature: 1.5,
    weights: USUAL,
    talk: atAnyLevel(100),
    candour: 90,
    manner: 'fitting',
    claimsFrom: 60,
    whims: NO_WHIMS,
  },
  // holds for its own best until late, and says so; hardly minds a no at home
  hardliner: {
    id: 'hardliner',
    concession: { shape: 'late', floor: 0.7 },
    patience: 5,
    temperature: 0.6,
    weights: { fear: 0.5, record: 1.2, prior: 0.7, taste: {} },
    talk: atAnyLevel(80),
    candour: 40,
    manner: 'fitting',
    claimsFrom: 60,
    whims: NO_WHIMS,
  },
  // wants what outlasts people: offices, conditions that are kept, deliveries; signs nothing in the dark
  institutionalist: {
    id: 'institutionalist',
    concession: { shape: 'even', floor: 0.3 },
    patience: 3,
    temperature: 1,
    weights: {
      fear: 1.8,
      record: 1,
      prior: 1.2,
      taste: {
        'attribute:institutions': 6,
        'attribute:vetting': 4,
        'attribute:conditions': 3,
        'attribute:delivery': 3,
      },
    },
    talk: atAnyLevel(80),
    candour: 90,
    manner: 'open',
    claimsFrom: 100,
    whims: NO_WHIMS,
  },
  // watches its audience: claims what pleases, hides what hurts, dreads to be seen losing
  populist: {
    id: 'populist',
    concession: { shape: 'early', floor: 0.3 },
    patience: 3,
    temperature: 1.2,
    weights: { fear: 1.5, record: 2, prior: 1, taste: { 'attribute:exposure': -6, 'attribute:parity': 3 } },
    talk: atAnyLevel(90),
    candour: 50,
    manner: 'hiding',
    claimsFrom: 0,
    whims: NO_WHIMS,
  },
};

type Thinking = Pick<Lens, 'homes' | 'votes' | 'accords' | 'offers' | 'edits' | 'exposed'>;

/**
 * What is announced can be attacked: levels 1 and 2 count that against it. Level 3 also counts what silence costs:
 * no audience to win, nothing to claim, another text than the one others write.
 */
const THINKING: { readonly [S in Skill]: Thinking } = {
  1: { homes: 'band', votes: 'blind', accords: 'levels', offers: 2, edits: 2, exposed: 0.4 },
  2: { homes: 'guess', votes: 'guess', accords: 'levels', offers: 2, edits: 2, exposed: 0.4 },
  3: { homes: 'count', votes: 'guess', accords: 'wide', offers: 4, edits: 3, exposed: -0.8 },
};

/** How a character of a level looks at things. */
export function lensOf({ weights }: Persona, skill: Skill): Lens {
  return { ...PLAIN, ...THINKING[skill], ...weights };
}
