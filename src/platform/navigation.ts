import Taro, {
  getCurrentInstance,
  getCurrentPages,
  useDidHide,
  useDidShow,
  usePageNotFound,
} from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { quietly } from './quietly'
import { type RouteName, routes } from './routes'
import { timeLimits, withTimeLimit } from './time-limit'

const address = (route: RouteName, parameters: Record<string, string> = {}) => {
  const query = Object.entries(parameters)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&')
  return query ? `${routes[route]}?${query}` : routes[route]
}

let moving = false
const arrived = () => {
  moving = false
}

/** One move at a time: a second tap while a screen opens does nothing. */
const move = (go: () => Promise<unknown>) => {
  if (moving) return
  moving = true
  withTimeLimit(timeLimits.navigation, go).then(arrived, arrived)
}

/** Opens a screen on top of this one. Nothing secret may be a parameter: it is part of an address on H5. */
export const openScreen = (route: RouteName, parameters?: Record<string, string>): void =>
  move(() => Taro.navigateTo({ url: address(route, parameters) }))

/** Puts a screen in the place of this one. */
export const replaceScreen = (route: RouteName): void => move(() => Taro.redirectTo({ url: address(route) }))

/** Home, with nothing below it. */
export const openHome = (): void => move(() => Taro.reLaunch({ url: routes.home }))

/** One screen back; home when this one is the first, which a shared link or a reload makes it. */
export function leaveScreen(): void {
  if (getCurrentPages().length > 1) move(() => Taro.navigateBack())
  else openHome()
}

/** The address of the screen in front, which no other open screen has; '' while none is. */
export const currentScreen = (): string => getCurrentInstance().router?.path ?? ''

/** A parameter that this screen was opened with; '' when there is none. */
export function screenParameter(name: string): string {
  const value: unknown = getCurrentInstance().router?.params?.[name]
  return typeof value === 'string' ? value : ''
}

/** Opens home for an address that is no screen: an old link, a mistyped one. */
export const useOpenHomeWhenNotFound = (): void => usePageNotFound(openHome)

const setTitle = (title: string) => quietly(() => Taro.setNavigationBarTitle({ title }))

/**
 * Shows the screen's name in the platform's title bar, or as the browser's title. Only while the screen is in front:
 * the call changes the title of the screen in front, and a screen below may get another name too, when the language
 * changes.
 */
export function useScreenTitle(title: string): void {
  const inFront = useRef(true)
  useDidShow(() => {
    inFront.current = true
    setTitle(title)
  })
  useDidHide(() => {
    inFront.current = false
  })
  useEffect(() => {
    if (inFront.current) setTitle(title)
  }, [title])
}

/** Scrolls the screen in front to its top, at once. */
export const scrollToTop = (): void => quietly(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))
