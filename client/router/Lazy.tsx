import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { say } from '../i18n/say.ts';

const t = say(common);
const l = say(lobby);

interface LazyProps<Props extends object> {
  /** Fetches the part; the same function every time. */
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}

/** A part of the page that is fetched when it is first needed. */
export function Lazy<Props extends object>({ load, props }: LazyProps<Props>) {
  const [part, setPart] = useState<{ readonly component: ComponentType<Props> } | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let wanted = true;
    setPart(null);
    setFailed(false);
    load()
      .then((component) => {
        if (wanted) setPart({ component });
      })
      .catch(() => {
        if (wanted) setFailed(true);
      });
    return () => {
      wanted = false;
    };
  }, [load]);
  if (failed) return <p class="loading">{l('failed', { reason: l('network') })}</p>;
  if (part === null) return <p class="loading">{t('loading')}</p>;
  const Part = part.component;
  return <Part {...props} />;
}
