import { appWindow } from './app-window'

/** Without the authorise screen: a browser has no platform behind it that could say who the person is. */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/register/index',
    'pages/sign-in/index',
    'pages/profile/index',
    'pages/agreement/index',
    'pages/account/bind-mobile/index',
    'pages/account/bind-email/index',
    'pages/account/security/index',
    'pages/account/password/index',
    'pages/account/reset-password/index',
    'pages/account/cancel-account/index',
  ],
  window: appWindow,
  // Taro's own 300 ms are slower than anything here may be.
  animation: { duration: 180, delay: 20 },
})
