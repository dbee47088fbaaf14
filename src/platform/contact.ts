import Taro from '@tarojs/taro'
import { vendor } from '@vendor'
import { numberToDial } from '@/domain/number-to-dial'
import type { ContactOutcome } from './platform'
import { quietly } from './quietly'
import { succeeds, timeLimits } from './time-limit'

const copy = async (text: string): Promise<ContactOutcome> =>
  (await vendor.copyText(text)) ? 'copied' : 'failed'

/** Offers to call the number in these words of the shop. Platforms report a person's no as a failure. */
export async function callPhone(words: string): Promise<ContactOutcome> {
  quietly(() => Taro.makePhoneCall({ phoneNumber: numberToDial(words) }))
  return 'opened'
}

/** Mini-programs open no page of the web: its address is copied. */
export const openLink = (url: string): Promise<ContactOutcome> => copy(url)

/** WeChat's service chat (base library 2.19.0); elsewhere its address is copied. */
export async function openServiceChat(chat: { corpId: string; url: string }): Promise<ContactOutcome> {
  const { corpId, url } = chat
  if (vendor.clientType !== 'weixin') return copy(url)
  const isOpen = await succeeds(timeLimits.person, () =>
    Taro.openCustomerServiceChat({ corpId, extInfo: { url } }),
  )
  return isOpen ? 'opened' : copy(url)
}
