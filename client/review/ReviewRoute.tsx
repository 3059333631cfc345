/** The review of a game. */
export function ReviewRoute(_props: { readonly source: object }) {
  return <main />;
}
