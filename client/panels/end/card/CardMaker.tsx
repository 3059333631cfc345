import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { SeatId } from '../../../../shared/game/ids.ts';
import { outcome } from '../../../../shared/i18n/outcome.ts';
import { say } from '../../../i18n/say.ts';
import { useGame } from '../../../store/GameContext.ts';
import { Act } from '../../../ui/Act.tsx';
import { cardOf } from './cardOf.ts';
import { canShare, cardFile, makeCard, saveCard } from './makeCard.ts';

const t = say(outcome);

/** The card as a picture, in the language of the page, to save or to hand on. */
export function CardMaker({ seat }: { readonly seat: SeatId }) {
  const { view, words } = useGame();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [failed, setFailed] = useState(false);
  const state = view.value;
  const spoken = words.value;
  const card = useMemo(() => cardOf(state, seat, spoken), [state, seat, spoken]);
  const name = state.conclusion?.ending.replace('ending:', '') ?? '';
  useEffect(() => {
    let wanted = true;
    if (canvas.current === null || card === null) return;
    void makeCard(canvas.current, card).then((picture) => {
      if (!wanted) return;
      setFailed(picture === null);
      setFile(picture === null ? null : cardFile(picture, name));
    });
    return () => {
      wanted = false;
    };
  }, [card, name]);
  if (card === null) return null;
  return (
    <>
      <canvas ref={canvas} class="share-card" role="img" aria-label={card.told} />
      {failed ? <p class="notice bad">{t('cardFailed')}</p> : null}
      {file === null ? null : (
        <div class="row">
          <Act kind="primary" icon="down" onPress={() => saveCard(file)}>
            {t('cardSave')}
          </Act>
          {canShare(file) ? (
            <Act
              icon="link"
              onPress={() => {
                // whoever closes the list of apps has changed their mind, nothing more
                void navigator
                  .share({ files: [file], title: card.game, text: card.told })
                  .catch(() => undefined);
              }}
            >
              {t('cardShare')}
            </Act>
          ) : null}
        </div>
      )}
    </>
  );
}
