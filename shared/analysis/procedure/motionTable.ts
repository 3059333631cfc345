import { floor } from '../../i18n/floor.ts';
import { type Language, speakerOf } from '../../i18n/text.ts';
import type { Majority, MotionRule, Procedure } from '../../scenario/Procedure.ts';

const HEADS = {
  en: [
    '',
    'motion',
    'second',
    'speakers for + against',
    'majority',
    'time, seconds',
    'each, seconds',
    'chair may refuse',
  ],
  es: [
    '',
    'moción',
    'secunda',
    'oradores a favor + en contra',
    'mayoría',
    'tiempo, segundos',
    'cada uno, segundos',
    'la presidencia puede negarla',
  ],
} as const;

const BASES = {
  en: { votesCast: 'of votes cast', present: 'of those present', entitled: 'of those entitled' },
  es: { votesCast: 'de los votos emitidos', present: 'de los presentes', entitled: 'de quienes tienen voto' },
} as const;

const YES_NO = { en: ['yes', 'no'], es: ['sí', 'no'] } as const;

/** The motions of a preset as a Markdown table, the most disruptive first. */
export function motionTable({ motions }: Procedure, language: Language): string {
  const heads = HEADS[language];
  const rows = [...motions]
    .sort((a, b) => a.precedence - b.precedence)
    .map((rule, index) => cells(rule, index + 1, language));
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cells(rule: MotionRule, place: number, language: Language): readonly string[] {
  const t = speakerOf(floor, () => language);
  const [yes, no] = YES_NO[language];
  const { pro, con } = rule.debate;
  return [
    `${place}`,
    t(rule.kind),
    rule.second ? yes : no,
    pro + con === 0 ? '–' : `${pro} + ${con}`,
    rule.majority === null ? '–' : majorityText(rule.majority, language),
    rule.seconds === null ? '–' : `${rule.seconds.atLeast}–${rule.seconds.atMost}`,
    rule.speakerSeconds === null ? '–' : `${rule.speakerSeconds.atLeast}–${rule.speakerSeconds.atMost}`,
    rule.chairMayRefuse ? yes : no,
  ];
}

function majorityText({ share, moreThan, base }: Majority, language: Language): string {
  const of = `${share.numerator}/${share.denominator} ${BASES[language][base]}`;
  return moreThan ? `> ${of}` : `≥ ${of}`;
}
