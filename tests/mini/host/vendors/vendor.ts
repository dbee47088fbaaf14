import type { Fields } from '../foreign-values'
import type { Wording, Works } from '../reply'
import type { Services } from '../services'

export type Target = 'weapp' | 'alipay' | 'tt' | 'swan' | 'qq' | 'jd'

/** What is different from platform to platform about running a package. */
export interface Vendor {
  target: Target
  /** the global that holds the platform's calls */
  namespace: 'wx' | 'my' | 'tt' | 'swan' | 'qq' | 'jd'
  /** what the shop's server calls the platform */
  clientType: 'weixin' | 'alipay' | 'toutiao' | 'baidu' | 'qq' | 'h5'
  templateEnding: '.wxml' | '.axml' | '.ttml' | '.swan' | '.qml' | '.jxml'
  templateScript: 'utils.wxs' | 'utils.sjs' | 'utils.jds'
  /** what else of a browser the platform's engine has */
  globals?: Fields
  /** what a page hears before `onLoad`; Taro's swan pages start in it */
  firstHook?: 'onInit'
  /** The event type that a template's attribute listens to, and whether the event ends there. */
  listens(attribute: string): [type: string, how: 'bind' | 'catch']
  /** A tap on a label doesn't reach a button that it is for. */
  labelsMissButtons?: true
  /** What `canIUse` knows of components: `button.open-type.chooseAvatar`. */
  componentWords: readonly string[]
  wording: Wording
  /** The asynchronous calls of its namespace. */
  calls(services: Services): Works
  /** All else in it. */
  members(services: Services): Fields
  /** What a tap on a button of that `open-type` does; what comes of it is the button's event, if anything. */
  openTypes: Readonly<Record<string, OpenType>>
}

export type OpenType = (services: Services, answer: (event: string, detail: Fields) => void) => void
