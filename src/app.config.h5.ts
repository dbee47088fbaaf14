import { appWindow } from './app-window'

/** Without the authorise screen: a browser has no platform behind it that could say who the person is. */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/register/index',
    'pages/sign-in/index',
    'pages/profile/index',
    'pages/bind-mobile/index',
    'pages/agreement/index',
  ],
  window: appWindow,
})
