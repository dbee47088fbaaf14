import theme from './theme.json'

/** How the platform paints what it draws around a screen. */
export const appWindow = {
  // Every screen names itself, in the language that the person reads.
  navigationBarTitleText: '',
  navigationBarBackgroundColor: theme.light.bar,
  navigationBarTextStyle: theme.light.barText,
  backgroundColor: theme.light.behind,
} as const
