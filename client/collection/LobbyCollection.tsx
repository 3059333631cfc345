import { outcome } from '../../shared/i18n/outcome.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { useBundle } from '../lobby/useBundle.ts';
import { collection } from '../settings/collection.ts';
import { Fold } from '../ui/Fold.tsx';
import { CollectionView } from './CollectionView.tsx';

const t = say(outcome);

/** Seats and endings of the scenario played last, folded away on the first page; other scenarios below it. */
export function LobbyCollection() {
  const packs = [...new Set([...collection.value].reverse().map(({ pack }) => pack))];
  if (packs.length === 0) return null;
  return (
    <Fold class="paper lobby-collection" summary={<strong>{t('collection')}</strong>}>
      {() => packs.map((pack, index) => <OfPack key={pack} pack={pack} last={index === packs.length - 1} />)}
    </Fold>
  );
}

function OfPack({ pack, last }: { readonly pack: string; readonly last: boolean }) {
  const bundle = useBundle(pack);
  if (bundle === null) return null;
  return <CollectionView pack={bundle.pack} texts={bundle.packTexts[language.value]} forget={last} />;
}
