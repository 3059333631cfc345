import { useEffect, useState } from 'preact/hooks';
import type { Channel } from '../../../shared/game/terms.ts';
import { common } from '../../../shared/i18n/common.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { talk } from '../../../shared/i18n/talk.ts';
import { say } from '../../i18n/say.ts';
import { usePage } from '../../page/PageState.ts';
import { useGame } from '../../store/GameContext.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useChannelName } from '../parts/ChannelPick.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { LineForm } from './LineForm.tsx';
import { useFrozen } from './useFrozen.ts';

const t = say(talk);
const c = say(common);
const d = say(debate);

/** Characters a message may have. */
const MOST = 280;

/** Own words, or a ready-made line. */
export function Composer({ channel }: { readonly channel: Channel }) {
  const { submit } = useGame();
  const name = useChannelName();
  const reason = useRefusal('speak');
  const [words, setWords] = useState('');
  const [lines, setLines] = useState(false);
  const { draftWords } = usePage();
  const handed = draftWords.value;
  useEffect(() => {
    if (handed === null) return;
    setWords(handed.slice(0, MOST));
    draftWords.value = null;
  }, [handed, draftWords]);
  if (useFrozen(channel)) return <p class="notice">{d('frozen')}</p>;
  if (reason !== null) return <p class="notice">{reason}</p>;

  function send(): void {
    if (words.trim() === '') return;
    void submit({ kind: 'speak', channel, speech: { kind: 'words', words: words.trim() } }).then((done) => {
      if (done) setWords('');
    });
  }

  return (
    <div class="composer">
      {lines ? <LineForm channel={channel} onDone={() => setLines(false)} /> : null}
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <label class="unseen" for="own-words">
          {t('write')}
        </label>
        <input
          id="own-words"
          value={words}
          maxLength={MOST}
          autocomplete="off"
          placeholder={t('placeholder', { channel: name(channel) })}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="button primary">
          {t('send')}
        </button>
      </form>
      <div class="row between">
        <button type="button" class="button quiet" aria-expanded={lines} onClick={() => setLines(!lines)}>
          <Icon name="bubble" /> {lines ? c('close') : t('lines')}
        </button>
        {words.length > MOST - 60 ? <span class="hint">{t('left', { n: MOST - words.length })}</span> : null}
      </div>
    </div>
  );
}
