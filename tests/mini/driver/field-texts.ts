import { attributeText, type ScreenNode } from '../host/screen-node'

interface Known {
  attribute: string
  text: string
}

/**
 * What stands in the native fields. It starts with the `value` attribute, follows the user, and changes back only
 * when the app renders another `value`: rendering the same one again changes nothing.
 */
export class FieldTexts {
  private readonly fields = new Map<string, Known>()

  of(node: ScreenNode): string {
    const attribute = attributeText(node, 'value')
    const known = this.fields.get(node.sid)
    if (known && known.attribute === attribute) return known.text
    this.fields.set(node.sid, { attribute, text: attribute })
    return attribute
  }

  set(node: ScreenNode, text: string): void {
    this.fields.set(node.sid, { attribute: attributeText(node, 'value'), text })
  }
}
