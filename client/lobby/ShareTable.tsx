import { useState } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { say } from '../i18n/say.ts';
import { QrCode } from './QrCode.tsx';

const t = say(lobby);
const c = say(common);

/** How others find a table: its code, its link, and the link as a QR code. */
export function ShareTable({ code }: { readonly code: string }) {
  const [copied, setCopied] = useState(false);
  const link = `${location.origin}/t/${code}`;
  return (
    <section class="paper share">
      <h3>{t('share')}</h3>
      <div class="share-grid">
        <QrCode text={link} label={t('shareQr')} />
        <dl class="facts">
          <dt>{t('shareCode')}</dt>
          <dd class="big-code">{code}</dd>
          <dt>{t('shareLink')}</dt>
          <dd class="link-text">{link}</dd>
        </dl>
      </div>
      <button
        type="button"
        class="button plain"
        onClick={() => {
          void navigator.clipboard?.writeText(link).then(() => setCopied(true));
        }}
      >
        {copied ? c('copied') : c('copy')}
      </button>
    </section>
  );
}
