import { accentStyles } from '@/domain/accent'
import { type Configuration, readConfiguration } from '@/domain/configuration'

/** Paints in the operator's colour. */
function paint(accent: string): void {
  const { style } = document.documentElement
  for (const [name, value] of Object.entries(accentStyles(accent))) style.setProperty(`--ac-${name}`, value)
}

/** Reads the block of a page that an operator has edited, and paints in its colour where the styles have another. */
export function editedConfiguration(
  block: unknown,
  painted: string,
  warn: (mistake: string) => void,
): Configuration {
  const { configuration, mistakes } = readConfiguration(block)
  mistakes.forEach(warn)
  if (configuration.accent !== painted) paint(configuration.accent)
  return configuration
}
