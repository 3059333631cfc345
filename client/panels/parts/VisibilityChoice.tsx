import { VISIBILITIES, type Visibility } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { Choice } from '../../ui/Choice.tsx';

const t = say(talks);
const c = say(common);

/** Announced or quiet, with what either means. */
export function VisibilityChoice(props: {
  readonly value: Visibility;
  readonly onChoose: (visibility: Visibility) => void;
}) {
  return (
    <Choice
      legend={t('visibility')}
      value={props.value}
      onChoose={props.onChoose}
      options={VISIBILITIES.map((visibility) => ({
        value: visibility,
        text: c(visibility),
        note: visibility === 'quiet' ? t('quietHint') : t('announcedHint'),
      }))}
    />
  );
}
