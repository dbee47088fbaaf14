import type { ComponentType } from 'react'
import { loadLater } from './components/load-ahead'
import { screenOnDemand } from './components/screen-on-demand'
import { accountCatalogueIn } from './locales/account-catalogues'
import Home from './pages/home'
import Register from './pages/register'
import SignIn from './pages/sign-in'
import { type RouteName, routes } from './platform/routes'

type BrowserRoute = Exclude<RouteName, 'authorise'>

const loadProfile = async () =>
  (await import(/* webpackChunkName: "profile" */ './pages/profile/profile')).Profile

// So that it opens at once for a member, and offline.
loadLater((language) => Promise.all([loadProfile(), accountCatalogueIn(language)]))

/** The screens of the browser app by their paths. Those but the first three load when they open. */
export const screens = {
  [routes.home]: Home,
  [routes.register]: Register,
  [routes.signIn]: SignIn,
  [routes.profile]: screenOnDemand(loadProfile, {
    title: 'profile.title',
    parts: ['avatar', 'rows', 'rows'],
  }),
  [routes.agreement]: screenOnDemand(
    async () => (await import(/* webpackChunkName: "agreement" */ './pages/agreement/agreement')).Agreement,
    { parts: ['text'] },
  ),
  [routes.bindMobile]: screenOnDemand(
    async () =>
      (await import(/* webpackChunkName: "bind-mobile" */ './pages/account/bind-mobile/bind-mobile'))
        .BindMobile,
  ),
  [routes.bindEmail]: screenOnDemand(
    async () =>
      (await import(/* webpackChunkName: "bind-email" */ './pages/account/bind-email/bind-email')).BindEmail,
  ),
  [routes.security]: screenOnDemand(
    async () =>
      (await import(/* webpackChunkName: "security" */ './pages/account/security/security')).Security,
  ),
  [routes.password]: screenOnDemand(
    async () =>
      (await import(/* webpackChunkName: "password" */ './pages/account/password/password')).Password,
  ),
  [routes.resetPassword]: screenOnDemand(
    async () =>
      (await import(/* webpackChunkName: "reset-password" */ './pages/account/reset-password/reset-password'))
        .ResetPassword,
  ),
  [routes.cancelAccount]: screenOnDemand(
    async () =>
      (await import(/* webpackChunkName: "cancel-account" */ './pages/account/cancel-account/cancel-account'))
        .CancelAccount,
  ),
  [routes.about]: screenOnDemand(
    async () => (await import(/* webpackChunkName: "about" */ './pages/account/about/about')).About,
  ),
} satisfies Record<(typeof routes)[BrowserRoute], ComponentType>
