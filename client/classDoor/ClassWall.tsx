import './classDoor.css';
import { classroom } from '../../shared/i18n/classroom.ts';
import { common } from '../../shared/i18n/common.ts';
import { say } from '../i18n/say.ts';
import { failureText } from '../lobby/askServer.ts';
import { LanguageSwitch } from '../lobby/LanguageSwitch.tsx';
import { QrCode } from '../lobby/QrCode.tsx';
import { useClassSummary } from './useClassSummary.ts';

const t = say(classroom);
const c = say(common);

/** How students come in, for the wall of the room: address, code and QR code, and how many have come. Nothing else. */
export function ClassWall({ code }: { readonly code: string }) {
  const { summary, failure } = useClassSummary(code);
  const address = `${location.host}/c/${code}`;
  return (
    <main class="class-wall">
      <h1 class="unseen">{t('title', { code })}</h1>
      {summary === null ? (
        <p role={failure === null ? 'status' : 'alert'}>
          {failure === null ? c('loading') : failureText(failure)}
        </p>
      ) : (
        <>
          <QrCode text={`${location.protocol}//${address}`} label={t('qr')} />
          <div class="wall-words">
            <p class="wall-how">
              {t(
                summary.stage === 'over'
                  ? 'wallOver'
                  : summary.stage === 'running'
                    ? 'wallRunning'
                    : 'wallHow',
              )}
            </p>
            <p class="wall-address">{address}</p>
            <p class="wall-label">{t('wallCode')}</p>
            <p class="wall-code">{code}</p>
            <p class="wall-count" role="status">
              <strong>{summary.students}</strong> {t('wallHere', { n: summary.students })}
            </p>
          </div>
        </>
      )}
      <LanguageSwitch />
    </main>
  );
}
