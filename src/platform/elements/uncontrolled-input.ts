interface FieldNode {
  readonly props: Record<string, unknown>
}

/**
 * A `ref` for a field of which Taro would call setData for every character (FormElement.dispatchEvent, @tarojs/runtime
 * 4.1): the node only stores the text, for the next time that the page is rendered.
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
