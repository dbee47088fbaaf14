import vm from 'node:vm'
import { callMember, fieldsOf, isCall, textOf } from './foreign-values'

/** Taro's utils.wxs (utils.sjs): which template a node gets. */
interface TemplateScript {
  templateName(level: number, nodeName: string, lineage: string): string
  focusName(node: unknown, prefix: string): string
  /** where the node's children are, for the two above */
  levelBelow(level: number): number
  lineage(before: string, nodeName: string): string
}

/** Runs the script that templates use, as the platform's view layer does. */
export function readTemplateScript(source: string): TemplateScript {
  const module: { exports: unknown } = { exports: {} }
  vm.runInNewContext(source.replace(/export default/, 'module.exports ='), { module })
  const script = fieldsOf(module.exports)
  // Only WeChat can't nest a template in itself without end, so only there Taro counts levels and lineage.
  const counts = isCall(script.a) && script.a.length === 3
  return {
    templateName: (level, nodeName, lineage) => textOf(callMember(script, 'a', level, nodeName, lineage)),
    focusName: (node, prefix) => textOf(callMember(script, 'c', node, prefix)),
    levelBelow: (level) => (counts ? level + 1 : 0),
    lineage: (before, nodeName) => (counts ? textOf(callMember(script, 'f', before, nodeName)) : ''),
  }
}
