import { useEffect, useRef } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { say } from '../i18n/say.ts';

const t = say(common);

interface ConfirmProps {
  readonly question: string;
  readonly yes: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** Asks before something that cannot be taken back. Escape and Cancel leave everything as it was. */
export function Confirm({ question, yes, onYes, onNo }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const box = dialog.current;
    box?.showModal();
    return () => box?.close();
  }, []);
  return (
    <dialog ref={dialog} class="confirm" aria-label={question} onCancel={onNo}>
      <p>{question}</p>
      <div class="row end">
        <button type="button" class="button plain" onClick={onNo}>
          {t('cancel')}
        </button>
        <button type="button" class="button primary" onClick={onYes}>
          {yes}
        </button>
      </div>
    </dialog>
  );
}
