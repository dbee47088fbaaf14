import Taro, { getCurrentInstance, getCurrentPages } from '@tarojs/taro'
import { type RouteName, routes } from './routes'

const address = (route: RouteName, parameters: Record<string, string> = {}) => {
  const query = Object.entries(parameters)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return query ? `${routes[route]}?${query}` : routes[route]
}

let opening = false
const opened = () => {
  opening = false
}

/**
 * Opens a screen on top of this one; a second tap while it opens does nothing. Nothing secret may be a parameter: it
 * is part of an address on H5.
 */
export function openScreen(route: RouteName, parameters?: Record<string, string>): void {
  if (opening) return
  opening = true
  Taro.navigateTo({ url: address(route, parameters) }).then(opened, opened)
}

/** Puts a screen in the place of this one. */
export function replaceScreen(route: RouteName): void {
  void Taro.redirectTo({ url: address(route) })
}

/** One screen back; home when this one is the first, which a shared link or a reload makes it. */
export function leaveScreen(): void {
  if (getCurrentPages().length > 1) void Taro.navigateBack()
  else openHome()
}

/** Home, with nothing below it. */
export function openHome(): void {
  void Taro.reLaunch({ url: routes.home })
}

/** A parameter that this screen was opened with; '' when there is none. */
export function screenParameter(name: string): string {
  const value: unknown = getCurrentInstance().router?.params?.[name]
  return typeof value === 'string' ? value : ''
}

/** Shows the screen's name where the platform has a title bar. */
export function setScreenTitle(title: string): void {
  void Taro.setNavigationBarTitle({ title })
}
