/** The oldest runtime that the project runs on. */
const OLDEST_MAJOR = 24;

/**
 * Ends the process with exit code 1 and says what to do when the running Node is too old; `closing` is its last line.
 * Plain JavaScript without imports, so that any Node can read it.
 */
export function requireNode(closing = '') {
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= OLDEST_MAJOR) return;
  console.error(
    [
      `Dos Mesas needs Node ${OLDEST_MAJOR} or newer; this is Node ${process.versions.node}.`,
      'The right Node comes with the packages: run "npm ci" first, then start through npm ("npm start", "npm test").',
      `If that is what you did, your platform (${process.platform}-${process.arch}) has no packaged Node here:`,
      `install Node ${OLDEST_MAJOR} from nodejs.org.`,
    ].join('\n'),
  );
  if (closing !== '') console.log(closing);
  process.exit(1);
}
