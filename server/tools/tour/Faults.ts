import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong in the pages of a tour; all four lists should stay empty. */
export interface Faults {
  readonly consoleErrors: string[];
  readonly cspViolations: string[];
  readonly axeViolations: AxeViolation[];
  readonly thirdPartyRequests: string[];
}

export interface AxeViolation {
  /** The screen on which it was found, such as `mx-foreign en talks`. */
  readonly screen: string;
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** Where, and what axe says of it. */
  readonly nodes: readonly string[];
}

export function noFaults(): Faults {
  return { consoleErrors: [], cspViolations: [], axeViolations: [], thirdPartyRequests: [] };
}

export function faultless(faults: Faults): boolean {
  return Object.values(faults).every((list: readonly unknown[]) => list.length === 0);
}

/** Runs in every page before its own scripts: tells of what the content security policy kept from happening. */
const TELL_VIOLATIONS = `addEventListener('securitypolicyviolation', (event) => {
  globalThis.tellCspViolation?.(event.effectiveDirective + ' ' + event.blockedURI + ' ' + event.sourceFile);
});`;

/**
 * Collects, from now on, what goes wrong in the pages of a context: errors on the console and thrown ones, violations
 * of the content security policy, and requests to any origin but the server's own (`blob:` and `data:` stay in the page).
 */
export async function watchFaults(context: BrowserContext, origin: string, faults: Faults): Promise<void> {
  await context.exposeFunction('tellCspViolation', (text: string) => {
    faults.cspViolations.push(text.slice(0, 400));
  });
  await context.addInitScript({ content: TELL_VIOLATIONS });
  context.on('console', (message) => {
    if (message.type() !== 'error') return;
    const { url, lineNumber } = message.location();
    const text = `${message.text()} (${url}:${lineNumber})`.slice(0, 600);
    const list = /content security policy/i.test(text) ? faults.cspViolations : faults.consoleErrors;
    list.push(text);
  });
  context.on('weberror', (error) => {
    const thrown = error.error();
    faults.consoleErrors.push((thrown.stack ?? thrown.message).slice(0, 600));
  });
  context.on('request', (request) => noteThirdParty(request.url(), origin, faults));
  context.on('page', (page: Page) =>
    page.on('websocket', (socket) => noteThirdParty(socket.url(), origin, faults)),
  );
}

function noteThirdParty(address: string, origin: string, faults: Faults): void {
  const url = new URL(address);
  if (url.protocol === 'blob:' || url.protocol === 'data:') return;
  if (url.host === new URL(origin).host) return;
  faults.thirdPartyRequests.push(address.slice(0, 300));
}
