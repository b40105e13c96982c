import './styles/near.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/first-lines.css';
import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { host } from './host.ts';
import { pathHere } from './location.ts';
import { applyPreferences } from './preferences/apply.ts';
import { makeShelf } from './preferences/shelf.ts';
import { App } from './shell/App.tsx';
import { drawn } from './shell/drawn.ts';
import { makeInstallable } from './shell/installable.ts';
import { newVersionHere } from './shell/new-version-here.ts';
import { persistAfterFirst } from './shell/persist.ts';
import { ready } from './shell/ready.ts';
import { fetchScreen } from './shell/screens.ts';
import { fetchTypefaces } from './shell/typefaces.ts';
import { openIndexed } from './store/indexed.ts';
import { browserJournal } from './store/journal.ts';
import { makeStore } from './store/store.ts';
import { browserVoice } from './voice/voice.ts';
import { language } from './words/words.ts';

document.documentElement.lang = language;
const preferences = makeShelf(() => localStorage);
const apply = () => applyPreferences(document.documentElement, preferences.read());
preferences.subscribe(apply);
apply();
addEventListener('storage', preferences.reread);
const store = makeStore(
  openIndexed,
  (call, milliseconds) => setTimeout(call, milliseconds),
  browserJournal(host.newId()),
);
persistAfterFirst(store, host);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element with the id root');
const services = {
  store,
  host,
  preferences,
  voice: browserVoice(),
  newVersion: newVersionHere(),
};
void fetchTypefaces(document);
void makeInstallable(document);
const kept = ready(store).then(store.read);
// The first lines of the page are there to be read before the app takes their place.
await Promise.all([fetchScreen(pathHere(), kept), kept, drawn()]);
// A piece at a time: meanwhile the page answers.
startTransition(() => createRoot(root).render(<App services={services} />));
