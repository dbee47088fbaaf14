import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import postcss from 'postcss'
import { inProject } from '../../scripts/project-root'

const sheets = readdirSync(inProject('src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
)

/** Rules whose gap Safari before 14.1 and Chrome before 84 ignore: they know gaps in grids only. */
const gapsOutsideGrids = (css: string) => {
  const found: string[] = []
  postcss.parse(css).walkRules((rule) => {
    const has = (prop: RegExp, value = /./) =>
      rule.some((node) => node.type === 'decl' && prop.test(node.prop) && value.test(node.value))
    if (has(/^(row-|column-)?gap$/, /[^0]/) && !has(/^display$/, /grid/)) found.push(rule.selector)
  })
  return found
}

test.each(sheets)('%s keeps its distances in the oldest engines', (sheet) => {
  expect(gapsOutsideGrids(readFileSync(path.join(inProject('src'), sheet), 'utf8'))).toEqual([])
})

test('a gap of a flex container is found', () => {
  const css = '.a { display: flex; gap: 4px } .b { display: grid; gap: 4px } .c { display: flex; gap: 0 }'
  expect(gapsOutsideGrids(css)).toEqual(['.a'])
})
