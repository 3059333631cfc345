import { Lazy } from '../router/Lazy.tsx';
import { collection } from '../settings/collection.ts';

const load = () => import('../collection/LobbyCollection.tsx').then((part) => part.LobbyCollection);

/** Seats played and endings seen in this browser; fetched only where there are some. */
export function MyCollection() {
  return collection.value.length === 0 ? null : <Lazy load={load} props={{}} />;
}
