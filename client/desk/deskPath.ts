/**
 * Address of the instructor's list of games, of the review of one of them, or of one to watch. The key stands after
 * the `#`, where browsers keep it to themselves.
 */
export function deskPath(secret: string, game?: string, watch = false): string {
  return `/desk${game === undefined ? '' : `/${game}`}${watch ? '/watch' : ''}#${secret}`;
}

/** Address of the plan of a class. */
export function planPath(secret: string): string {
  return `/desk/plan#${secret}`;
}

/** Address of a class at the desk. */
export function classPath(secret: string, id: string): string {
  return `/desk/class/${id}#${secret}`;
}
