/** How the platform paints what it draws around a screen. */
export const appWindow = {
  // Every screen names itself, in the language that the person reads.
  navigationBarTitleText: '',
  navigationBarBackgroundColor: '#ffffff',
  navigationBarTextStyle: 'black',
  backgroundColor: '#f5f3f1',
} as const
