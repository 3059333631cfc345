/** The instructor's list of games. */
export function DeskRoute(_props: { readonly secret: string; readonly game: string | null; readonly watch: boolean }) {
  return <main />;
}
