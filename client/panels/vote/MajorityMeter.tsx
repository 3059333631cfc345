import { debate } from '../../../shared/i18n/debate.ts';
import { say } from '../../i18n/say.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { TallyIf } from './tallyIf.ts';

const t = say(debate);

/** Yes, open and no as a bar with the mark that must be reached, and what is missing in words. */
export function MajorityMeter({ tally, base }: { readonly tally: TallyIf; readonly base: string }) {
  const { yes, no, abstain, open, needed, more, state } = tally;
  const all = Math.max(1, yes + no + abstain + open);
  const part = (n: number): string => `${(n * 100) / all}%`;
  return (
    <div class={`majority ${state}`}>
      <p class="meter-base">{base}</p>
      <div class="meter-bar" aria-hidden="true">
        <span class="meter-yes" style={{ width: part(yes) }} />
        <span class="meter-open" style={{ width: part(open) }} />
        <span class="meter-abstain" style={{ width: part(abstain) }} />
        <span class="meter-no" style={{ width: part(no) }} />
        <span class="meter-mark" style={{ left: part(Math.min(needed, all)) }} />
      </div>
      <p class="meter-words">
        <span class="meter-count yes">
          <Icon name="check" size={13} /> {t('yesSoFar', { n: yes })}
        </span>
        <span class="meter-count no">
          <Icon name="cross" size={13} /> {t('noSoFar', { n: no })}
        </span>
        {abstain === 0 ? null : <span class="meter-count">{t('abstainSoFar', { n: abstain })}</span>}
        {open === 0 ? null : <span class="meter-count">{t('openSoFar', { n: open })}</span>}
        <strong class="meter-say">
          {state === 'enough'
            ? t('enoughYes')
            : state === 'lost'
              ? t('outOfReach')
              : t('moreYes', { n: more })}
        </strong>
      </p>
    </div>
  );
}
