import { configuration } from './configuration'
import { sourceExports } from './source-exports'

const accent: Partial<typeof import('../src/domain/accent')> = sourceExports('domain/accent')

/** tokens.css with the accent of the shop's colour in the place of `var(--shop-…)`. */
export function fillAccent(css: string, colour = configuration().accent): string {
  const styles = accent.accentStyles?.(colour) ?? {}
  return css.replace(/var\(--shop-([\w-]+)\)/g, (_, name: string) => {
    const value = styles[name]
    if (!value) throw new Error(`The shop's colour has no ${name}`)
    return value
  })
}
