import type { ComponentChildren } from 'preact';
import { entriesOf } from '../../../shared/game/entries.ts';
import { panels } from '../../../shared/i18n/panels.ts';
import type { Glossed } from '../../../shared/scenario/PackTexts.ts';
import { say } from '../../i18n/say.ts';
import { useGame } from '../../store/GameContext.ts';
import { Popover } from '../../ui/Popover.tsx';

const t = say(panels);

/** Letters that belong to a word, so that "arms" is not found in "farms". */
const WORD = /[\p{L}\p{N}]/u;

/** A passage in which the first use of each explained term opens its meaning. */
export function Prose({ text }: { readonly text: string }) {
  const { texts } = useGame().words.value;
  return <>{withTerms(text, Object.entries(texts.terms))}</>;
}

function withTerms(text: string, terms: readonly (readonly [string, Glossed])[]): ComponentChildren {
  const found = terms
    .map(([key, term]) => ({ key, term, at: positionOf(text, term.name) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.term.name.length - a.term.name.length);
  const parts: ComponentChildren[] = [];
  let from = 0;
  for (const { key, term, at } of found) {
    if (at < from) continue;
    parts.push(text.slice(from, at));
    from = at + term.name.length;
    parts.push(<Term key={key} shown={text.slice(at, from)} term={term} />);
  }
  parts.push(text.slice(from));
  return parts;
}

function positionOf(text: string, name: string): number {
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return -1;
  const before = text[at - 1] ?? ' ';
  const after = text[at + name.length] ?? ' ';
  return WORD.test(before) || WORD.test(after) ? -1 : at;
}

function Term({ shown, term }: { readonly shown: string; readonly term: Glossed }) {
  return <Popover class="term" face={shown} title={term.name} content={() => <Meaning term={term} />} />;
}

/** What a term means and where it comes from. */
export function Meaning({ term }: { readonly term: Glossed }) {
  const words = useGame().words.value;
  return (
    <>
      <p>{words.passage(term.meaning)}</p>
      <p class="hint">{t('whereFrom', { source: term.source })}</p>
    </>
  );
}

/** All terms, for the list of terms. */
export function termsOf(terms: { readonly [term: string]: Glossed }): readonly Glossed[] {
  return entriesOf<string, Glossed>(terms).map(([, term]) => term);
}
