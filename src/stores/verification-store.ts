import { createStore } from 'zustand/vanilla'
import type { CancelSignal } from '@/api/client/cancel'
import type { Client } from '@/api/client/client'
import { imageDataUri } from '@/api/client/image'
import { sendBindCode } from '@/api/endpoints/user-appmobilebindverifysend'
import { sendSignInCode } from '@/api/endpoints/user-loginverifysend'
import { sendRegisterCode } from '@/api/endpoints/user-regverifysend'
import { type CaptchaPurpose, fetchCaptcha } from '@/api/endpoints/user-userverifyentry'
import type { AccountCodeRequest } from '@/api/wire/account-code'
import { recordOf } from '@/domain/record-of'
import type { SessionStore } from './session/session-store'
import type { StorageEntries } from './storage-entries'

/** The purpose of a code. The shop counts its resend interval per account and scene (contract 3). */
export type CodeScene = 'register' | 'signIn' | 'bind' | 'reset' | 'bindEmail'

export interface VerificationState {
  /** The time (ms) from which the shop sends another code, by scene and account. */
  countdowns: Readonly<Record<string, number>>
  /** Fetches a captcha image as a data URI. It replaces the previous one (contract 3). */
  captchaImage(purpose: CaptchaPurpose, signal?: CancelSignal): Promise<string>
  /**
   * Sends a code and starts its countdown. Rejects with `aborted` for a person who has left. `send` sends those of the
   * account screens, which load on demand.
   */
  sendCode(scene: CodeScene, order: AccountCodeRequest, signal?: CancelSignal, send?: SendCode): Promise<void>
  /** Whole seconds until the shop sends another code to this account; 0 when it does now. */
  secondsToWait(scene: CodeScene, account: string): number
  /** Whether a countdown of this scene is running for any account. */
  isCounting(scene: CodeScene): boolean
  /** Takes over another tab's countdowns. */
  follow(): void
  /** Removes all countdowns and their accounts. */
  forgetAll(): void
}

/** Sends a code. */
export type SendCode = (order: AccountCodeRequest, signal?: CancelSignal) => Promise<void>

interface VerificationTools {
  client: Client
  entry: StorageEntries['countdowns']
  gate: () => Pick<SessionStore, 'samePerson' | 'draftOwner'>
  /** Seconds between two codes to one account (`common_verify_interval_time`). */
  interval: () => number
  now: () => number
}

const keyOf = (scene: CodeScene, account: string) => `${scene} ${account}`

/** Captcha images and codes. Countdowns survive leaving the screen and the app. */
export const createVerificationStore = ({ client, entry, gate, interval, now }: VerificationTools) =>
  createStore<VerificationState>()((set, get) => {
    const secondsTo = (until: number) => {
      const seconds = Math.max(0, Math.ceil((until - now()) / 1000))
      // A clock that was set back must not lock the button for as long as that.
      return seconds > interval() ? 0 : seconds
    }
    /** Those that the device doesn't keep. */
    let unkept: VerificationState['countdowns'] = {}
    /** The stored countdowns that are still running. When none is, the entry with its accounts is removed. */
    const running = () => {
      const kept = entry.read() ?? {}
      const left = Object.entries(kept).filter(([, until]) => secondsTo(until) > 0)
      if (left.length === 0 && Object.keys(kept).length > 0) entry.remove()
      return recordOf(left)
    }
    const senders: Partial<Record<CodeScene, SendCode>> = {
      register: (order, signal) => sendRegisterCode(client, order, { signal }),
      signIn: (order, signal) => sendSignInCode(client, order, { signal }),
      bind: (order, signal) => sendBindCode(client, order, { signal }),
    }
    return {
      countdowns: running(),

      async captchaImage(purpose, signal) {
        return imageDataUri(await fetchCaptcha(client, purpose, { signal }))
      },

      async sendCode(scene, order, signal, send = senders[scene]) {
        const assertSame = gate().samePerson(scene)
        assertSame()
        await send?.(order, signal)
        assertSame()
        const countdown = { [keyOf(scene, order.account)]: now() + interval() * 1000 }
        const mayKeep = gate().draftOwner() !== null
        if (!mayKeep || !entry.write({ ...running(), ...countdown })) unkept = { ...unkept, ...countdown }
        get().follow()
      },

      secondsToWait: (scene, account) => secondsTo(get().countdowns[keyOf(scene, account)] ?? 0),

      isCounting: (scene) =>
        Object.entries(get().countdowns).some(
          ([key, until]) => key.startsWith(`${scene} `) && secondsTo(until) > 0,
        ),

      follow: () => set({ countdowns: { ...unkept, ...running() } }),

      forgetAll() {
        unkept = {}
        entry.remove()
        get().follow()
      },
    }
  })
