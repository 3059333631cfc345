/** Hair as it is cut or worn. */
export type HairStyle =
  | 'short'
  | 'parted'
  | 'receding'
  | 'shaved'
  | 'bob'
  | 'bun'
  | 'ponytail'
  | 'wavy'
  | 'natural'
  | 'swept';

/** What a delegate wears. */
export type Outfit = 'suit' | 'blazer' | 'uniform' | 'field' | 'guayabera';

/** How one delegate is drawn. Offices are shown, not persons: nobody's likeness is meant. */
export interface Look {
  readonly skin: string;
  readonly hair: HairStyle;
  readonly hairColor: string;
  readonly outfit: Outfit;
  readonly cloth: string;
  /** Tie, blouse or ribbon. */
  readonly accent: string;
  readonly glasses: boolean;
  readonly beard: 'none' | 'moustache' | 'full';
  readonly earrings: boolean;
  /** Width of the face, 1 = usual. */
  readonly face: number;
  /** Lines of age. */
  readonly lines: boolean;
}

const PLAIN = { glasses: false, beard: 'none', earrings: false, face: 1, lines: false } as const;

/** A look for every seat of the largest table, in the order of the seats; `portrait` counts into it. */
export const LOOKS: readonly Look[] = [
  {
    ...PLAIN,
    skin: '#e8b793',
    hair: 'parted',
    hairColor: '#6f6a66',
    outfit: 'suit',
    cloth: '#27405f',
    accent: '#9a2f3a',
    lines: true,
  },
  {
    ...PLAIN,
    skin: '#8d5a3a',
    hair: 'natural',
    hairColor: '#241812',
    outfit: 'blazer',
    cloth: '#7a2c46',
    accent: '#f3e7d2',
    earrings: true,
    face: 0.96,
  },
  {
    ...PLAIN,
    skin: '#6b432b',
    hair: 'shaved',
    hairColor: '#1c1410',
    outfit: 'suit',
    cloth: '#3a3f4a',
    accent: '#2f6f8f',
    glasses: true,
    beard: 'full',
    face: 1.04,
  },
  {
    ...PLAIN,
    skin: '#f0c9a0',
    hair: 'bob',
    hairColor: '#17130f',
    outfit: 'blazer',
    cloth: '#2c2f3a',
    accent: '#dfe7ee',
    face: 0.95,
  },
  {
    ...PLAIN,
    skin: '#f2c7ab',
    hair: 'receding',
    hairColor: '#d9d5cf',
    outfit: 'suit',
    cloth: '#4a4038',
    accent: '#35507a',
    glasses: true,
    face: 1.05,
    lines: true,
  },
  {
    ...PLAIN,
    skin: '#c68d62',
    hair: 'ponytail',
    hairColor: '#3a2315',
    outfit: 'field',
    cloth: '#a98a5a',
    accent: '#efe3c8',
    face: 0.97,
  },
  {
    ...PLAIN,
    skin: '#d9a377',
    hair: 'bun',
    hairColor: '#2a1a12',
    outfit: 'blazer',
    cloth: '#1f5a4a',
    accent: '#f4ead6',
    earrings: true,
    face: 0.96,
  },
  {
    ...PLAIN,
    skin: '#e3b188',
    hair: 'swept',
    hairColor: '#5b5651',
    outfit: 'suit',
    cloth: '#3c4f66',
    accent: '#6d5a9a',
    beard: 'full',
    lines: true,
  },
  {
    ...PLAIN,
    skin: '#b97f54',
    hair: 'short',
    hairColor: '#1a120d',
    outfit: 'suit',
    cloth: '#33363d',
    accent: '#1f6b5a',
    glasses: true,
  },
  {
    ...PLAIN,
    skin: '#c58e63',
    hair: 'short',
    hairColor: '#7d7873',
    outfit: 'uniform',
    cloth: '#56603f',
    accent: '#c9a84a',
    beard: 'moustache',
    face: 1.05,
    lines: true,
  },
  {
    ...PLAIN,
    skin: '#a9714a',
    hair: 'parted',
    hairColor: '#20150e',
    outfit: 'guayabera',
    cloth: '#eef0ea',
    accent: '#c9cfc6',
    beard: 'moustache',
    face: 1.06,
  },
  {
    ...PLAIN,
    skin: '#ddaa80',
    hair: 'wavy',
    hairColor: '#4c3a33',
    outfit: 'blazer',
    cloth: '#5a3d78',
    accent: '#f0e3ef',
    earrings: true,
    face: 0.97,
    lines: true,
  },
];

const FALLBACK: Look = {
  ...PLAIN,
  skin: '#c98d5f',
  hair: 'short',
  hairColor: '#2b1d14',
  outfit: 'suit',
  cloth: '#37475e',
  accent: '#35507a',
};

/** The look behind a portrait number of the pack. */
export function lookOf(portrait: number): Look {
  return LOOKS[portrait % LOOKS.length] ?? FALLBACK;
}

/** A colour made darker (below 1) or lighter (above 1). */
export function shade(color: string, factor: number): string {
  const value = Number.parseInt(color.slice(1), 16);
  const channel = (shift: number): string => {
    const raw = (value >> shift) & 255;
    const shaded = factor <= 1 ? raw * factor : raw + (255 - raw) * (factor - 1);
    return Math.round(Math.min(255, Math.max(0, shaded)))
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(16)}${channel(8)}${channel(0)}`;
}
