import { use, useState } from 'react';
import { useSearch } from 'wouter';
import { isSeed } from '../../engine/run.ts';
import { sourceOf } from '../catalogue/find.ts';
import type { Pack } from '../catalogue/pack.ts';
import { packOf } from '../catalogue/packs.ts';
import { ORIGINAL } from '../catalogue/told.ts';
import { go } from '../location.ts';
import { Lost } from '../pages/Lost.tsx';
import { langOf, ToldIn } from '../parts/told-in.ts';
import type { Settings } from '../session/record.ts';
import { useSession } from '../session/useSession.ts';
import { useKept, usePreferences, useServices, useVoiceThere } from '../shell/services.ts';
import { LOST } from '../words/pages.ts';
import { Brief } from './Brief.tsx';
import { connectBrief } from './connect.ts';

/** What stands at `#/brief/:scenario`. With `?seed=7` a facilitator fixes the draw. */
export function BriefPage({ scenario }: { readonly scenario: string }) {
  const { files } = useKept();
  const [source] = useState(() => sourceOf(scenario, files));
  const pack = source === null ? null : use(packOf(source));
  if (pack === null) return <Lost what={LOST.noScenario} hint={LOST.noScenarioHint} />;
  return <BriefSession pack={pack} />;
}

function BriefSession({ pack }: { readonly pack: Pack }) {
  const { host, preferences } = useServices();
  const { coach: usual, aloud, forecasts, blind } = usePreferences();
  const [coach, setCoach] = useState(usual);
  const voice = useVoiceThere(pack.told.language ?? ORIGINAL);
  const settings: Settings = { coach, readAloud: voice && aloud, forecasts, blind };
  const seed = seedIn(useSearch());
  const [, send] = useSession({ loaded: pack.told, record: null, conversation: null });
  const props = connectBrief({ pack, settings, voice, seed }, (event) => {
    if (event.type === 'SET') {
      setCoach(event.settings.coach);
      const { readAloud, blind: without } = event.settings;
      if (readAloud !== settings.readAloud) preferences.set({ aloud: readAloud });
      if (without !== blind) preferences.set({ blind: without });
      return;
    }
    const birth = { id: host.newId(), at: host.now() };
    send({ type: 'BEGIN', seed: seed ?? host.newSeed(), settings, birth });
    go(`/talk/${birth.id}`, { replace: true });
  });
  return (
    <ToldIn value={langOf(pack.told.language)}>
      <Brief {...props} />
    </ToldIn>
  );
}

function seedIn(query: string): number | null {
  const text = new URLSearchParams(query).get('seed');
  if (text === null || !/^\d{1,10}$/.test(text)) return null;
  const seed = Number(text);
  return isSeed(seed) ? seed : null;
}
