import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Result } from '../../shared/game/result.ts';
import type { Problem, ProblemCode } from '../../shared/protocol/Problem.ts';

/** The status line of each problem; its body is the problem itself. */
const STATUS: { readonly [Code in ProblemCode]: number } = {
  malformed: 400,
  tooLarge: 413,
  tooFast: 429,
  notFound: 404,
  unknownTable: 404,
  unknownClass: 404,
  classOver: 409,
  unknownPack: 404,
  unknownTableSize: 400,
  unknownRounds: 400,
  unknownPreset: 400,
  presetNeedsSeats: 400,
  unknownSeat: 404,
  unknownCard: 400,
  unknownBot: 400,
  soloNeedsSeat: 400,
  tableFull: 409,
  seatTaken: 409,
  alreadyStarted: 409,
  wrongToken: 403,
  notYourTable: 403,
  deskOnly: 403,
  reviewNotYet: 409,
  diskFull: 507,
  readOnly: 503,
  internal: 500,
};

/** Sends a problem as JSON. */
export function sendProblem(response: Response, { code, params }: Problem): void {
  response.status(STATUS[code]).set('Cache-Control', 'no-store').json({ code, params });
}

/** A route that answers with a value as JSON, or a problem. */
export function route<Value>(
  work: (request: Request) => Promise<Result<Value, Problem>> | Result<Value, Problem>,
): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    try {
      const result = await work(request);
      if (result.ok) response.set('Cache-Control', 'no-store').json(result.value);
      else sendProblem(response, result.error);
    } catch (error) {
      next(error);
    }
  };
}

/** The key in the header `Authorization: Bearer ...`; `null` without one. */
export function bearer(request: Request): string | null {
  return /^Bearer ([A-Za-z0-9_-]{16,64})$/.exec(request.get('authorization') ?? '')?.[1] ?? null;
}

/** A named part of the address, always a text. */
export function param(request: Request, name: string): string {
  const value = request.params[name];
  return typeof value === 'string' ? value : '';
}
