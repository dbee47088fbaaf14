import { FormElement } from '@tarojs/runtime'
import { options } from 'preact'
import { unstable_batchedUpdates } from 'preact/compat'
import { createRoot } from 'preact/compat/client'

/**
 * What a mini-program has for `react-dom`: Preact, drawing on Taro's elements as @tarojs/react does. Events keep the
 * platform's names and stay as they come; nothing here knows one platform from another.
 */

const platformEvents = { onclick: 'ontap', onfocusin: 'onfocus', onfocusout: 'onblur' }

function platformName(name) {
  if (!name.startsWith('on')) return name
  const event = name.toLowerCase()
  return platformEvents[event] || event
}

const { vnode, diffed } = options

options.vnode = (node) => {
  vnode(node)
  if (typeof node.type !== 'string') return
  const props = {}
  for (const name in node.props) props[platformName(name)] = node.props[name]
  node.props = props
}

// To a browser a false attribute is none; to a template none may be true.
options.diffed = (node) => {
  diffed(node)
  if (typeof node.type !== 'string') return
  const element = node.__e
  for (const name in node.props) {
    if (node.props[name] === false && element.props[name] === undefined) element.setAttribute(name, false)
  }
}

// What follows a drawing waits for no frame: frames are the view layer's, on another thread.
options.requestAnimationFrame = (task) => setTimeout(task)

// A field begins with its `defaultValue`. Browsers have this property, Taro's fields don't.
Object.defineProperty(FormElement.prototype, 'defaultValue', {
  set(text) {
    this.setAttribute('value', text)
  },
})

export default { createRoot, unstable_batchedUpdates }
