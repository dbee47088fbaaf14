import { appWindow } from './app-window'

export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/authorise/index',
    'pages/register/index',
    'pages/sign-in/index',
    'pages/profile/index',
    'pages/bind-mobile/index',
    'pages/agreement/index',
  ],
  window: appWindow,
  lazyCodeLoading: 'requiredComponents',
})
