import { useState } from 'preact/hooks';
import { entriesOf } from '../../../shared/game/entries.ts';
import type { ClauseId, LineId, SeatId } from '../../../shared/game/ids.ts';
import type { Channel } from '../../../shared/game/terms.ts';
import { LEVELS, type Level } from '../../../shared/game/vocabulary.ts';
import { talk } from '../../../shared/i18n/talk.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Pick } from '../../ui/Pick.tsx';

const t = say(talk);

/** A line of the pack with its blanks chosen; said in the reader's own language at every screen. */
export function LineForm({ channel, onDone }: { readonly channel: Channel; readonly onDone: () => void }) {
  const { view, words, seat, submit } = useGame();
  const own = seat.value;
  const lines = entriesOf<LineId, string>(words.value.texts.lines).filter(
    ([id]) => !id.startsWith('line:voice-') || id === `line:voice-${own ?? ''}`,
  );
  const [line, setLine] = useState<LineId>(lines[0]?.[0] ?? 'line:hello');
  const clauses =
    view.value.docket.length > 0
      ? view.value.docket
      : Object.keys(view.value.standing.clauses).map((id) => id as ClauseId);
  const others = view.value.settings.seats.filter((id) => id !== own);
  const [clause, setClause] = useState<ClauseId>(clauses[0] ?? 'clause:');
  const [level, setLevel] = useState<Level>(1);
  const [other, setOther] = useState<SeatId>(others[0] ?? 'us-');
  const pattern = words.value.texts.lines[line] ?? '';
  const speech = {
    kind: 'line',
    line,
    ...(pattern.includes('{clause}') || pattern.includes('{level}') ? { clause } : {}),
    ...(pattern.includes('{level}') ? { level } : {}),
    ...(pattern.includes('{seat}') ? { seat: other } : {}),
  } as const;
  return (
    <div class="line-form">
      <Pick
        label={t('line')}
        value={line}
        options={lines.map(([id, text]) => ({ value: id, text: shortened(text) }))}
        onChoose={setLine}
      />
      {'clause' in speech ? (
        <Pick
          label={t('aboutClause')}
          value={clause}
          options={clauses.map((id) => ({ value: id, text: words.value.clause(id) }))}
          onChoose={setClause}
        />
      ) : null}
      {'level' in speech ? (
        <Pick
          label={t('howFar')}
          value={String(level)}
          options={LEVELS.map((n) => ({ value: String(n), text: words.value.level(clause, n) }))}
          onChoose={(n) => setLevel(Number(n) as Level)}
        />
      ) : null}
      {'seat' in speech ? (
        <Pick
          label={t('aboutSeat')}
          value={other}
          options={others.map((id) => ({ value: id, text: words.value.seat(id) }))}
          onChoose={setOther}
        />
      ) : null}
      <p class="preview">“{words.value.speech(speech)}”</p>
      <Act
        kind="primary"
        onPress={() => {
          void submit({ kind: 'speak', channel, speech }).then((done) => {
            if (done) onDone();
          });
        }}
      >
        {t('sendLine')}
      </Act>
    </div>
  );
}

/** The pattern with its blanks as dots. */
function shortened(pattern: string): string {
  return pattern.replace(/\{[a-z]+\}/g, '…');
}
