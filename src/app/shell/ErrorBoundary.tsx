import { Component, type ReactNode } from 'react';
import { go } from '../location.ts';
import styles from '../pages/Page.module.css';
import { Button } from '../parts/Button.tsx';
import { LOST } from '../words/pages.ts';
import { SaveCopy } from './SaveCopy.tsx';
import { useKept } from './services.ts';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly failed: boolean;
}

/** Whatever breaks on a screen, what is kept stays kept, and there is a way back. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override componentDidMount(): void {
    addEventListener('hashchange', this.again);
  }

  override componentWillUnmount(): void {
    removeEventListener('hashchange', this.again);
  }

  readonly again = (): void => {
    if (this.state.failed) this.setState({ failed: false });
  };

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className={styles.page}>
        <h1>{LOST.broken}</h1>
        <p>{LOST.brokenKept}</p>
        <div className={styles.actions}>
          <StartAfresh />
          <SaveCopy />
        </div>
      </main>
    );
  }
}

/** To the library, with the page loaded anew, unless what was played is only in this tab. */
function StartAfresh() {
  const { trouble } = useKept();
  return (
    <Button
      tone="main"
      onClick={() => {
        go('/');
        if (trouble === null) location.reload();
      }}
    >
      {LOST.back}
    </Button>
  );
}
