import { Button } from '../parts/Button.tsx';

/** The button that a form is sent with. */
export function Submit({
  children,
  busy = false,
}: {
  readonly children: string;
  readonly busy?: boolean;
}) {
  return (
    <Button type="submit" tone="main" disabled={busy}>
      {children}
    </Button>
  );
}
