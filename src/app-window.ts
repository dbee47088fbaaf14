/** How the platform paints what it draws around a screen. */
export const appWindow = {
  navigationBarTitleText: '我的账户',
  navigationBarBackgroundColor: '#ffffff',
  navigationBarTextStyle: 'black',
  backgroundColor: '#f5f3f1',
} as const
