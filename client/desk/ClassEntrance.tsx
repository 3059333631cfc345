import { useState } from 'preact/hooks';
import { classroom } from '../../shared/i18n/classroom.ts';
import { common } from '../../shared/i18n/common.ts';
import { say } from '../i18n/say.ts';
import { QrCode } from '../lobby/QrCode.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Pick } from '../ui/Pick.tsx';
import { isHereOnly, useOrigins } from './useOrigins.ts';

const t = say(classroom);
const c = say(common);

/** How students come in: code, address and QR code, to show on the wall or to copy. */
export function ClassEntrance({ code, secret }: { readonly code: string; readonly secret: string }) {
  const origins = useOrigins(secret);
  const [chosen, setChosen] = useState<string | null>(null);
  const [copied, setCopied] = useState<string | null>(null);
  const origin = origins.find((one) => one === chosen) ?? origins[0] ?? location.origin;
  const link = `${origin}/c/${code}`;
  return (
    <section class="paper entrance" aria-labelledby="entrance">
      <h2 id="entrance">{t('comeIn')}</h2>
      <div class="share-grid">
        <QrCode text={link} label={t('qr')} />
        <dl class="facts">
          <dt>{t('code')}</dt>
          <dd class="big-code">{code}</dd>
          <dt>{t('address')}</dt>
          <dd class="link-text">{link}</dd>
        </dl>
      </div>
      {isHereOnly(new URL(origin).hostname) ? <p class="reason">{t('onlyHere')}</p> : null}
      {origins.length < 2 ? null : (
        <Pick
          label={t('network')}
          value={origin}
          onChoose={setChosen}
          options={origins.map((one) => ({ value: one, text: one }))}
        />
      )}
      <div class="row">
        <a class="button" href={`${link}/wall`} target="_blank" rel="noreferrer">
          <Icon name="eye" /> {t('onWall')} <span class="unseen">{t('newWindow')}</span>
        </a>
        <button
          type="button"
          class="button"
          onClick={() => void navigator.clipboard?.writeText(link).then(() => setCopied(link))}
        >
          {copied === link ? c('copied') : c('copy')}
        </button>
      </div>
    </section>
  );
}
