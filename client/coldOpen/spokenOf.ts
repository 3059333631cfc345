import { SIDES } from '../../shared/game/ids.ts';
import { coldOpen } from '../../shared/i18n/coldOpen.ts';
import { say } from '../i18n/say.ts';
import type { ToldStory } from './useStory.ts';

const t = say(coldOpen);

/** What a screen reader is told of a moment that others only see: one sentence, or nothing. */
export function spokenOf({ story, outcome }: ToldStory): string {
  const counts = (sides: readonly ('us' | 'mx')[]): string =>
    sides
      .map((side) => {
        const count = outcome?.story.closest[side];
        if (count === undefined) return '';
        const result = t('of', {
          n: Math.floor(count.support / 100),
          needed: Math.round(count.threshold / 100),
        });
        return `${t(side === 'us' ? 'homeUs' : 'homeMx')}, ${result}.`;
      })
      .join(' ');
  switch (story.beat) {
    case 'agreed':
    case 'sealed':
      return t('agreed');
    case 'verdict':
      return `${counts([outcome?.story.failedAt ?? 'mx'])} ${t('verdict')}`;
    case 'accepted':
      return `${counts(SIDES)} ${t('accepted')}`;
    case 'phone':
      return t('phone');
    default:
      return '';
  }
}
