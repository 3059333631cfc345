import type { ComponentChildren } from 'preact';
import { coldOpen } from '../../shared/i18n/coldOpen.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { practiceTexts } from './practiceTexts.ts';
import { isFrom, isWithin, type Story } from './story.ts';

const t = say(coldOpen);

/** The paper on the table: three lines, and what is struck out and written in by hand. */
export function Sheet({ story, children }: { readonly story: Story; readonly children: ComponentChildren }) {
  const { beat, first } = story;
  const words = practiceTexts[language.value].clauses;
  const team = words['clause:taskforces'];
  const arms = words['clause:arms'];
  const banned = first === 'ban' && isWithin(beat, 'change', 'rewind');
  const traced = isFrom(beat, 'rewrite');
  const struck = banned || traced;
  return (
    <section class="co-sheet" aria-labelledby="co-sheet">
      <h2 id="co-sheet">
        {t('paper')} <small>({t('fiction')})</small>
      </h2>
      <ol>
        <li>{team?.name}</li>
        <li class={struck ? 'struck' : ''}>{struck ? <del>{team?.levels[3]}</del> : team?.levels[3]}</li>
        <li>{words['clause:funds']?.name}</li>
        {struck ? (
          <li key={traced ? 'trace' : 'ban'} class="ink">
            <ins>{arms?.levels[traced ? 1 : 3]}</ins>
          </li>
        ) : null}
      </ol>
      {children}
    </section>
  );
}
