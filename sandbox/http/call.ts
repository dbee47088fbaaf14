import type { Generation } from '../generations/generation'
import type { Language } from '../messages/language'
import type { Voice } from '../messages/message'
import type { UserRow } from '../state/shop-data'
import type { ShopState } from '../state/shop-state'
import type { Answer } from './answer'
import type { Params } from './params'

/** One request, understood: who calls from where and in which language. */
export interface Call {
  shop: ShopState
  /** what the server of this version does differently */
  generation: Generation
  params: Params
  /** the parameters of the body alone */
  body: Params
  file: File | undefined
  application: string
  client: string
  systemType: string
  uuid: string
  /** the web session, which the account's API has no use for */
  sessionId: string
  language: Language
  /** scheme and host in front of the paths of images */
  base: string
  token: string
  /** whether the token is one the shop gave out */
  hasSession: boolean
  /** the account of the token; null where there is none, or the account was deleted */
  user: UserRow | null
}

/** The language and the texts that the call is answered in. */
export function voiceOf({ language, generation }: Call): Voice {
  return { language, messages: generation.messages }
}

/** Answers one action of a controller; may throw Refusal, ForeignRefusal or ServerFault. */
export type Endpoint = (call: Call) => Answer | Response | Promise<Answer | Response>
