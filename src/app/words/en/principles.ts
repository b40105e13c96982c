import { PRINCIPLES, type Principle } from '../../../model/principles.ts';

/** The principles as they are told to trainees. */
export const PRINCIPLE: Readonly<Record<Principle, string>> = PRINCIPLES;
