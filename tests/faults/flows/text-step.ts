import type { TextKey } from '@/locales/use-text'
import type { Step } from './step'
import { offers } from './user'

interface TextStep extends Pick<Step, 'name' | 'endpoint' | 'loads' | 'prepare' | 'isDone'> {
  /** what is tapped on home */
  row: TextKey
}

/** A guest opens a text of the shop from home. */
export const textStep = ({ row, ...step }: TextStep): Step => ({
  ...step,
  startState: 'guest',
  open: async (user) => void (await user.untilOffered(row)),
  act: (user) => user.tap(row),
  again: (user) => user.tapIfOffered('action.retry'),
  second: {
    async act(user) {
      await user.driver.back()
      await user.untilOffered(row)
      await user.tap(row)
    },
    isNewest: (look) => step.isDone(look) && !offers(look, 'action.retry'),
  },
  accounts: 0,
})
