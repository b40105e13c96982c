import { Loading } from '../pages/Loading.tsx';
import { NoServer } from './NoServer.tsx';
import { OpenRoom } from './OpenRoom.tsx';
import { useServer } from './services.ts';

/** What stands at `#/workshop`. */
export function WorkshopPage() {
  const server = useServer();
  if (server === undefined) return <Loading />;
  return server === null ? <NoServer /> : <OpenRoom server={server} />;
}
