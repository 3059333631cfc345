import { useState } from 'preact/hooks';
import type { ClauseId } from '../../../shared/game/ids.ts';
import type { TextChange } from '../../../shared/game/terms.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { EditItem } from './EditItem.tsx';

const t = say(talks);

/** The frame of the whole accord, and clauses that pass or fail together. */
export function FrameAndLinks() {
  const { view, words, submit } = useGame();
  const reason = useRefusal('proposeEdit');
  const { draft, docket, edits } = view.value;
  const [linked, setLinked] = useState<readonly ClauseId[]>([]);
  if (draft === null) return null;
  const other = draft.frame === 'shared' ? 'assistance' : 'shared';
  const propose = (change: TextChange): void => {
    void submit({ kind: 'proposeEdit', change }).then((done) => {
      if (done) setLinked([]);
    });
  };
  return (
    <section class="paper clause">
      <h4>{t('frame')}</h4>
      <p class="from-to">
        <span class="level-name will">{words.value.frame(draft.frame)}</span>
      </p>
      <p class="hint">{t('frameWhat')}</p>
      <Act reason={reason} onPress={() => propose({ kind: 'frame', frame: other })}>
        {t('frameTo', { frame: words.value.frame(other) })}
      </Act>
      <details class="link-fold" open={draft.linked.length > 0}>
        <summary>{t('link')}</summary>
        <p class="hint">{t('linkWhat')}</p>
        {draft.linked.length === 0 ? (
          <p>{t('unlinked')}</p>
        ) : (
          <div class="row">
            <span>{t('linked', { list: words.value.clauses(draft.linked) })}</span>
            <Act kind="quiet" reason={reason} onPress={() => propose({ kind: 'link', clauses: [] })}>
              {t('untie')}
            </Act>
          </div>
        )}
        <fieldset class="checks">
          <legend class="unseen">{t('link')}</legend>
          {docket.map((clause) => (
            <label key={clause} class="check">
              <input
                type="checkbox"
                checked={linked.includes(clause)}
                onChange={(event) =>
                  setLinked(
                    event.currentTarget.checked ? [...linked, clause] : linked.filter((id) => id !== clause),
                  )
                }
              />
              {words.value.clause(clause)}
            </label>
          ))}
        </fieldset>
        <Act
          reason={reason ?? (linked.length < 2 ? t('linkTwo') : null)}
          onPress={() => propose({ kind: 'link', clauses: linked })}
        >
          {t('proposeLink')}
        </Act>
      </details>
      {edits
        .filter((edit) => edit.change.kind !== 'term')
        .map((edit) => (
          <EditItem key={edit.id} edit={edit} />
        ))}
    </section>
  );
}
