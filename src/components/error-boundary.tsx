import { Component, type ComponentType, type ReactNode } from 'react'
import { ErrorScreen } from './error-screen'

interface GuardState {
  /** What the screen threw while it was drawn. */
  crash: { error: unknown } | null
}

/** Catches what a screen throws while it is drawn, so that the others stay, and so does what was typed. */
class ErrorBoundary extends Component<{ children: ReactNode }, GuardState> {
  override state: GuardState = { crash: null }

  static getDerivedStateFromError(error: unknown): GuardState {
    return { crash: { error } }
  }

  override render() {
    const { crash } = this.state
    if (!crash) return this.props.children
    return <ErrorScreen error={crash.error} onReopen={() => this.setState({ crash: null })} />
  }
}

/** The same screen with a guard around it: every page exports one. */
export function withErrorBoundary(Screen: ComponentType) {
  return function ScreenWithBoundary() {
    return (
      <ErrorBoundary>
        <Screen />
      </ErrorBoundary>
    )
  }
}
