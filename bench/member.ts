import { createApp } from '../src/stores/app'
import { nodeTransport, nodeUpload } from '../tests/support/node-transport'

/**
 * Registers an account at the shop by way of the app's own stores.
 * @returns what a browser keeps of it, so that the app starts as this member
 */
export async function registeredMember(shopUrl: string): Promise<Record<string, string>> {
  const kept = new Map<string, string>()
  const storage = {
    read: (key: string) => kept.get(key) ?? null,
    write: (key: string, text: string) => kept.set(key, text).has(key),
    remove: (key: string) => kept.delete(key),
  }
  const language = { read: () => 'zh' as const, follow: () => {}, tell: () => {} }
  const transport = { transport: nodeTransport, upload: nodeUpload }
  const unused = { followStorage: () => {}, forgetCookies: () => {} }
  const { user } = createApp({
    platform: { clientType: 'h5', loginCode: null, storage, language, ...unused, ...transport },
    shopUrl,
  })
  user.getState().restore()
  await user.getState().register({ kind: 'username', account: 'bench_member', password: 'secret12' })
  return Object.fromEntries(kept)
}
