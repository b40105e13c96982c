import type { Words } from '../spoken.ts';
import * as brief from './brief.ts';
import * as common from './common.ts';
import * as compare from './compare.ts';
import * as debrief from './debrief.ts';
import * as dominoes from './dominoes.ts';
import * as drills from './drills.ts';
import * as figures from './figures.ts';
import * as grades from './grades.ts';
import * as kept from './kept.ts';
import * as kinds from './kinds.ts';
import * as library from './library.ts';
import * as moments from './moments.ts';
import * as offline from './offline.ts';
import * as pages from './pages.ts';
import * as path from './path.ts';
import * as plan from './plan.ts';
import * as plans from './plans.ts';
import * as players from './players.ts';
import * as principles from './principles.ts';
import * as progress from './progress.ts';
import * as recall from './recall.ts';
import { figure, lower, taken, upper } from './sentence.ts';
import * as settings from './settings.ts';
import * as talk from './talk.ts';

/** German, held to the English by the compiler. */
export const german: Words = {
  brief,
  common,
  compare,
  debrief: { ...debrief, upper, lower, figure, taken },
  dominoes,
  drills,
  figures,
  grades,
  kept,
  kinds,
  library,
  moments,
  offline,
  pages,
  path,
  plan,
  plans,
  principles,
  progress: { ...progress, ...players },
  recall,
  settings,
  talk,
};
