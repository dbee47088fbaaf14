import { root } from './root'

/** Every screen of the app, by the name that code uses for it. The app opens with the first one. */
export const routes = {
  home: `${root}/pages/home/index`,
  /** Mini-programs only: a browser has no platform behind it that could say who the person is. */
  authorise: `${root}/pages/authorise/index`,
  register: `${root}/pages/register/index`,
  signIn: `${root}/pages/sign-in/index`,
  profile: `${root}/pages/profile/index`,
  agreement: `${root}/pages/agreement/index`,
  bindMobile: `${root}/pages/account/bind-mobile/index`,
  bindEmail: `${root}/pages/account/bind-email/index`,
  security: `${root}/pages/account/security/index`,
  password: `${root}/pages/account/password/index`,
  resetPassword: `${root}/pages/account/reset-password/index`,
  cancelAccount: `${root}/pages/account/cancel-account/index`,
  about: `${root}/pages/account/about/index`,
} as const

export type RouteName = keyof typeof routes

const isRouteName = (name: string): name is RouteName => name in routes

export const routeNames = Object.keys(routes).filter(isRouteName)

/** The address of a screen as platforms write it: its path, and the parameters that it is opened with. */
export function addressOf(route: RouteName, parameters: Record<string, string> = {}): string {
  const query = Object.entries(parameters)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return query ? `${routes[route]}?${query}` : routes[route]
}
