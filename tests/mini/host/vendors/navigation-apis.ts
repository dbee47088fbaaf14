import { type Fields, textOf } from '../foreign-values'
import { type Answering, attempt, type Reply } from '../reply'
import type { Services } from '../services'

const OPENING_MS = 20

/** What WeChat and Alipay give between a page and the one that it opens; nobody listens. */
export const eventChannel = { emit: () => {}, on: () => {}, once: () => {}, off: () => {} }

/** Navigation has the same names and shapes on every platform. */
export function navigationApis({ navigation, lifetime }: Services, answers: Answering, opened: Fields = {}) {
  // No platform has opened a page when the call returns.
  const later = (reply: Reply, move: () => Fields | undefined) =>
    void lifetime.later('navigation', () => attempt(reply, move), OPENING_MS)
  const goes = (how: 'navigateTo' | 'redirectTo' | 'reLaunch') =>
    answers(how, ({ url }, reply) =>
      later(reply, () => {
        navigation.go(how, textOf(url))
        return how === 'navigateTo' ? opened : undefined
      }),
    )
  return {
    navigateTo: goes('navigateTo'),
    redirectTo: goes('redirectTo'),
    reLaunch: goes('reLaunch'),
    navigateBackMiniProgram: answers('navigateBackMiniProgram', ({ extraData }, reply) => {
      navigation.handedBack = extraData ?? {}
      reply.success()
    }),
    navigateBack: answers('navigateBack', ({ delta }, reply) =>
      later(reply, () => {
        navigation.back(typeof delta === 'number' ? delta : 1)
        return undefined
      }),
    ),
  }
}
