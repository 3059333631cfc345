import { useState } from 'preact/hooks';
import type { Yield } from '../../../shared/game/floor/FloorCommand.ts';
import type { SeatId } from '../../../shared/game/ids.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { say } from '../../i18n/say.ts';
import { usePage } from '../../page/PageState.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Pick } from '../../ui/Pick.tsx';

const t = say(debate);

const TO = {
  chair: 'yieldChair',
  questions: 'yieldQuestions',
  comments: 'yieldComments',
  seat: 'yieldSeat',
} as const;

/** Ends an own speech; where the rules allow it, says who gets the time that is left. */
export function YieldForm() {
  const { options, words, submit } = useGame();
  const page = usePage();
  const option = options.value?.yieldFloor;
  const [to, setTo] = useState<Yield['to']>('chair');
  const [chosen, setChosen] = useState<SeatId | null>(null);
  if (option?.available !== true) return null;
  const { mayYield, seats } = option.choices;
  const seat = chosen ?? seats[0] ?? null;
  const rest: Yield | null = to === 'seat' ? (seat === null ? null : { to, seat }) : { to };
  const ways = (['chair', 'questions', 'comments', 'seat'] as const).filter(
    (way) => way !== 'seat' || seats.length > 0,
  );
  return (
    <section class="paper mine">
      {mayYield ? (
        <Choice
          legend={t('yieldTitle')}
          value={to}
          onChoose={setTo}
          options={ways.map((way) => ({ value: way, text: t(TO[way]) }))}
        />
      ) : null}
      {mayYield && to === 'seat' && seat !== null ? (
        <Pick
          label={t('yieldTo')}
          value={seat}
          onChoose={setChosen}
          options={seats.map((one) => ({ value: one, text: words.value.seat(one) }))}
        />
      ) : null}
      <div class="row">
        <Act
          kind="primary"
          onPress={() => {
            if (rest !== null) void submit({ kind: 'yieldFloor', rest: mayYield ? rest : { to: 'chair' } });
          }}
        >
          {to === 'chair' || !mayYield ? t('finish') : t('yieldDo')}
        </Act>
        <Act
          kind="quiet"
          icon="bubble"
          onPress={() => {
            page.channel.value = { kind: 'table' };
            page.open('talk');
          }}
        >
          {t('write')}
        </Act>
      </div>
    </section>
  );
}
