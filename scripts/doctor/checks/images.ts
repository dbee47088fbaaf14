import { recogniseImage } from '@/api/client/image'
import { type Check, type Finding, note, ok, warning } from '../finding'
import { imageOrigins, imagesIn } from '../shop/images'
import type { Visit } from '../shop/visit'

const MOST_BYTES = 5_000_000
/** Of one host one image tells enough, and a shop has a few hosts. */
const MOST_HOSTS = 3

const isShown = (bytes: Uint8Array<ArrayBuffer>) =>
  recogniseImage(bytes.buffer) !== null ||
  /^(RIFF|\s*<svg|\s*<\?xml)/.test(Buffer.from(bytes).toString('latin1', 0, 64))

async function lookAt(visit: Visit, url: string): Promise<Finding> {
  const values = { host: new URL(url).host }
  const get = async (headers: Record<string, string>) => {
    const answer = await visit.fetch({ url, method: 'GET', headers, maxBytes: MOST_BYTES })
    return answer?.status === 200 && isShown(answer.bytes)
  }
  if (await get({}))
    return url.startsWith('https:') ? ok('images.shown', values) : note('images.plain', values)
  // A host that fights hotlinks shows its images to pages of the shop alone.
  return (await get({ referer: `${visit.base}/` }))
    ? note('images.referer', values)
    : warning('images.not', values)
}

/** The hosts of the shop's images: avatars come from where its logo comes from. */
export const images: Check = {
  name: 'images',
  needsSettings: true,
  async run(visit) {
    const settings = (await visit.settings()) ?? {}
    const addresses = imagesIn(settings, visit.base)
    const findings: Finding[] = []
    for (const origin of imageOrigins(settings, visit.base).slice(0, MOST_HOSTS)) {
      const address = addresses.find((one) => one.startsWith(`${origin}/`))
      findings.push(address ? await lookAt(visit, address) : note('images.unseen', { host: origin }))
    }
    return findings.length > 0 ? findings : [note('images.none')]
  },
}
