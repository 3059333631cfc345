import { lobby } from '../../shared/i18n/lobby.ts';
import { language } from '../i18n/language.ts';
import { say } from '../i18n/say.ts';
import { go } from '../router/route.ts';
import { forgetSeat, type MySeat, myTables } from '../settings/myTables.ts';
import { Icon } from '../ui/Icon.tsx';
import { SideMark } from '../ui/SideMark.tsx';
import { useBundle } from './useBundle.ts';

const t = say(lobby);

/** Seats this browser holds: the way back to each. */
export function MyTables() {
  const mine = myTables.value.filter((seat) => seat.code !== null);
  if (mine.length === 0) return null;
  return (
    <section class="my-tables" aria-labelledby="resume">
      <h2 id="resume">{t('resume')}</h2>
      <ul class="plain-list">
        {mine.map((seat) => (
          <Mine key={seat.code} mine={seat} />
        ))}
      </ul>
    </section>
  );
}

function Mine({ mine }: { readonly mine: MySeat }) {
  const bundle = useBundle(mine.packId);
  const name = bundle?.packTexts[language.value].seats[mine.seat]?.name ?? mine.seat;
  const code = mine.code ?? '';
  return (
    <li class="my-table">
      <button type="button" class="button ghost" onClick={() => go(`/t/${code}`)}>
        <SideMark seat={mine.seat} /> {t('resumeAs', { seat: name, code })}
      </button>
      <button
        type="button"
        class="button ghost small"
        aria-label={`${t('forget')}: ${code}`}
        onClick={() => forgetSeat(mine.code)}
      >
        <Icon name="close" size={14} />
      </button>
    </li>
  );
}
