import { lobby } from '../../shared/i18n/lobby.ts';
import { planning } from '../../shared/i18n/planning.ts';
import type { PackBundle, PackSummary } from '../../shared/protocol/PackSummary.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { BotChoice } from '../lobby/BotChoice.tsx';
import { RulesChoice } from '../lobby/RulesChoice.tsx';
import { Choice } from '../ui/Choice.tsx';
import { NumberField } from './NumberField.tsx';
import { type ClassWish, LIMITS, type PlannedClass } from './planClass.ts';
import { SensitiveCards } from './SensitiveCards.tsx';

const t = say(planning);
const l = say(lobby);

interface PlanFormProps {
  readonly packs: readonly PackSummary[];
  readonly pack: PackSummary;
  readonly bundle: PackBundle;
  readonly wish: ClassWish;
  readonly planned: PlannedClass;
  readonly onPack: (id: string) => void;
  readonly onWish: (change: Partial<ClassWish>) => void;
}

/** What a teacher has and would like: the scenario, the class, the game, and how it is played. */
export function PlanForm({ packs, pack, bundle, wish, planned, onPack, onWish }: PlanFormProps) {
  const { request, choices } = planned;
  return (
    <section class="paper plan-form">
      <fieldset>
        <legend>{t('group')}</legend>
        <div class="plan-numbers">
          <NumberField
            label={t('students')}
            value={wish.students}
            limits={LIMITS.students}
            onChange={(students) => onWish({ students })}
          />
          <NumberField
            label={t('lessons')}
            value={wish.lessons}
            limits={LIMITS.lessons}
            onChange={(lessons) => onWish({ lessons })}
          />
          <NumberField
            label={t('minutes')}
            value={wish.minutes}
            limits={LIMITS.minutes}
            onChange={(minutes) => onWish({ minutes })}
          />
        </div>
      </fieldset>
      <Choice
        legend={l('pack')}
        layout="grid"
        value={pack.id}
        onChoose={onPack}
        options={packs.map(({ id, title, summary }) => ({
          value: id,
          text: title[language.value],
          note: summary[language.value],
        }))}
      />
      <div class="plan-pair" hidden={choices.roundChoices.length < 2 && choices.sizes.length < 2}>
        {choices.roundChoices.length < 2 ? null : (
          <Choice
            legend={l('rounds')}
            value={request.rounds}
            onChoose={(rounds) => onWish({ rounds })}
            options={choices.roundChoices.map((n) => ({ value: n, text: String(n) }))}
          />
        )}
        {choices.sizes.length < 2 ? null : (
          <Choice
            legend={t('seats')}
            value={request.seats}
            onChoose={(seats) => onWish({ seats })}
            options={[...choices.sizes].sort((a, b) => a - b).map((n) => ({ value: n, text: String(n) }))}
          />
        )}
      </div>
      <RulesChoice
        presets={pack.presets}
        seats={request.seats}
        value={request.preset.id}
        onChoose={(preset) => onWish({ preset })}
      />
      <div class="plan-pair">
        <Choice
          legend={t('voice')}
          layout="stack"
          value={wish.voice}
          onChoose={(voice) => onWish({ voice })}
          options={[
            { value: 'room', text: t('room'), note: t('roomWhat') },
            { value: 'text', text: t('text'), note: t('textWhat') },
          ]}
        />
        <Choice
          legend={t('pace')}
          layout="stack"
          value={wish.pace}
          onChoose={(pace) => onWish({ pace })}
          options={[
            { value: 'together', text: t('together'), note: t('togetherWhat') },
            { value: 'free', text: t('free'), note: t('freeWhat') },
          ]}
        />
      </div>
      <SensitiveCards
        cards={pack.sensitiveCards}
        texts={bundle.packTexts[language.value].cards}
        excluded={wish.excludedCards}
        onChange={(excludedCards) => onWish({ excludedCards })}
      />
      <details>
        <summary>{t('more')}</summary>
        <Choice
          legend={l('reading')}
          layout="grid"
          value={wish.reading}
          onChoose={(reading) => onWish({ reading })}
          options={[
            { value: 'paper', text: l('readingPaper'), note: l('readingPaperWhat') },
            { value: 'critical', text: l('readingCritical'), note: l('readingCriticalWhat') },
          ]}
        />
        <BotChoice value={wish.bots} onChoose={(bots) => onWish({ bots })} />
      </details>
    </section>
  );
}
