import type { Side } from '../../../shared/game/ids.ts';
import type { CardStatus } from '../model/SceneModel.ts';
import type { IconName } from './icons.ts';

/** Colours of Okabe and Ito (2008), told apart under every common colour blindness; never the only sign. */
export const OKABE = {
  orange: '#E69F00',
  sky: '#56B4E9',
  green: '#009E73',
  yellow: '#F0E442',
  blue: '#0072B2',
  vermillion: '#D55E00',
  purple: '#CC79A7',
} as const;

export const INK = '#16202e';
export const INK_SOFT = '#47525f';
export const PAPER = '#fffdf6';
export const PAPER_EDGE = '#e9e0c8';
export const BRASS = '#d9b66a';
export const BRASS_LIGHT = '#f5e3b5';
export const BRASS_DARK = '#6d4f1b';

/** Colour and mark of each delegation. */
export const SIDE_STYLE: { readonly [S in Side]: { readonly color: string; readonly mark: IconName } } = {
  us: { color: OKABE.blue, mark: 'triangle' },
  mx: { color: OKABE.orange, mark: 'dot' },
};

/** Colour, icon and ink of each state of a clause card. */
export const STATUS_STYLE: {
  readonly [S in CardStatus]: {
    readonly color: string;
    readonly ink: string;
    readonly text: string;
    readonly icon: IconName;
  };
} = {
  unchanged: { color: '#56657a', ink: '#ffffff', text: '#465366', icon: 'ring' },
  waiting: { color: '#8a5aa0', ink: '#ffffff', text: '#6b3f82', icon: 'hand' },
  proposed: { color: OKABE.orange, ink: '#1b1300', text: '#7a4f00', icon: 'pen' },
  adopted: { color: '#00649c', ink: '#ffffff', text: '#00527f', icon: 'pen' },
  rejected: { color: '#a84300', ink: '#ffffff', text: '#963c00', icon: 'cross' },
  ratified: { color: '#007a5a', ink: '#ffffff', text: '#00664b', icon: 'check' },
  failed: { color: '#a84300', ink: '#ffffff', text: '#963c00', icon: 'house' },
};
