import { common } from '../../shared/i18n/common.ts';
import { chooseLanguage, language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';

const t = say(common);

/** English or Spanish, each named in its own language. */
export function LanguageSwitch() {
  return (
    <fieldset class="language">
      <legend class="unseen">{t('language')}</legend>
      {(['en', 'es'] as const).map((id) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-pressed={language.value === id}
          onClick={() => chooseLanguage(id)}
        >
          {id === 'en' ? t('english') : t('spanish')}
        </button>
      ))}
    </fieldset>
  );
}
