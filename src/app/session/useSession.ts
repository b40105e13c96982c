import { useMachine } from '@xstate/react';
import { useState } from 'react';
import type { SnapshotFrom } from 'xstate';
import { useServices } from '../shell/services.ts';
import { type SessionEvent, type SessionInput, sessionMachine } from './machine.ts';

export type SessionSnapshot = SnapshotFrom<typeof sessionMachine>;
export type SessionSend = (event: SessionEvent) => void;

/** Runs a session and puts its record away after everything that happens. */
export function useSession(input: SessionInput): readonly [SessionSnapshot, SessionSend] {
  const { store } = useServices();
  const [machine] = useState(() =>
    sessionMachine.provide({
      actions: {
        save: (_, { record }) => {
          if (record !== null) void store.saveRun(record);
        },
      },
    }),
  );
  const [snapshot, send] = useMachine(machine, { input });
  return [snapshot, send];
}
