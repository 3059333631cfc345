import './desk.css';
import './plan.css';
import '../review/review.css';
import { useEffect, useState } from 'preact/hooks';
import { common } from '../../shared/i18n/common.ts';
import { desk } from '../../shared/i18n/desk.ts';
import { planning } from '../../shared/i18n/planning.ts';
import type { ClassOpened } from '../../shared/protocol/OpenClass.ts';
import { say } from '../i18n/say.ts';
import { askServer, type Failure, failureText } from '../lobby/askServer.ts';
import { loadPacks, packs } from '../lobby/packs.ts';
import { useBundle } from '../lobby/useBundle.ts';
import { go } from '../router/route.ts';
import { DeskFrame } from './DeskFrame.tsx';
import { classPath, deskPath } from './deskPath.ts';
import { PlanForm } from './PlanForm.tsx';
import { PlanSummary } from './PlanSummary.tsx';
import { type ClassWish, FIRST_WISH, openingOf, planClass } from './planClass.ts';

const t = say(planning);
const c = say(common);
const d = say(desk);

/** The scenario that is proposed for a class. */
const FIRST_PACK = 'quick-start';

/** The guided round is played alone. */
const ALONE = 'tutorial';

/** The plan of a class: what is asked on one side, on the other at once what comes of it. */
export function PlanPage({ secret }: { readonly secret: string }) {
  const [packId, setPackId] = useState(FIRST_PACK);
  const [wish, setWish] = useState<ClassWish>(FIRST_WISH);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    void loadPacks().then((answer) => {
      if (!answer.ok) setFailure(answer.error);
    });
  }, []);
  const list = (packs.value ?? []).filter(({ id }) => id !== ALONE);
  const pack = list.find(({ id }) => id === packId) ?? list[0];
  const bundle = useBundle(pack?.id ?? null);
  const ready = bundle?.pack.id === pack?.id ? bundle : null;
  const planned = ready === null ? null : planClass(wish, ready.pack);

  async function open(): Promise<void> {
    if (pack === undefined || planned === null) return;
    setBusy(true);
    const answer = await askServer<ClassOpened>('/api/desk/classes', {
      method: 'POST',
      key: secret,
      body: openingOf(pack.id, wish, planned, pack.sensitiveCards),
    });
    setBusy(false);
    setFailure(answer.ok ? null : answer.error);
    if (answer.ok) go(classPath(secret, answer.value.id), true);
  }

  const onWish = (change: Partial<ClassWish>): void => setWish((now) => ({ ...now, ...change }));
  return (
    <DeskFrame title={t('title')} intro={t('intro')} back={d('desk')} onBack={() => go(deskPath(secret))}>
      {pack === undefined || ready === null || planned === null ? (
        <p class="loading">{failure === null ? c('loading') : failureText(failure)}</p>
      ) : (
        <div class="plan">
          <PlanForm {...{ packs: list, pack, bundle: ready, wish, planned, onWish }} onPack={setPackId} />
          <PlanSummary {...{ planned, busy, failure, onWish }} onOpen={() => void open()} />
        </div>
      )}
    </DeskFrame>
  );
}
