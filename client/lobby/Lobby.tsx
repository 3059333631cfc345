import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { lobby } from '../../shared/i18n/lobby.ts';
import { say } from '../i18n/say.ts';
import { go } from '../router/route.ts';
import { Icon } from '../ui/Icon.tsx';
import { JoinByCode } from './JoinByCode.tsx';
import { keepScenarios } from './keepScenarios.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { MyCollection } from './MyCollection.tsx';
import { MyTables } from './MyTables.tsx';
import { OpenTable } from './OpenTable.tsx';
import { Scene } from './Scene.tsx';
import { NO_WISH, SoloStart, type SoloWish } from './SoloStart.tsx';

const t = say(lobby);
const c = say(common);

interface LobbyProps {
  readonly opens?: 'first' | 'solo';
  /** What to play alone. */
  readonly wish?: SoloWish;
}

/** The first screen: two choices. What either needs comes after it. */
export function Lobby({ opens = 'first', wish = NO_WISH }: LobbyProps) {
  const screen = useSignal<'first' | 'solo' | 'table'>(opens);
  useEffect(() => void keepScenarios(), []);
  const back = (): void => {
    screen.value = 'first';
  };
  return (
    <div class="lobby">
      <Scene />
      <header>
        <LanguageSwitch />
      </header>
      <main class="lobby-main">
        {screen.value === 'first' ? (
          <>
            <h1>{c('game')}</h1>
            <p class="tagline">{c('tagline')}</p>
            <p class="intro">{t('intro')}</p>
            <div class="doors">
              <button
                type="button"
                class="door"
                onClick={() => {
                  screen.value = 'solo';
                }}
              >
                <strong>{t('solo')}</strong>
                <span>{t('soloHint')}</span>
              </button>
              <button
                type="button"
                class="door"
                onClick={() => {
                  screen.value = 'table';
                }}
              >
                <strong>{t('table')}</strong>
                <span>{t('tableHint')}</span>
              </button>
            </div>
            <MyTables />
            <MyCollection />
            <button type="button" class="button ghost" onClick={() => go('/cold-open')}>
              <Icon name="play" /> {t('opening')}
            </button>
          </>
        ) : (
          <>
            <button type="button" class="button ghost" onClick={back}>
              <Icon name="back" /> {c('back')}
            </button>
            {screen.value === 'solo' ? (
              <SoloStart wish={wish} />
            ) : (
              <>
                <JoinByCode />
                <OpenTable mode="table" />
                <button type="button" class="button ghost" onClick={() => go('/replay')}>
                  <Icon name="paper" /> {t('replayFile')}
                </button>
              </>
            )}
          </>
        )}
      </main>
    </div>
  );
}
