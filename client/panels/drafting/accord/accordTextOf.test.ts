import { describe, expect, test } from '@jest/globals';
import { loadPack } from '../../../../shared/scenario/LoadedPack.ts';
import { aGame, aPack, someWords } from '../../../table/testing/aView.ts';
import { accordHtml } from './accordHtml.ts';
import { accordMarkdown } from './accordMarkdown.ts';
import { accordTextOf } from './accordTextOf.ts';

const pack = loadPack(aPack);
const rows = aGame('accord');
const adopted = rows.find(({ after }) => after.adopted === true)!.after;
const before = rows.find(({ after }) => after.step === 'caucus')!.after;

describe('the accord as a document', () => {
  test('is there once one is adopted', () => {
    expect(accordTextOf(before, pack, someWords('en'))).toBeNull();
    expect(accordTextOf(adopted, pack, someWords('en'))).not.toBeNull();
  });

  test.each(['en', 'es'] as const)('has its clauses, its vote and no id in %s', (language) => {
    const text = accordTextOf(adopted, pack, someWords(language))!;
    expect(text.clauses.length).toBeGreaterThan(0);
    expect(text.record.length).toBeGreaterThanOrEqual(2);
    for (const written of [accordMarkdown(text), accordHtml(text)]) {
      expect(written).toContain(text.title);
      for (const { name } of text.clauses) expect(written).toContain(name.replace('&', '&amp;'));
      expect(written).not.toMatch(/clause:|us-[a-z]|mx-[a-z]|undefined|\{[a-z]+\}(?!body)/);
    }
  });

  test('makes no mark-up of what is written in it', () => {
    const text = accordTextOf(adopted, pack, someWords('en'))!;
    const html = accordHtml({ ...text, title: '<b>"A" & B</b>' });
    expect(html).toContain('&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;');
  });
});
