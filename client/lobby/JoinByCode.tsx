import { useState } from 'preact/hooks';
import { lobby } from '../../shared/i18n/lobby.ts';
import type { ClassKnown } from '../../shared/protocol/ClassKnown.ts';
import { say } from '../i18n/say.ts';
import { go } from '../router/route.ts';
import { askServer, failureText } from './askServer.ts';
import { doorOf } from './doorOf.ts';

const t = say(lobby);

/** Letters and digits that are not mistaken for each other. */
const CODE = /^[2-9A-HJ-NP-Z]{6}$/;

/** The code of a class or of a table, read from a board or a phone. */
export function JoinByCode() {
  const [code, setCode] = useState('');
  /** What is wrong with the code, or with the way to the server. */
  const [wrong, setWrong] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  async function join(): Promise<void> {
    const clean = code.toUpperCase().replace(/[^0-9A-Z]/g, '');
    if (!CODE.test(clean)) return setWrong(t('codeWrong'));
    if (busy) return;
    setBusy(true);
    const door = doorOf(clean, await askServer<ClassKnown>(`/api/classes?code=${clean}`));
    setBusy(false);
    if (door.ok) go(door.value);
    else setWrong(failureText(door.error));
  }
  return (
    <section class="paper">
      <h2>{t('join')}</h2>
      <form
        class="join"
        onSubmit={(event) => {
          event.preventDefault();
          void join();
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
            aria-invalid={wrong !== null}
            onInput={(event) => {
              setCode(event.currentTarget.value);
              setWrong(null);
            }}
          />
          <p
            id="code-hint"
            class={wrong === null ? 'hint' : 'reason'}
            role={wrong === null ? undefined : 'alert'}
          >
            {wrong ?? t('codeHint')}
          </p>
        </div>
        <button type="submit" class="button primary">
          {t('joinButton')}
        </button>
      </form>
    </section>
  );
}
