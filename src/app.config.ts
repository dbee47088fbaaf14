import { routes } from './platform/routes'
import theme from './theme.json'

const account = 'pages/account'

// Without the slash that they begin with. The first one is that with which the app opens.
const pages = Object.values(routes).map((path) => path.slice(1))
const isOfAccount = (page: string) => page.startsWith(account)

export default defineAppConfig({
  pages: pages.filter((page) => !isOfAccount(page)),
  // Loads when one of its screens opens, or while the first ones are read.
  subPackages: [
    { root: account, pages: pages.filter(isOfAccount).map((page) => page.slice(account.length + 1)) },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: [account] },
    'pages/sign-in/index': { network: 'all', packages: [account] },
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
