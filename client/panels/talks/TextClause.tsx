import { useState } from 'preact/hooks';
import type { ClauseId } from '../../../shared/game/ids.ts';
import { talks } from '../../../shared/i18n/talks.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { FromTo } from '../parts/FromTo.tsx';
import { OutlookLine } from '../parts/Outlook.tsx';
import { useRefusal } from '../parts/useRefusal.ts';
import { EditForm } from './EditForm.tsx';
import { EditItem } from './EditItem.tsx';

const t = say(talks);

/** One clause of the working text: today → proposed, its sponsors, changes that wait, and the form for one's own. */
export function TextClause({ clause }: { readonly clause: ClauseId }) {
  const { view, words } = useGame();
  const [open, setOpen] = useState(false);
  const reason = useRefusal('proposeEdit');
  const draft = view.value.draft?.terms[clause];
  const standing = view.value.standing.clauses[clause];
  if (draft === undefined || standing === undefined) return null;
  const edits = view.value.edits.filter(
    (edit) => edit.change.kind === 'term' && edit.change.term.clause === clause,
  );
  const name = words.value.clause(clause);
  return (
    <section class="paper clause">
      <h4>{name}</h4>
      <FromTo clause={clause} from={standing.level} to={draft.level} visibility={draft.visibility} />
      {draft.sponsors.length === 0 ? null : (
        <p class="hint">{t('sponsors', { seats: words.value.seats(draft.sponsors) })}</p>
      )}
      <OutlookLine clause={clause} level={draft.level} />
      {edits.map((edit) => (
        <EditItem key={edit.id} edit={edit} />
      ))}
      {open ? (
        <EditForm
          first={{ clause, level: draft.level, visibility: draft.visibility }}
          onDone={() => setOpen(false)}
        />
      ) : (
        <Act reason={reason} label={t('changeOf', { clause: name })} onPress={() => setOpen(true)}>
          {t('change')}
        </Act>
      )}
    </section>
  );
}
