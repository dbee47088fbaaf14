import type { Configuration } from '@/domain/configuration'

// Named once: the build writes it out wherever it is named.
const asBuilt: Configuration = CONFIGURATION
let configuration = asBuilt

/** Tells the operator, in the browser's console: the person at the screen can do nothing about it. */
const warn = (mistake: string) => {
  const { warn: say } = window.console
  say(`account-config: ${mistake}`)
}

/** What stands in the page; null where it is missing or is not JSON. */
function blockOfPage(): unknown {
  const text = document.getElementById('account-config')?.textContent
  if (!text) return null
  try {
    return JSON.parse(text)
  } catch {
    warn('this is not JSON, so the app goes by what it was built with.')
    return null
  }
}

/** Whether nobody has edited the block that config/page.ts wrote. */
const isAsBuilt = (block: unknown) =>
  typeof block === 'object' &&
  JSON.stringify({ shopUrl: asBuilt.shopUrl, ...block }) === JSON.stringify(asBuilt)

/** Its rules are loaded only for a page that an operator has edited. */
const edited = async (block: unknown): Promise<Configuration> => {
  try {
    const { editedConfiguration } = await import(
      /* webpackChunkName: "configuration" */ './edited-configuration'
    )
    return editedConfiguration(block, asBuilt.accent, warn)
  } catch {
    warn('its rules could not be loaded, so the app goes by what it was built with.')
    return asBuilt
  }
}

/** Reads the JSON in index.html, which an operator may edit without building; each mistake is said in the console. */
export async function readPageConfiguration(): Promise<void> {
  const block = blockOfPage()
  configuration = block === null || isAsBuilt(block) ? asBuilt : await edited(block)
}

/** The configuration of the browser app: the one of its page, and without it what the app was built with. */
export const pageConfiguration = (): Configuration => configuration
