import type { ComponentType } from 'react'
import About from '@/pages/account/about'
import BindEmail from '@/pages/account/bind-email'
import BindMobile from '@/pages/account/bind-mobile'
import CancelAccount from '@/pages/account/cancel-account'
import Password from '@/pages/account/password'
import ResetPassword from '@/pages/account/reset-password'
import Security from '@/pages/account/security'
import Agreement from '@/pages/agreement'
import Home from '@/pages/home'
import Profile from '@/pages/profile'
import Register from '@/pages/register'
import SignIn from '@/pages/sign-in'
import { type RouteName, routes } from '@/platform/routes'

type BrowserRoute = Exclude<RouteName, 'authorise'>

/** The screens of the browser app by their paths. Those of the account load when they open. */
export const screens = {
  [routes.home]: Home,
  [routes.register]: Register,
  [routes.signIn]: SignIn,
  [routes.profile]: Profile,
  [routes.agreement]: Agreement,
  [routes.bindMobile]: BindMobile,
  [routes.bindEmail]: BindEmail,
  [routes.security]: Security,
  [routes.password]: Password,
  [routes.resetPassword]: ResetPassword,
  [routes.cancelAccount]: CancelAccount,
  [routes.about]: About,
} satisfies Record<(typeof routes)[BrowserRoute], ComponentType>
