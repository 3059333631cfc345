import { coldOpen } from '../../shared/i18n/coldOpen.ts';
import { say } from '../i18n/say.ts';
import { go } from '../router/route.ts';
import { openingSeen } from './firstVisit.ts';
import type { ToldStory } from './useStory.ts';

const t = say(coldOpen);

/** What can be chosen now: never more than two things. */
export function Acts({ told }: { readonly told: ToldStory }) {
  const { story, choose, broken } = told;
  if (broken) {
    return (
      <div class="co-acts" role="alert">
        <p class="co-ask">{t('broken')}</p>
        <button
          type="button"
          class="button primary"
          data-choice
          onClick={() => {
            openingSeen();
            go('/');
          }}
        >
          {t('goOn')}
        </button>
      </div>
    );
  }
  switch (story.beat) {
    case 'draft':
      return (
        <div class="co-acts">
          <p class="co-ask">{t('you')}</p>
          <button type="button" class="button primary" data-choice onClick={() => choose({ first: 'sign' })}>
            {t('sign')}
          </button>
          <button type="button" class="button co-second" onClick={() => choose({ first: 'ban' })}>
            {t('change')}
          </button>
        </div>
      );
    case 'verdict':
      return (
        <div class="co-acts">
          <button type="button" class="button primary" data-choice onClick={() => choose({})}>
            {t('why')}
          </button>
        </div>
      );
    case 'why':
      return (
        <div class="co-acts">
          <p class="co-ask">
            <span aria-hidden="true">↺ </span>
            {t(story.first === 'ban' ? 'rewindBan' : 'rewindAgents')}
          </p>
          <button
            type="button"
            class="button primary"
            data-choice
            onClick={() => choose({ second: 'publicly' })}
          >
            {t('publicly')}
          </button>
          <button type="button" class="button primary" onClick={() => choose({ second: 'quietly' })}>
            {t('quietly')}
          </button>
        </div>
      );
    default:
      return null;
  }
}
