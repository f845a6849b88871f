import { Component } from 'react';
import type { ReactNode } from 'react';
import { FailurePanel } from './FailurePanel';

interface Props {
  readonly children: ReactNode;
  /** Begins the page anew, where drawing again cannot help; absent: the pane is drawn again. */
  readonly onReload?: () => void;
}

interface State {
  readonly details: string | null;
}

/** Keeps a mistake in drawing the pane from leaving it blank. React knows no other way than a class. */
export class FailureBoundary extends Component<Props, State> {
  override state: State = { details: null };

  static getDerivedStateFromError(error: unknown): State {
    return { details: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }

  override render(): ReactNode {
    const { details } = this.state;
    return details === null ? (
      this.props.children
    ) : (
      <FailurePanel
        details={details}
        onReadAgain={() => this.setState({ details: null })}
        onReload={this.props.onReload}
      />
    );
  }
}
