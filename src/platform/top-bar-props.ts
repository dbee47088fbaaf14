export interface TopBarProps {
  title: string
  back?: BackProps
}

/** The way back, for where the platform doesn't draw one. */
export interface BackProps {
  text: string
  onBack: () => void
}
