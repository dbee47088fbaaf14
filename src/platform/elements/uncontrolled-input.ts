interface FieldNode {
  readonly props: Record<string, unknown>
}

/**
 * A `ref` for a mini-program's field that keeps its own text. Taro writes every typed character back into the page's
 * data, one setData a key, as if React controlled the text (FormElement.dispatchEvent in @tarojs/runtime 4.1). Here
 * the node only remembers it, for when the page is drawn anew.
 */
export function uncontrolledInput(field: FieldNode | null): void {
  if (!field) return
  Object.defineProperty(field, 'value', {
    configurable: true,
    get: () => field.props.value ?? '',
    set: (text: unknown) => {
      field.props.value = text
    },
  })
}
