import { isRecord } from '@/api/wire/values'
import type { Visit } from './visit'

/** What a server has, told by its answers alone: it doesn't name its version (contract 10). */
export interface Abilities {
  readonly profile: boolean
  readonly tokenLookup: boolean
  readonly languages: boolean
  readonly closesPerPlatform: boolean
  /** binding an e-mail address; the change of a password came with it */
  readonly emailBinding: boolean
  /** `user/center` answers a guest */
  readonly openCenter: boolean
}

const MISSING = -1000
const SIGNED_OUT = -400

/** Asks without a token and without parameters: nothing of it does anything. */
export async function askAbilities(visit: Visit): Promise<Abilities> {
  const isThere = async (endpoint: string) => {
    const code = await visit.code({ endpoint })
    return code !== null && code !== MISSING
  }
  const settings = await visit.settings()
  const english = await visit.envelope({ endpoint: 'user/reg', lang: 'en' })
  return {
    profile: await isThere('personal/index'),
    tokenLookup: await isThere('user/tokenuserinfo'),
    // A Chinese shop knows no other language where it refuses an English caller in Chinese.
    languages: english !== null && /^[\x20-\x7e]+$/.test(english.msg),
    closesPerPlatform: isRecord(settings?.config) && 'home_site_app_state' in settings.config,
    emailBinding: await isThere('user/appemailbindverifysend'),
    openCenter: (await visit.code({ endpoint: 'user/center' })) !== SIGNED_OUT,
  }
}
