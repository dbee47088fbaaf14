import { canIUse } from '../../can-i-use'
import type { Fields } from '../../foreign-values'
import { type Answering, answering } from '../../reply'
import type { Services } from '../../services'
import type { Vendor } from '../vendor'
import { basicApis } from './basic-apis'
import { wechatListens, wechatQuirks } from './quirks'

const pickers = ['picker.mode.region', 'picker.mode.date']

interface Likeness extends Omit<Vendor, 'listens' | 'apis' | 'componentWords' | 'openTypes'> {
  /** What it has beyond the pickers that all of them have. */
  componentWords?: readonly string[]
  /** What it has besides the basic calls, or in another way. */
  apis?(services: Services, answers: Answering): Fields
  openTypes?: Vendor['openTypes']
}

/** A platform that took WeChat for its model. */
export function wechatLike({ componentWords: more = [], apis, ...vendor }: Likeness): Vendor {
  const componentWords = [...more, ...pickers]
  return {
    openTypes: {},
    ...vendor,
    listens: wechatListens,
    componentWords,
    apis(services) {
      const answers = answering(services, wechatQuirks)
      const all: Fields = { ...basicApis(services, answers), ...apis?.(services, answers) }
      return { ...all, canIUse: canIUse(all, componentWords, services.device) }
    },
  }
}
