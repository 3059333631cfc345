import type { OpenMotion } from '../../../shared/game/floor/Floor.ts';
import { debate } from '../../../shared/i18n/debate.ts';
import { ruleOf } from '../../../shared/rules/procedure/procedureOf.ts';
import type { Procedure } from '../../../shared/scenario/Procedure.ts';
import { inList, say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Act } from '../../ui/Act.tsx';
import { SideMark } from '../../ui/SideMark.tsx';
import { motionText } from '../../words/floorText.ts';

const t = say(debate);

interface MotionItemProps {
  readonly motion: OpenMotion;
  readonly procedure: Procedure;
  /** Why it has its place among the others. */
  readonly why: string;
  readonly considered: boolean;
}

/** A motion that waits: what it asks, who is behind it, why it stands where it does, and what this seat can do about it. */
export function MotionItem({ motion, procedure, why, considered }: MotionItemProps) {
  const { words, options, submit } = useGame();
  const { id, by, terms, secondedBy, objectedBy, speakers } = motion;
  const rule = ruleOf(procedure, terms.kind);
  const name = motionText(terms, words.value);
  const ranks = procedure.motions.map(({ precedence }) => precedence).sort((a, b) => a - b);
  const rank = ranks.indexOf(rule?.precedence ?? 0) + 1;
  const may = (kind: 'secondMotion' | 'objectMotion' | 'withdrawMotion' | 'speakToMotion'): boolean => {
    const option = options.value?.[kind];
    return option?.available === true && option.choices.motions.includes(id);
  };
  const speaksTo = may('speakToMotion') ? (rule?.debate ?? { pro: 0, con: 0 }) : { pro: 0, con: 0 };
  const speak = (side: 'for' | 'against') => void submit({ kind: 'speakToMotion', motion: id, side });
  return (
    <li class={considered ? 'motion considered' : 'motion'}>
      <p class="motion-name">
        <span class="motion-rank" title={t('rank', { n: rank, m: ranks.length })}>
          {rank}
        </span>
        <strong>{name}</strong>
        {considered ? <span class="chip good">{t('considered')}</span> : null}
      </p>
      {terms.clause === undefined ? null : (
        <p class="hint">{t('about', { clause: words.value.clause(terms.clause) })}</p>
      )}
      {terms.clauses === undefined ? null : <p class="hint">{words.value.clauses(terms.clauses)}</p>}
      <p class="motion-state">
        <span>
          <SideMark seat={by} /> {t('movedBy', { seat: words.value.seatShort(by) })}
        </span>
        <span class={secondedBy === null && rule?.second === true ? 'lacking' : ''}>
          {secondedBy !== null
            ? t('secondedBy', { seat: words.value.seatShort(secondedBy) })
            : rule?.second === true
              ? t('needsSecond')
              : t('noSecond')}
        </span>
        <span>
          {objectedBy.length > 0
            ? t('objections', { n: objectedBy.length })
            : secondedBy !== null
              ? t('noObjection')
              : null}
        </span>
      </p>
      {speakers.length === 0 ? null : (
        <p class="hint">
          {t('toMotion', {
            list: inList(
              speakers.map(
                ({ seat, side }) =>
                  `${words.value.seatShort(seat)} (${t(side === 'for' ? 'joinFor' : 'joinAgainst')})`,
              ),
            ),
          })}
        </p>
      )}
      <p class="motion-why">{why}</p>
      <div class="row">
        {may('secondMotion') && secondedBy === null && rule?.second === true ? (
          <Act
            kind="primary"
            label={t('secondOf', { motion: name })}
            onPress={() => void submit({ kind: 'secondMotion', motion: id })}
          >
            {t('second')}
          </Act>
        ) : null}
        {may('objectMotion') ? (
          <Act
            label={t('objectOf', { motion: name })}
            onPress={() => void submit({ kind: 'objectMotion', motion: id })}
          >
            {t('object')}
          </Act>
        ) : null}
        {speaksTo.pro > 0 ? (
          <Act kind="quiet" label={t('speakForOf', { motion: name })} onPress={() => speak('for')}>
            {t('speakFor')}
          </Act>
        ) : null}
        {speaksTo.con > 0 ? (
          <Act kind="quiet" label={t('speakAgainstOf', { motion: name })} onPress={() => speak('against')}>
            {t('speakAgainst')}
          </Act>
        ) : null}
        {may('withdrawMotion') ? (
          <Act
            kind="quiet"
            label={t('withdrawOf', { motion: name })}
            onPress={() => void submit({ kind: 'withdrawMotion', motion: id })}
          >
            {t('withdraw')}
          </Act>
        ) : null}
      </div>
    </li>
  );
}
