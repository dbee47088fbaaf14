import { textOf } from '../foreign-values'
import { attempt, type Work } from '../reply'
import type { Services } from '../services'

type Answering = (api: string, work: Work) => unknown

/** Navigation has the same names and shapes on every platform. */
export function navigationApis({ navigation }: Services, answers: Answering) {
  const goes = (how: 'navigateTo' | 'redirectTo' | 'reLaunch') =>
    answers(how, ({ url }, reply) => attempt(reply, () => navigation.go(how, textOf(url))))
  return {
    navigateTo: goes('navigateTo'),
    redirectTo: goes('redirectTo'),
    reLaunch: goes('reLaunch'),
    navigateBack: answers('navigateBack', ({ delta }, reply) =>
      attempt(reply, () => navigation.back(typeof delta === 'number' ? delta : 1)),
    ),
  }
}
