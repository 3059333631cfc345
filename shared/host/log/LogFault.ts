/** What can be wrong with a log, told of the first line where it shows. */
export const LOG_FAULTS = [
  'notCanonical',
  'notALogLine',
  'headerMissing',
  'headerChanged',
  'formatUnknown',
  'rowChanged',
  'rowOutOfOrder',
  'rowNotChained',
  'rowAfterTexts',
  'undoWrong',
  'textMissing',
  'textChanged',
  'textUnknown',
  'closingMissing',
  'closingChanged',
  'closingCountsDiffer',
  'closingChainDiffers',
  'stateDiffers',
  'lineAfterClosing',
] as const;
export type LogFault = (typeof LOG_FAULTS)[number];

/** The first fault of a log: the `seq` that should have stood there (0: the header), and what is wrong. */
export interface FoundFault {
  readonly seq: number;
  readonly reason: LogFault;
}
