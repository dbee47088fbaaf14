import Taro, {
  getCurrentInstance,
  getCurrentPages,
  useDidHide,
  useDidShow,
  usePageNotFound,
} from '@tarojs/taro'
import { vendor } from '@vendor'
import { useEffect, useRef } from 'react'
import { quietly } from './quietly'
import { root } from './root'
import { addressOf, type RouteName, routeNames, routes } from './routes'
import { timeLimits, withTimeLimit } from './time-limit'

let moving = false
let movement: Promise<void> = Promise.resolve()
const arrived = () => {
  moving = false
}

/** One navigation at a time: a second tap while a screen opens does nothing. */
const move = (go: () => Promise<unknown>) => {
  if (moving) return
  moving = true
  movement = withTimeLimit(timeLimits.navigation, go).then(arrived, arrived)
}

/** Resolves when no navigation is under way. */
export const arrival = (): Promise<void> => movement

/** With one slash before it, which some platforms write themselves. */
const pathOf = (route = '') => `/${route}`.replace(/^\/+/, '/')

/** Opens a screen on top of this one. No parameter may be secret: on H5 they are part of the address. */
export const openScreen = (route: RouteName, parameters?: Record<string, string>): void =>
  move(() => Taro.navigateTo({ url: addressOf(route, parameters) }))

/** Replaces this screen by another one. */
export const replaceScreen = (route: RouteName): void =>
  move(() => Taro.redirectTo({ url: addressOf(route) }))

/** Closes the app's own screens down to home, which takes the place of the first one if it is another. */
async function openHomeInHost(): Promise<unknown> {
  const open = getCurrentPages().map(({ route }) => pathOf(route))
  const first = open.findIndex((path) => path.startsWith(`${root}/`))
  const delta = open.length - 1 - first
  if (delta > 0) await Taro.navigateBack({ delta })
  return open[first] === routes.home || Taro.redirectTo({ url: routes.home })
}

/** Opens home and closes all other screens, but for those of a host's mini-program. */
export const openHome = (): void =>
  move(() => (root ? openHomeInHost() : Taro.reLaunch({ url: routes.home })))

/** Goes one screen back, or home when this is the first screen, as after a reload or by a shared link. */
export function leaveScreen(): void {
  if (getCurrentPages().length > 1) move(() => Taro.navigateBack())
  else openHome()
}

/** The screen below the one in front; null when this is the first of the app's own. */
export function screenBelow(): RouteName | null {
  const path = pathOf(getCurrentPages().slice(-2, -1)[0]?.route)
  return routeNames.find((name) => routes[name] === path) ?? null
}

/** The address of the screen in front, different from that of any other open screen; '' when there is none. */
export const currentScreen = (): string => getCurrentInstance().router?.path ?? ''

/** A parameter that this screen was opened with; '' when there is none. */
export function screenParameter(name: string): string {
  const value: unknown = getCurrentInstance().router?.params?.[name]
  return typeof value === 'string' ? value : ''
}

/** Opens home for an address without a screen, such as an old or mistyped link. */
export const useOpenHomeWhenNotFound = (): void => usePageNotFound(openHome)

const setTitle = (title: string) => quietly(() => Taro.setNavigationBarTitle({ title }))

/**
 * Shows the screen's name in the title bar. The call changes that of the screen in front, so one below, whose name
 * changes with the language, waits until it is in front again.
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

/** Calls it whenever a screen comes to the front in a host's mini-program: the host's own pages share its storage. */
export const useReturnFromHost = (follow: () => void): void =>
  useDidShow(() => {
    if (root) follow()
  })

/** Scrolls the screen in front to its top, at once. */
export const scrollToTop = (): void => quietly(() => Taro.pageScrollTo({ scrollTop: 0, duration: 0 }))

/** Makes the platform's own way back ask this question, where it can; null while nothing would be lost. */
export function useQuestionBeforeBack(question: string | null, _onBack: () => void): void {
  useEffect(() => {
    if (question === null) return undefined
    vendor.guardUnsavedChanges(question)
    return () => vendor.guardUnsavedChanges(null)
  }, [question])
}
