window.panelLanguage = ((texts) => {
  const STORAGE_KEY = 'sandbox-panel-language'
  const KEY_IN_BRACES = /^\s*\{(\w+)\}\s*$/
  const tags = { zh: 'zh-CN', en: 'en' }
  const buttons = document.querySelectorAll('#languages button')
  const places = placesOfTexts()
  let current = remembered() ?? (/^zh/i.test(navigator.language) ? 'zh' : 'en')

  /** Browsers that forbid storage throw. */
  function remembered() {
    try {
      const stored = localStorage.getItem(STORAGE_KEY)
      return Object.hasOwn(tags, stored) ? stored : undefined
    } catch {
      return undefined
    }
  }

  function remember() {
    try {
      localStorage.setItem(STORAGE_KEY, current)
    } catch {
      // The choice lasts as long as the page.
    }
  }

  /** The text nodes and attributes of the page that are a key in braces, each with its key. */
  function placesOfTexts() {
    const nodes = []
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) nodes.push(walker.currentNode, ...(walker.currentNode.attributes ?? []))
    return nodes
      .map((node) => ({ node, key: KEY_IN_BRACES.exec(node.nodeValue)?.[1] }))
      .filter(({ key }) => key !== undefined)
  }

  /** The text of that key, with the parts in braces filled in. */
  function say(key, parts = {}) {
    return texts[key][current].replace(/\{(\w+)\}/g, (_, name) => parts[name])
  }

  function ago(seconds) {
    const format = new Intl.RelativeTimeFormat(tags[current])
    if (seconds < 60) return format.format(-Math.max(0, seconds), 'second')
    if (seconds < 3600) return format.format(-Math.floor(seconds / 60), 'minute')
    return format.format(-Math.floor(seconds / 3600), 'hour')
  }

  function showPage() {
    document.documentElement.lang = tags[current]
    for (const { node, key } of places) node.nodeValue = say(key)
    for (const button of buttons) button.ariaPressed = String(button.value === current)
  }

  /** Calls `changed` after every change of the language. */
  function follow(changed) {
    for (const button of buttons) {
      button.onclick = () => {
        current = button.value
        remember()
        showPage()
        changed()
      }
    }
  }

  showPage()
  return { say, ago, follow, language: () => current }
})(window.panelTexts)
