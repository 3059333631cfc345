import type { AmendmentId } from '../ids.ts';
import { unreachable } from '../unreachable.ts';
import type { Amendment, BroughtBy } from '../Vote.ts';
import type { AmendmentEvent } from './PaperEvent.ts';

/** The amendments after something happened to one of them. */
export function evolveAmendments(
  amendments: readonly Amendment[],
  event: AmendmentEvent,
): readonly Amendment[] {
  switch (event.type) {
    case 'AmendmentSigned':
      return brought(amendments, event.amendment, (by) => ({
        ...by,
        signatories: [...by.signatories, event.seat],
      }));
    case 'AmendmentAgreed':
      return brought(amendments, event.amendment, (by) => ({ ...by, agreed: [...by.agreed, event.seat] }));
    case 'AmendmentIntroduced':
      return brought(amendments, event.amendment, (by) => ({ ...by, introduced: true }));
    case 'AmendmentClosed':
      return brought(amendments, event.amendment, (by) => ({ ...by, outcome: event.outcome }));
    default:
      return unreachable(event);
  }
}

function brought(
  amendments: readonly Amendment[],
  id: AmendmentId,
  change: (by: BroughtBy) => BroughtBy,
): readonly Amendment[] {
  return amendments.map((amendment) =>
    amendment.id === id && amendment.brought !== undefined
      ? { ...amendment, brought: change(amendment.brought) }
      : amendment,
  );
}
