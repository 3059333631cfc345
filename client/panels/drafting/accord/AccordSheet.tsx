import { useEffect, useRef, useState } from 'preact/hooks';
import { accord } from '../../../../shared/i18n/accord.ts';
import { common } from '../../../../shared/i18n/common.ts';
import { say } from '../../../i18n/say.ts';
import { saveFile } from '../../../review/saveFile.ts';
import { useGame } from '../../../store/GameContext.ts';
import { Act } from '../../../ui/Act.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import type { AccordText } from './AccordText.ts';
import { accordHtml } from './accordHtml.ts';
import { accordMarkdown } from './accordMarkdown.ts';
import { accordTextOf } from './accordTextOf.ts';

const t = say(accord);
const c = say(common);

/** The way to the adopted accord as a document, where papers are written; nothing while there is none. */
export function AccordSheet() {
  const { view, pack, words } = useGame();
  const [open, setOpen] = useState(false);
  const text = view.value.floor === null ? null : accordTextOf(view.value, pack.value, words.value);
  if (text === null) return null;
  return (
    <>
      <Act icon="paper" onPress={() => setOpen(true)}>
        {t('open')}
      </Act>
      {open ? <Sheet text={text} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

function Sheet({ text, onClose }: { readonly text: AccordText; readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    document.documentElement.classList.add('prints-accord');
    return () => {
      document.documentElement.classList.remove('prints-accord');
      box?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} class="accord-sheet" aria-label={text.title} onClose={onClose}>
      <div class="row between accord-tools">
        <div class="row">
          <Act onPress={() => window.print()}>{t('print')}</Act>
          <Act onPress={() => saveFile(`${t('file')}.html`, accordHtml(text), 'text/html')}>{t('html')}</Act>
          <Act onPress={() => saveFile(`${t('file')}.md`, accordMarkdown(text), 'text/markdown')}>
            {t('markdown')}
          </Act>
        </div>
        <button
          type="button"
          class="button quiet"
          aria-label={c('close')}
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" />
        </button>
      </div>
      <article class="accord-document">
        <h2>{text.title}</h2>
        <p class="accord-subtitle">{text.subtitle}</p>
        {text.preamble.map((line) => (
          <p key={line}>
            <em>{line}</em>
          </p>
        ))}
        <p>
          <strong>{text.agree}</strong>
        </p>
        <ol>
          {text.clauses.map(({ name, text: words, notes }) => (
            <li key={name}>
              <strong>{name}.</strong> {[words, ...notes].join(' ')}
            </li>
          ))}
        </ol>
        {text.closing.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <h3>{text.adopted}</h3>
        <ul>
          {text.record.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <footer>{text.footer}</footer>
      </article>
    </dialog>
  );
}
