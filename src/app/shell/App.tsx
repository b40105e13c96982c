import { lazy, Suspense, useEffect } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Library } from '../library/Library.tsx';
import { useHashPath, useHashQuery } from '../location.ts';
import { Loading } from '../pages/Loading.tsx';
import { Lost } from '../pages/Lost.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { firstScreenStands } from './first-screen.ts';
import { Going } from './Going.tsx';
import { SavedMistakes } from './SavedMistakes.tsx';
import { SCREENS } from './screens.ts';
import { type Services, ServicesProvider } from './services.ts';

const BriefPage = lazy(async () => ({ default: (await SCREENS.brief.code()).BriefPage }));
const TalkPage = lazy(async () => ({ default: (await SCREENS.talk.code()).TalkPage }));
const KeptPage = lazy(async () => ({ default: (await SCREENS.kept.code()).KeptPage }));
const DebriefPage = lazy(async () => ({ default: (await SCREENS.debrief.code()).DebriefPage }));
const PlansPage = lazy(async () => ({ default: (await SCREENS.plans.code()).PlansPage }));
const WorksheetPage = lazy(async () => ({
  default: (await SCREENS['plans/worksheet'].code()).WorksheetPage,
}));
const MomentsPage = lazy(async () => ({ default: (await SCREENS.moments.code()).MomentsPage }));
const ComparePage = lazy(async () => ({ default: (await SCREENS.compare.code()).ComparePage }));
const ProgressPage = lazy(async () => ({ default: (await SCREENS.progress.code()).ProgressPage }));
const SettingsPage = lazy(async () => ({ default: (await SCREENS.settings.code()).SettingsPage }));
const WorkshopPage = lazy(async () => ({ default: (await SCREENS.workshop.code()).WorkshopPage }));
const GuidePage = lazy(async () => ({
  default: (await SCREENS['workshop/guide'].code()).GuidePage,
}));
const JoinPage = lazy(async () => ({ default: (await SCREENS.join.code()).JoinPage }));
const RoomPage = lazy(async () => ({ default: (await SCREENS.room.code()).RoomPage }));
// Leads on to the room at once, which is what its address has fetched.
const RemotePage = lazy(async () => ({
  default: (await import('../workshop/RemotePage.tsx')).RemotePage,
}));
const DrillPage = lazy(async () => ({ default: (await SCREENS.drill.code()).DrillPage }));

export function App({ services }: { readonly services: Services }) {
  useEffect(firstScreenStands, []);
  return (
    <ServicesProvider value={services}>
      <ErrorBoundary>
        <Router hook={useHashPath} searchHook={useHashQuery}>
          <Going>
            <Suspense fallback={<Loading />}>
              <Screens />
            </Suspense>
          </Going>
        </Router>
        {import.meta.hot ? <SavedMistakes /> : null}
      </ErrorBoundary>
    </ServicesProvider>
  );
}

function Screens() {
  return (
    <Switch>
      <Route path="/">
        <Library />
      </Route>
      <Route path="/brief/:scenario">
        {({ scenario }) => <BriefPage key={scenario} scenario={scenario} />}
      </Route>
      <Route path="/talk/:record">{({ record }) => <TalkPage key={record} id={record} />}</Route>
      <Route path="/debrief/:record">
        {({ record }) => <DebriefPage key={record} id={record} />}
      </Route>
      <Route path="/moments/:record">
        {({ record }) => <MomentsPage key={record} id={record} />}
      </Route>
      <Route path="/compare/:record/:other">
        {({ record, other }) => (
          <ComparePage key={`${record} ${other}`} record={record} other={other} />
        )}
      </Route>
      <Route path="/kept">
        <KeptPage />
      </Route>
      <Route path="/progress">
        <ProgressPage />
      </Route>
      <Route path="/settings">
        <SettingsPage />
      </Route>
      <Route path="/plans">
        <PlansPage />
      </Route>
      <Route path="/plans/worksheet">
        <WorksheetPage />
      </Route>
      <Route path="/drill">
        <DrillPage of={null} />
      </Route>
      <Route path="/drill/:record/:turn">
        {({ record, turn }) => (
          <DrillPage key={`${record} ${turn}`} of={{ record, turn: Number(turn) }} />
        )}
      </Route>
      <Route path="/workshop">
        <WorkshopPage />
      </Route>
      <Route path="/workshop/guide/:scenario">
        {({ scenario }) => <GuidePage key={scenario} scenario={scenario} />}
      </Route>
      <Route path="/join">
        <JoinPage />
      </Route>
      <Route path="/room/:code">
        {({ code }) => <RoomPage key={code} code={code.toUpperCase()} />}
      </Route>
      <Route path="/room/:code/as/:secret">
        {({ code, secret }) => <RemotePage code={code.toUpperCase()} secret={secret} />}
      </Route>
      <Route>
        <Lost />
      </Route>
    </Switch>
  );
}
