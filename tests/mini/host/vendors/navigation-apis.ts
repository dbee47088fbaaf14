import { type Fields, textOf } from '../foreign-values'
import { type Answering, attempt } from '../reply'
import type { Services } from '../services'

/** What WeChat and Alipay give between a page and the one that it opens; nobody listens. */
export const eventChannel = { emit: () => {}, on: () => {}, once: () => {}, off: () => {} }

/** Navigation has the same names and shapes on every platform. */
export function navigationApis({ navigation }: Services, answers: Answering, opened: Fields = {}) {
  const goes = (how: 'navigateTo' | 'redirectTo' | 'reLaunch') =>
    answers(how, ({ url }, reply) =>
      attempt(reply, () => {
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
      attempt(reply, () => navigation.back(typeof delta === 'number' ? delta : 1)),
    ),
  }
}
