import { go } from '../location.ts';
import { useServices } from '../shell/services.ts';
import { JoinForm } from './JoinForm.tsx';
import { NoServer } from './NoServer.tsx';
import { useServer, useWorkshop } from './services.ts';

/** What stands at `#/join`. */
export function JoinPage() {
  const server = useServer();
  const { seats } = useWorkshop();
  const { host } = useServices();
  if (server === null) return <NoServer />;
  return (
    <JoinForm
      code={null}
      onJoin={(code, name) => {
        // Whoever has a seat there comes back to it.
        if (seats.read(code) === null) {
          seats.keep(code, { secret: host.newId(), kind: null, join: { name }, unsent: [] });
        }
        go(`/room/${code}`);
      }}
    />
  );
}
