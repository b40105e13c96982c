import { words } from './words.ts';

export const { PATH, STEP_STATE, TRY, pathLead, pathDone } = words.path;
