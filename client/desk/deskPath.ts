/** Address of the instructor's list of games, of the review of one of them, or of one to watch. */
export function deskPath(secret: string, game?: string, watch = false): string {
  return `/desk/${secret}${game === undefined ? '' : `/${game}`}${watch ? '/watch' : ''}`;
}
