import type { GenerationName } from '../../../sandbox/generations/generation-names'
import { listen } from '../../../sandbox/server'
import { createShop } from '../../../sandbox/shop'
import { examine, type Report } from '../examine'
import { openLine } from '../network/line'
import { reportText } from '../report/report-text'
import { type DoctorLanguage, sentenceIn } from '../words/sentence'

interface Example {
  readonly generation: GenerationName
  readonly settings?: Readonly<Record<string, string>>
  readonly register?: boolean
  /** `json`: the report for programs */
  readonly as: DoctorLanguage | 'json'
}

const withLogo = { home_site_logo_square: '/static/common/images/default-user-avatar-md.png' }
const withoutCaptcha = { home_user_register_img_verify_state: '0' }

/** The runs that `docs/doctor.md` shows, by the names of their places there. */
const examples: Readonly<Record<string, Example>> = {
  '6.9': { generation: '6.9', settings: withLogo, as: 'en' },
  '4.0': { generation: '4.0', as: 'en' },
  '2.3.2': { generation: '2.3.2', settings: withoutCaptcha, register: true, as: 'en' },
  '2.2.2': { generation: '2.2.2', as: 'en' },
  '6.9 zh': { generation: '6.9', settings: withLogo, as: 'zh' },
  'closed zh': { generation: '2.3.2', settings: { home_site_state: '0' }, as: 'zh' },
  'closed json': { generation: '2.3.2', settings: { home_site_state: '0' }, as: 'json' },
}

/** The host that the document shows in place of that with a free port. */
const SHOWN = '127.0.0.1:8787'
const LIMITS = { timeoutMs: 60_000, totalMs: 600_000 }

async function reportOf({ generation, settings, register = false }: Example): Promise<Report> {
  const shop = createShop({ generation })
  Object.assign(shop.state.data.config, settings)
  const { url, close } = await listen(shop.app, { port: 0 })
  try {
    let time = 0
    // Every answer takes as long: the document is the same on every computer.
    const now = () => {
      time += 6
      return time
    }
    const report = await examine([new URL(url)], openLine({ ...LIMITS, now }), { register })
    return JSON.parse(JSON.stringify(report).replaceAll(new URL(url).host, SHOWN))
  } finally {
    await close()
  }
}

async function outputOf(example: Example): Promise<string> {
  const report = await reportOf(example)
  return example.as === 'json' ? JSON.stringify(report, null, 2) : reportText(report, sentenceIn(example.as))
}

const place = /(<!-- run: (.+?) -->\n+```\w*\n)[\s\S]*?(?=```\n)/g

/** Runs the doctor for every place of a document, and gives the document with these outputs. */
export async function withOutputs(document: string): Promise<string> {
  const names = [...document.matchAll(place)].map(([, , name = '']) => name)
  const outputs = new Map<string, string>()
  for (const name of names) {
    const example = examples[name]
    if (!example) throw new Error(`${name}: there is no such example.`)
    outputs.set(name, await outputOf(example))
  }
  return document.replace(place, (_, head: string, name: string) => `${head}${outputs.get(name)}\n`)
}
