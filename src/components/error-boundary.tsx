import { Component, type ComponentType, type ReactNode } from 'react'
import { BareErrorScreen, ErrorScreen } from './error-screen'

interface BoundaryProps {
  /** Rendered after an error. `onReopen` renders the children again. */
  fallback: (error: unknown, onReopen: () => void) => ReactNode
  children: ReactNode
}

interface BoundaryState {
  /** What was thrown while rendering the children. */
  crash: { error: unknown } | null
}

class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { crash: null }

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { crash: { error } }
  }

  readonly reopen = () => this.setState({ crash: null })

  override render() {
    const { crash } = this.state
    return crash ? this.props.fallback(crash.error, this.reopen) : this.props.children
  }
}

// The error screen has a boundary of its own: otherwise an error in it would be caught and rendered again endlessly.
const errorScreen: BoundaryProps['fallback'] = (error, onReopen) => (
  <ErrorBoundary fallback={() => <BareErrorScreen />}>
    <ErrorScreen error={error} onReopen={onReopen} />
  </ErrorBoundary>
)

/** Wraps a screen, as every page exports it: a rendering error then affects neither other screens nor drafts. */
export function withErrorBoundary(Screen: ComponentType) {
  return function ScreenWithBoundary() {
    return (
      <ErrorBoundary fallback={errorScreen}>
        <Screen />
      </ErrorBoundary>
    )
  }
}
