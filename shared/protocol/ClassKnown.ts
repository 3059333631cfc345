/** Whether a code, whatever it is of, is that of a class. */
export interface ClassKnown {
  readonly known: boolean;
}
