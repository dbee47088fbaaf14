import path from 'node:path'
import { type Fields, fieldsOf, listOf, textOf } from './foreign-values'
import type { PackageFiles } from './package-files'
import type { ScreenNode } from './screen-node'
import { readTemplates, type Template } from './template-file'
import { readTemplateScript } from './template-script'
import type { Vendor } from './vendors/vendor'

interface Place {
  level: number
  /** it is drawn by Taro's component */
  inComponent: boolean
  lineage: string
  parent: ScreenNode | null
}

/** Renders a page's data by the templates that Taro has put into its folder, as the platform's view layer does. */
export class ViewLayer {
  private readonly templates
  private readonly script

  constructor(
    files: PackageFiles,
    folder: string,
    private readonly vendor: Vendor,
    private readonly onMissing: (where: string, error: unknown) => void,
  ) {
    this.templates = readTemplates(files.read(path.join(folder, `base${vendor.templateEnding}`)))
    this.script = readTemplateScript(files.read(path.join(folder, vendor.templateScript)))
  }

  draw(data: Fields): ScreenNode {
    const top = emptyScreen()
    const nodes = listOf(fieldsOf(data.root).cn).map(fieldsOf)
    return withChildren(
      top,
      nodes.flatMap((node) =>
        this.drawNode(node, { level: 0, inComponent: false, lineage: '', parent: top }),
      ),
    )
  }

  private drawNode(node: Fields, place: Place): ScreenNode[] {
    const nodeName = textOf(node.nn)
    const named = this.script.templateName(place.level, nodeName, place.lineage)
    const startsComponent = this.templates.get(named)?.startsComponent === true
    const name = this.resolved(startsComponent ? `tmpl_0_${nodeName}` : named, node)
    const template = this.templates.get(name)
    if (!template) {
      this.onMissing('the view layer', `no template ${name} for node ${nodeName} ${textOf(node.sid)}`)
      return []
    }
    const level = this.script.levelBelow(startsComponent ? 0 : place.level)
    const lineage = this.script.lineage(startsComponent ? '' : place.lineage, nodeName)
    const inComponent = place.inComponent || startsComponent
    return this.drawTemplate(template, node, { level, inComponent, lineage, parent: place.parent })
  }

  private resolved(name: string, node: Fields): string {
    const chooses = this.templates.get(name)?.choosesByFocus === true
    return chooses ? this.script.focusName(node, name.replace(/[^_]+$/, '')) : name
  }

  private drawTemplate(template: Template, node: Fields, place: Place): ScreenNode[] {
    const { tag, attributes } = template
    if (template.hasText) return [{ ...newNode('', {}, new Map(), node, place), text: String(node.v ?? '') }]
    const filled = [...attributes].flatMap(([name, short]) => {
      const value = node[short]
      return value === undefined ? [] : [[name, value]]
    })
    const element = newNode(tag, Object.fromEntries(filled), this.eventsOf(template), node, place)
    const inner = template.hasChildren ? listOf(node.cn).map(fieldsOf) : []
    return [
      withChildren(
        element,
        inner.flatMap((child) => this.drawNode(child, { ...place, parent: element })),
      ),
    ]
  }

  private eventsOf({ eventAttributes }: Template): ScreenNode['events'] {
    return new Map(eventAttributes.map((attribute) => this.vendor.listens(attribute)))
  }
}

/** A page that Taro has not made: what stands on it is known by its data alone. */
export const emptyScreen = (): ScreenNode =>
  newNode('page', {}, new Map(), {}, { parent: null, inComponent: false })

function newNode(
  tag: string,
  attributes: ScreenNode['attributes'],
  events: ScreenNode['events'],
  { sid, uid }: Fields,
  { parent, inComponent }: Pick<Place, 'parent' | 'inComponent'>,
): ScreenNode {
  const known = textOf(sid)
  return {
    tag,
    id: textOf(uid) || known,
    sid: known,
    attributes,
    events,
    inComponent,
    text: '',
    children: [],
    parent,
  }
}

/** Children know their parent, so they are given to the node that they were made with. */
const withChildren = (node: ScreenNode, children: readonly ScreenNode[]): ScreenNode =>
  Object.assign(node, { children })
