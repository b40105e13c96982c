import { useReducedMotion } from 'framer-motion';
import { createContext, useContext, useEffect, useState } from 'react';
import { firstScreenDrawn } from '../shell/first-screen.ts';
import { usePreferences } from '../shell/services.ts';

const Moving = createContext(false);

/** Says to everything within whether things move: never before they can, nor against the reader's wish. */
export const MovingProvider = Moving.Provider;

export function useMoving(): boolean {
  return useContext(Moving);
}

/** The features of the motion library. Nothing moves before there is something to read. */
export async function motionFeatures() {
  await firstScreenDrawn;
  return (await import('./motion-features.ts')).features;
}

/** False until the features are there, and for ever where motion is to be reduced. */
export function useMotionReady(): boolean {
  const bySystem = useReducedMotion();
  const { motion } = usePreferences();
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    motionFeatures().then(
      () => here && setReady(true),
      // Without them everything is simply there at once.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, []);
  return ready && !bySystem && motion === 'auto';
}
