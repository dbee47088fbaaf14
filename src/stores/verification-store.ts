import { createStore } from 'zustand/vanilla'
import { sendBindCode } from '@/api/bind-mobile'
import { fetchCaptcha } from '@/api/captcha'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { pictureDataUri } from '@/api/client/image'
import type { CaptchaPurpose } from '@/api/endpoint-params'
import { type AccountCodeRequest, sendRegisterCode } from '@/api/register'
import { sendSignInCode } from '@/api/sign-in'
import type { StorageEntries } from './storage-entries'

/** What a sent code is for. The shop counts its resend interval per account and scene (contract 3). */
export type CodeScene = 'register' | 'signIn' | 'bind'

export interface VerificationState {
  /** The code sent last in each scene, and when (ms) the shop will send another to that account. */
  countdowns: Readonly<Record<string, { account: string; until: number }>>
  /** A new captcha picture as a data URI; fetching replaces the one before (contract 3). */
  captchaPicture(purpose: CaptchaPurpose, signal?: CancelSignal): Promise<string>
  /** Sends a code and starts its countdown. */
  sendCode(scene: CodeScene, order: AccountCodeRequest, signal?: CancelSignal): Promise<void>
  /** Whole seconds until the shop sends another code to this account; 0 when it would now. */
  secondsToWait(scene: CodeScene, account: string): number
}

interface VerificationTools {
  client: Client
  entry: StorageEntries['countdowns']
  /** Seconds between two codes to one account (`common_verify_interval_time`). */
  interval: () => number
  now: () => number
}

/** Captcha pictures, sent codes and their countdowns, which survive leaving the screen and the app. */
export const createVerificationStore = ({ client, entry, interval, now }: VerificationTools) =>
  createStore<VerificationState>()((set, get) => {
    const kept = entry.read()
    const send = (scene: CodeScene, order: AccountCodeRequest, signal?: CancelSignal) => {
      if (scene === 'bind') return sendBindCode(client, { mobile: order.account }, { signal })
      return scene === 'register'
        ? sendRegisterCode(client, order, { signal })
        : sendSignInCode(client, order, { signal })
    }
    return {
      countdowns: kept === null || kept === 'damaged' ? {} : kept,

      async captchaPicture(purpose, signal) {
        return pictureDataUri(await fetchCaptcha(client, purpose, { signal }))
      },

      async sendCode(scene, order, signal) {
        await send(scene, order, signal)
        const sent = { account: order.account, until: now() + interval() * 1000 }
        const countdowns = { ...get().countdowns, [scene]: sent }
        entry.write(countdowns)
        set({ countdowns })
      },

      secondsToWait(scene, account) {
        const sent = get().countdowns[scene]
        if (!sent || sent.account !== account) return 0
        // A clock that was set back must not lock the button for longer than the shop does.
        return Math.min(Math.max(0, Math.ceil((sent.until - now()) / 1000)), interval())
      },
    }
  })
