interface FieldNode {
  readonly props: Record<string, unknown>
}

/**
 * A `ref` that makes a mini-program's field uncontrolled. Taro calls setData for every typed character, as if React
 * controlled the text (FormElement.dispatchEvent in @tarojs/runtime 4.1). Here the node only stores the text, for the
 * next time that the page is rendered.
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
