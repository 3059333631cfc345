/** Where a review comes from. */
export type ReviewSource =
  /** A table of the server that the browser holds a seat at. */
  | { readonly kind: 'table'; readonly code: string; readonly seatToken: string }
  /** Any game of the server, for the instructor. */
  | { readonly kind: 'desk'; readonly secret: string; readonly gameId: string }
  /** A game kept in this browser. */
  | { readonly kind: 'local'; readonly gameId: string }
  /** An exported log. */
  | { readonly kind: 'file'; readonly text: string };
