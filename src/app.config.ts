import theme from './theme.json'

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/authorise/index',
    'pages/register/index',
    'pages/sign-in/index',
    'pages/profile/index',
    'pages/agreement/index',
  ],
  // Loads when one of its screens opens, or while the first ones are read.
  subPackages: [
    {
      root: 'pages/account',
      pages: [
        'bind-mobile/index',
        'bind-email/index',
        'security/index',
        'password/index',
        'reset-password/index',
        'cancel-account/index',
        'about/index',
      ],
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: ['pages/account'] },
    'pages/sign-in/index': { network: 'all', packages: ['pages/account'] },
  },
  window: {
    // Every screen names itself, in the language that the person reads.
    navigationBarTitleText: '',
    navigationBarBackgroundColor: theme.light.bar,
    navigationBarTextStyle: theme.light.barText,
    backgroundColor: theme.light.behind,
  },
  lazyCodeLoading: 'requiredComponents',
})
