/** The sounds of the table, the weightiest first; each is a stretch of the sprite. */
export const CUES = [
  'gavel',
  'crowd',
  'stamp',
  'tension',
  'headline',
  'paddle',
  'chime',
  'clock',
  'page',
  'coin',
] as const;

export type Cue = (typeof CUES)[number];

/** What a cue says to those who do not hear it, in both languages: nothing is told by sound alone. */
export const CAPTIONS: { readonly [C in Cue]: { readonly en: string; readonly es: string } } = {
  gavel: { en: '[gavel]', es: '[mazo]' },
  chime: { en: '[chime]', es: '[campanilla]' },
  paddle: { en: '[paddles turn]', es: '[giran las paletas]' },
  tension: { en: '[tense chord]', es: '[acorde de tensión]' },
  clock: { en: '[clock ticks]', es: '[tictac del reloj]' },
  page: { en: '[paper rustles]', es: '[ruido de papel]' },
  headline: { en: '[press thumps]', es: '[golpe de imprenta]' },
  coin: { en: '[coins]', es: '[monedas]' },
  crowd: { en: '[a crowd murmurs; a stamp]', es: '[murmullo de la gente; un sello]' },
  stamp: { en: '[stamp]', es: '[sello]' },
};
