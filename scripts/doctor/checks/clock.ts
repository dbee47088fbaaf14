import { type Check, note, ok, warning } from '../finding'

const MOST_SECONDS = 60

/** The shop's clock against this computer's, by the `Date` of an answer. */
export const clock: Check = {
  name: 'clock',
  async run(visit) {
    const answer = await visit.answer({ endpoint: 'base/common' })
    const date = Date.parse(answer?.headers.get('date') ?? '')
    if (!answer || Number.isNaN(date)) return [note('clock.unknown')]
    // The date has whole seconds, and was written while the answer was on its way.
    const seconds = Math.round((date - answer.at) / 1000)
    return [Math.abs(seconds) <= MOST_SECONDS ? ok('clock.right') : warning('clock.off', { seconds })]
  },
}
