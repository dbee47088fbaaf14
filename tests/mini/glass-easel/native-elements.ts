import type { ComponentSpace } from 'glass-easel'
import type { RichNode } from '@/domain/rich-text'

/** A DOM element of that kind, which the engine made for a component of that name. */
function domOf<Kind extends HTMLElement>(component: unknown, kind: new () => Kind): Kind {
  const element =
    typeof component === 'object' && component !== null && '$$' in component ? component.$$ : undefined
  if (element instanceof kind) return element
  throw new Error(`The engine made no ${kind.name}.`)
}

/** What WeChat calls it and what browsers do. */
const FITS: Record<string, string> = { aspectFill: 'cover', aspectFit: 'contain' }

const FIELD_EVENTS = ['input', 'focus', 'blur'] as const

/** What rich-text renders for one of its nodes. */
function richElement(node: RichNode): Node {
  if (node.type === 'text') return document.createTextNode(node.text)
  const element = document.createElement(node.name)
  for (const [name, value] of Object.entries(node.attrs)) element.setAttribute(name, value)
  element.append(...node.children.map(richElement))
  return element
}

/** The elements of WeChat that need more than a tag and a style, in the little that our screens ask of them. */
export function registerNativeElements(space: ComponentSpace): void {
  const button = space
    .define('wx-button')
    .property('formType', String)
    .property('openType', String)
    .lifetime('attached', function () {
      const dom = domOf(this, HTMLElement)
      dom.addEventListener('click', () => {
        if (this.data.formType === 'submit') dom.closest('form')?.dispatchEvent(new Event('wx-submit'))
      })
    })
    .registerComponent()

  const input = space
    .define('input')
    .property('value', String)
    .property('placeholder', String)
    .property('password', Boolean)
    .property('maxlength', Number)
    .property('name', String)
    .property('ariaLabel', String)
    .observer('value', function (value) {
      const dom = domOf(this, HTMLInputElement)
      // Rendering the same value again keeps what the user typed.
      if (dom.defaultValue === value) return
      dom.defaultValue = value
      dom.value = value
    })
    .observer('password', function (hidden) {
      domOf(this, HTMLInputElement).type = hidden ? 'password' : 'text'
    })
    .observer('placeholder', function (text) {
      domOf(this, HTMLInputElement).placeholder = text
    })
    .observer('name', function (name) {
      domOf(this, HTMLInputElement).name = name
    })
    .observer('maxlength', function (most) {
      if (most > 0) domOf(this, HTMLInputElement).maxLength = most
    })
    .lifetime('attached', function () {
      const dom = domOf(this, HTMLInputElement)
      dom.setAttribute('aria-label', this.data.ariaLabel)
      for (const type of FIELD_EVENTS) {
        dom.addEventListener(type, (event) => {
          event.stopPropagation()
          this.triggerEvent(type, { value: dom.value })
        })
      }
    })
    .registerComponent()

  const form = space
    .define('form')
    .lifetime('attached', function () {
      const dom = domOf(this, HTMLFormElement)
      dom.addEventListener('wx-submit', () =>
        this.triggerEvent('submit', { value: Object.fromEntries(new FormData(dom)) }),
      )
    })
    .registerComponent()

  const image = space
    .define('image')
    .property('src', String)
    .property('mode', String)
    .lifetime('attached', function () {
      const picture = document.createElement('img')
      picture.src = this.data.src
      picture.style.objectFit = FITS[this.data.mode] ?? 'fill'
      domOf(this, HTMLElement).append(picture)
    })
    .registerComponent()

  const richText = space
    .define('rich-text')
    .property('nodes', Array)
    .observer('nodes', function (nodes) {
      domOf(this, HTMLElement).replaceChildren(...nodes.map(richElement))
    })
    .registerComponent()

  for (const [name, component] of Object.entries({
    'wx-button': button,
    input,
    form,
    image,
    'rich-text': richText,
  })) {
    space.setGlobalUsingComponent(name, component)
  }
}
