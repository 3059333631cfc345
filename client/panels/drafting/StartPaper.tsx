import { useState } from 'preact/hooks';
import type { Term } from '../../../shared/game/terms.ts';
import { FRAMES, type Frame } from '../../../shared/game/vocabulary.ts';
import { common } from '../../../shared/i18n/common.ts';
import { drafting } from '../../../shared/i18n/drafting.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Pick } from '../../ui/Pick.tsx';
import { TermsForm } from '../parts/TermsForm.tsx';
import { useRefusal } from '../parts/useRefusal.ts';

const t = say(drafting);
const c = say(common);

/** A working paper of one's own: begins with what the shared text says, and grows clause by clause. */
export function StartPaper() {
  const { options, seat } = useGame();
  const [open, setOpen] = useState(false);
  const reason = useRefusal('startPaper');
  const option = options.value?.startPaper;
  if (seat.value === null) return null;
  if (!open || option?.available !== true)
    return (
      <Act kind="primary" icon="plus" reason={reason} onPress={() => setOpen(true)}>
        {t('start')}
      </Act>
    );
  return <StartForm choices={option.choices} onDone={() => setOpen(false)} />;
}

interface StartFormProps {
  readonly choices: {
    readonly clauses: readonly Term['clause'][];
    readonly workingText: { readonly terms: readonly Term[]; readonly frame: Frame | null };
  };
  readonly onDone: () => void;
}

function StartForm({ choices, onDone }: StartFormProps) {
  const { words, submit } = useGame();
  const { clauses, workingText } = choices;
  const [terms, setTerms] = useState<readonly Term[]>(workingText.terms);
  const [frame, setFrame] = useState<Frame | null>(workingText.frame);
  return (
    <section class="paper form start-paper">
      <h4>{t('start')}</h4>
      <p class="hint">{t('startHint')}</p>
      <TermsForm terms={terms} clauses={clauses} onChange={setTerms} />
      <Pick<Frame | ''>
        label={t('startFrame')}
        value={frame ?? ''}
        onChoose={(next) => setFrame(next === '' ? null : next)}
        options={[
          { value: '', text: t('frameNone') },
          ...FRAMES.map((one) => ({ value: one, text: words.value.frame(one) })),
        ]}
      />
      <div class="row">
        <Act
          kind="primary"
          reason={terms.length === 0 ? t('empty') : null}
          onPress={() => {
            void submit({ kind: 'startPaper', terms, frame, linked: [] }).then((done) => {
              if (done) onDone();
            });
          }}
        >
          {t('startDo')}
        </Act>
        <Act kind="quiet" onPress={onDone}>
          {c('cancel')}
        </Act>
      </div>
    </section>
  );
}
