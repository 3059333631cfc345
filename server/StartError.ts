/** The server cannot start; the message says why and what would be right. Printed without a stack. */
export class StartError extends Error {}
