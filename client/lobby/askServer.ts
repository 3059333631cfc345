import { fail, ok, type Result } from '../../shared/game/result.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { PROBLEM_TEXTS } from '../../shared/i18n/problems.ts';
import { fill } from '../../shared/i18n/text.ts';
import { PROBLEM_CODES, type Problem } from '../../shared/protocol/Problem.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';

const t = say(lobby);

/** Why the server did not do what was asked: its own problem, or that it could not be reached or understood. */
export type Failure = Problem | 'unreachable' | 'unreadable';

interface Asking {
  readonly method?: 'GET' | 'POST';
  readonly body?: object;
  /** The key to a seat or to the desk. */
  readonly key?: string;
}

/** Asks the server over HTTP. Never rejects. The answer's shape is the server's promise (shared/protocol). */
export async function askServer<Answer>(path: string, asking: Asking = {}): Promise<Result<Answer, Failure>> {
  const { method = 'GET', body, key } = asking;
  try {
    const response = await fetch(path, {
      method,
      headers: {
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: unknown = await response.json();
    if (response.ok) return ok(answer as Answer);
    return fail(isProblem(answer) ? answer : 'unreadable');
  } catch (error) {
    return fail(error instanceof SyntaxError ? 'unreadable' : 'unreachable');
  }
}

function isProblem(value: unknown): value is Problem {
  const { code } = (value ?? {}) as { readonly code?: unknown };
  return PROBLEM_CODES.some((known) => known === code);
}

/** A failure in words: what is wrong and what would be right. */
export function failureText(failure: Failure): string {
  if (failure === 'unreachable') return t('failed', { reason: t('network') });
  if (failure === 'unreadable') return t('failed', { reason: t('badAnswer') });
  return fill(PROBLEM_TEXTS[language.value][failure.code], failure.params, language.value);
}
