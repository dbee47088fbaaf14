import { accentStyles } from '@/domain/accent'
import { type Configuration, readConfiguration } from '@/domain/configuration'

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

/** Paints in the operator's colour where the styles were built with another one. */
function paint(accent: string): void {
  if (accent === CONFIGURATION.accent) return
  const { style } = document.documentElement
  for (const [name, value] of Object.entries(accentStyles(accent))) style.setProperty(`--ac-${name}`, value)
}

/**
 * The configuration of a browser app: the JSON in its index.html, which an operator may edit without building, and
 * without it what the app was built with. A key with a mistake has its default; each mistake is said in the console.
 */
export function pageConfiguration(): Configuration {
  const block = blockOfPage()
  if (block === null) return CONFIGURATION
  const { configuration, mistakes } = readConfiguration(block)
  mistakes.forEach(warn)
  paint(configuration.accent)
  return configuration
}
