import { useState } from 'preact/hooks';
import { lobby } from '../../shared/i18n/lobby.ts';
import { say } from '../i18n/say.ts';
import { go } from '../router/route.ts';

const t = say(lobby);

/** Letters and digits that are not mistaken for each other. */
const CODE = /^[2-9A-HJ-NP-Z]{6}$/;

/** The code of a table, read from a board or a phone. */
export function JoinByCode() {
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState(false);
  function join(): void {
    const clean = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
    if (CODE.test(clean)) go(`/t/${clean}`);
    else setWrong(true);
  }
  return (
    <section class="paper">
      <h2>{t('join')}</h2>
      <form
        class="join"
        onSubmit={(event) => {
          event.preventDefault();
          join();
        }}
      >
        <div class="field">
          <label for="code">{t('code')}</label>
          <input
            id="code"
            class="code-input"
            value={code}
            maxLength={8}
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            aria-describedby="code-hint"
            aria-invalid={wrong}
            onInput={(event) => {
              setCode(event.currentTarget.value);
              setWrong(false);
            }}
          />
          <p id="code-hint" class={wrong ? 'reason' : 'hint'} role={wrong ? 'alert' : undefined}>
            {wrong ? t('codeWrong') : t('codeHint')}
          </p>
        </div>
        <button type="submit" class="button primary">
          {t('joinButton')}
        </button>
      </form>
    </section>
  );
}
