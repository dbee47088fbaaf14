import { Component, type ComponentType, type ReactNode } from 'react'
import { BareErrorScreen, ErrorScreen } from './error-screen'

interface BoundaryProps {
  /** What is drawn instead; `onReopen` draws the children anew. */
  fallback: (error: unknown, onReopen: () => void) => ReactNode
  children: ReactNode
}

interface BoundaryState {
  /** What was thrown while the children were drawn. */
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

// A boundary around the error screen too: one that throws would otherwise be caught and drawn again without end.
const errorScreen: BoundaryProps['fallback'] = (error, onReopen) => (
  <ErrorBoundary fallback={() => <BareErrorScreen />}>
    <ErrorScreen error={error} onReopen={onReopen} />
  </ErrorBoundary>
)

/**
 * The same screen with a boundary around it: every page exports one. What it throws while it is drawn leaves the other
 * screens as they are, and what was typed.
 */
export function withErrorBoundary(Screen: ComponentType) {
  return function ScreenWithBoundary() {
    return (
      <ErrorBoundary fallback={errorScreen}>
        <Screen />
      </ErrorBoundary>
    )
  }
}
