import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { Library } from '../library/Library.tsx';
import { useHashPath, useHashQuery } from '../location.ts';
import { Loading } from '../pages/Loading.tsx';
import { Lost } from '../pages/Lost.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { SavedMistakes } from './SavedMistakes.tsx';
import { type Services, ServicesProvider } from './services.ts';

const BriefPage = lazy(async () => ({
  default: (await import('../brief/BriefPage.tsx')).BriefPage,
}));
const TalkPage = lazy(async () => ({ default: (await import('../talk/TalkPage.tsx')).TalkPage }));
const KeptPage = lazy(async () => ({ default: (await import('../kept/KeptPage.tsx')).KeptPage }));
const DebriefPage = lazy(async () => ({
  default: (await import('../pages/DebriefPage.tsx')).DebriefPage,
}));
const PlansPage = lazy(async () => ({
  default: (await import('../plans/PlansPage.tsx')).PlansPage,
}));
const WorksheetPage = lazy(async () => ({
  default: (await import('../plans/WorksheetPage.tsx')).WorksheetPage,
}));
const MomentsPage = lazy(async () => ({
  default: (await import('../moments/MomentsPage.tsx')).MomentsPage,
}));
const ComparePage = lazy(async () => ({
  default: (await import('../compare/ComparePage.tsx')).ComparePage,
}));
const ProgressPage = lazy(async () => ({
  default: (await import('../progress/ProgressPage.tsx')).ProgressPage,
}));
const SettingsPage = lazy(async () => ({
  default: (await import('../settings/SettingsPage.tsx')).SettingsPage,
}));

const WorkshopPage = lazy(async () => ({
  default: (await import('../workshop/WorkshopPage.tsx')).WorkshopPage,
}));
const GuidePage = lazy(async () => ({
  default: (await import('../workshop/GuidePage.tsx')).GuidePage,
}));
const JoinPage = lazy(async () => ({
  default: (await import('../workshop/JoinPage.tsx')).JoinPage,
}));
const RoomPage = lazy(async () => ({
  default: (await import('../workshop/RoomPage.tsx')).RoomPage,
}));
const RemotePage = lazy(async () => ({
  default: (await import('../workshop/RemotePage.tsx')).RemotePage,
}));
const DrillPage = lazy(async () => ({
  default: (await import('../drills/DrillPage.tsx')).DrillPage,
}));

export function App({ services }: { readonly services: Services }) {
  return (
    <ServicesProvider value={services}>
      <ErrorBoundary>
        <Router hook={useHashPath} searchHook={useHashQuery}>
          <Suspense fallback={<Loading />}>
            <Screens />
          </Suspense>
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
