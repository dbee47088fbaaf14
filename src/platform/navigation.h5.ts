import { useContext, useEffect, useLayoutEffect, useRef } from 'react'
import { InFront, router } from './router/browser-router'
import { parametersOf, pathOf } from './router/hash-address'
import { addressOf, type RouteName, routeNames, routes } from './routes'

// What navigation.ts says, by the browser's history instead of Taro's router, which is seven times as large.

const front = () => router.stack.getState().slice(-1)[0]

/** Opens a screen on top of this one. No parameter may be secret: they are part of the address. */
export function openScreen(route: RouteName, parameters?: Record<string, string>): void {
  // The same key again must not reach the button, which now lies below.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  router.open(addressOf(route, parameters))
}

/** Replaces this screen by another one. */
export const replaceScreen = (route: RouteName): void => router.replace(routes[route])

/** Opens home and closes all other screens. */
export const openHome = (): void => router.replace(routes.home, { alone: true })

/** Goes one screen back, or home when this is the first screen, as after a reload or by a shared link. */
export function leaveScreen(): void {
  if (router.stack.getState().length > 1) router.leave()
  else openHome()
}

/** Resolves when no navigation is under way. */
export const arrival = (): Promise<unknown> => router.arrival()

/** The screen below the one in front; null when this is the first of the app's own. */
export function screenBelow(): RouteName | null {
  const [below] = router.stack.getState().slice(-2, -1)
  return routeNames.find((name) => below && routes[name] === pathOf(below.address)) ?? null
}

/** The address of the screen in front, different from that of any other open screen; '' when there is none. */
export function currentScreen(): string {
  const screen = front()
  return screen ? `${pathOf(screen.address)}?${screen.key}` : ''
}

/** A parameter that this screen was opened with; '' when there is none. */
export const screenParameter = (name: string): string => parametersOf(front()?.address ?? '').get(name) ?? ''

/** The router does it itself. */
export const useOpenHomeWhenNotFound = (): void => {}

/** Shows the screen's name as the browser's title while it is in front. */
export function useScreenTitle(title: string): void {
  const inFront = useContext(InFront)
  useEffect(() => {
    if (inFront) document.title = title
  }, [title, inFront])
}

/** Other tabs tell by an event. */
export const useReturnFromHost = (_follow: () => void): void => {}

/** Scrolls the screen in front to its top, at once. */
export function scrollToTop(): void {
  const screen = document.querySelector('.ac-page:last-child')
  if (screen) screen.scrollTop = 0
}

/** Lets the browser's Back call `onBack`, which asks, while there is a question: something would be lost. */
export function useQuestionBeforeBack(question: string | null, onBack: () => void): void {
  const isAsked = useContext(InFront) && question !== null
  const latest = useRef(onBack)
  latest.current = onBack
  useLayoutEffect(() => (isAsked ? router.askBeforeBack(() => latest.current()) : undefined), [isAsked])
}
