import type { Fields } from '../foreign-values'
import type { Services } from '../services'

export type Target = 'weapp' | 'alipay' | 'tt'

/** What is different from platform to platform about running a package. */
export interface Vendor {
  target: Target
  /** the global that holds the platform's calls */
  namespace: 'wx' | 'my' | 'tt'
  /** what the shop's server calls the platform */
  clientType: 'weixin' | 'alipay' | 'toutiao'
  templateEnding: '.wxml' | '.axml' | '.ttml'
  templateScript: 'utils.wxs' | 'utils.sjs'
  /** what else of a browser the platform's engine has */
  globals?: Fields
  /** The event type that a template's attribute listens to, and whether the event ends there. */
  listens(attribute: string): [type: string, how: 'bind' | 'catch']
  /** What `canIUse` knows of components: `button.open-type.chooseAvatar`. */
  componentWords: readonly string[]
  apis(services: Services): Fields
  /** What a tap on a button of that `open-type` does; what comes of it is the button's event, if anything. */
  openTypes: Readonly<Record<string, OpenType>>
}

export type OpenType = (services: Services, answer: (event: string, detail: Fields) => void) => void
