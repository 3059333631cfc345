import { common } from '../../../shared/i18n/common.ts';
import { say } from '../../i18n/say.ts';
import { Popover } from '../../ui/Popover.tsx';
import { shortSource, sourcesIn, sourceText } from '../../words/sourceText.ts';

const c = say(common);

/** Page and facts in short; a press names who reported them. */
export function SourceNote({ source }: { readonly source: string }) {
  const short = shortSource(sourcesIn([source]));
  return (
    <Popover
      class="term source"
      face={short}
      label={c('source', { source: short })}
      title={c('sources')}
      content={() => <p>{sourceText(source)}</p>}
    />
  );
}
