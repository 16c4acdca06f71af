import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Broken } from './broken.tsx';

interface ErrorBoundaryProps {
  /** Another value takes the broken page away: the address. */
  readonly at: string;
  readonly children: ReactNode;
}

interface Caught {
  readonly at: string;
  readonly caught: { readonly error: unknown } | undefined;
}

/** Catches what breaks while drawing, and shows a calm page instead; nothing that was kept is touched. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, Caught> {
  override state: Caught = { at: this.props.at, caught: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { caught: { error } };
  }

  override componentDidCatch(_error: unknown, _info: ErrorInfo): void {
    // React has written it to the console already
  }

  static getDerivedStateFromProps({ at }: ErrorBoundaryProps, state: Caught): Caught | null {
    return state.at === at ? null : { at, caught: undefined };
  }

  override render(): ReactNode {
    const { caught } = this.state;
    return caught === undefined ? this.props.children : <Broken error={caught.error} />;
  }
}
