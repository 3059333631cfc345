import { useState } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { desk } from '../../shared/i18n/desk.ts';
import { say } from '../i18n/say.ts';
import { saveFile } from '../review/saveFile.ts';
import { Icon } from '../ui/Icon.tsx';

const t = say(desk);
const c = say(common);

interface ExportButtonProps {
  readonly secret: string;
  /** A table or a class of the desk. */
  readonly of: `games/${string}` | `classes/${string}`;
  readonly code: string;
  /** What went wrong, in words; `null` when nothing did. */
  readonly onTrouble: (trouble: string | null) => void;
}

/** Downloads spreadsheets and logs of a table, or of all tables of a class, as one archive. */
export function ExportButton({ secret, of, code, onTrouble }: ExportButtonProps) {
  const [working, setWorking] = useState(false);

  async function download(): Promise<void> {
    setWorking(true);
    const archive = await fetchArchive(secret, of);
    setWorking(false);
    onTrouble(archive === null ? t('exportsFailed') : null);
    if (archive !== null) saveFile(`${code}.zip`, archive, 'application/zip');
  }

  return (
    <button
      type="button"
      class="button"
      aria-label={t('exportsOf', { code })}
      aria-disabled={working}
      onClick={() => {
        if (!working) void download();
      }}
    >
      <Icon name="down" /> {working ? c('loading') : t('exports')}
    </button>
  );
}

async function fetchArchive(secret: string, of: ExportButtonProps['of']): Promise<Blob | null> {
  try {
    const response = await fetch(`/api/desk/${of}/export`, {
      headers: { authorization: `Bearer ${secret}` },
    });
    return response.ok ? await response.blob() : null;
  } catch {
    return null;
  }
}
