;(({ say, follow, language }, cards) => {
  const POLL_MS = 1500

  /** Behind the `#`, where no server, log or other site sees it. */
  const key = new URLSearchParams(location.hash.slice(1)).get('key') ?? ''

  const byId = (id) => document.getElementById(id)
  const form = byId('settings')
  let state
  let report

  /** Lists are only rebuilt when they changed, so that a code can be selected while the page polls. */
  const shown = {}
  function fill(id, content, toCard) {
    const key = JSON.stringify([language(), ...content])
    if (shown[id] === key) return
    shown[id] = key
    byId(id).replaceChildren(...state[id].map(toCard))
  }

  function showReport() {
    const text = say(...report)
    if (byId('connection').textContent !== text) byId('connection').textContent = text
  }

  function tell(...said) {
    report = said
    showReport()
  }

  function showSettings() {
    for (const field of form.elements) {
      const value = state.settings[field.name]
      if (!field.name || field === document.activeElement) continue
      if (field.type !== 'checkbox') field.value = value
      else field.checked = Array.isArray(value) ? value.includes(field.value) : value === 1
    }
  }

  function showState() {
    // The ages shown need no fresher look than every ten seconds.
    const tick = Math.floor(state.now / 10)
    fill('codes', [state.codes, tick], (sent) => cards.ofCode(sent, state.now))
    fill('captchas', [state.captchas, tick], (captcha) => cards.ofCaptcha(captcha, state.now))
    fill('people', [state.people], cards.ofPerson)
    fill('accounts', [state.accounts], cards.ofAccount)
    showSettings()
  }

  async function poll() {
    try {
      const response = await fetch('/_sandbox/state', { headers: { 'x-sandbox-key': key } })
      if (!response.ok) return tell('keyMissing')
      const { outbox, ...rest } = await response.json()
      state = { ...rest, codes: outbox }
      showState()
      tell('connected', { address: `${location.origin}/api.php` })
    } catch {
      tell('disconnected')
    }
  }

  function changedValue(field) {
    if (field.type !== 'checkbox') return field.value
    const value = state.settings[field.name]
    if (!Array.isArray(value)) return field.checked ? 1 : 0
    const others = value.filter((item) => item !== field.value)
    return field.checked ? [...others, field.value] : others
  }

  async function post(path, body) {
    const headers = { 'content-type': 'application/json', 'x-sandbox-key': key }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) tell('notSaved', { reason: (await response.json()).error })
    else await poll()
  }

  form.onsubmit = (event) => event.preventDefault()
  form.onchange = ({ target }) => post('/_sandbox/config', { [target.name]: changedValue(target) })
  byId('reset').onclick = () => {
    if (confirm(say('resetQuestion'))) post('/_sandbox/reset', {})
  }
  follow(() => {
    showReport()
    if (state) showState()
  })

  tell('connecting')
  poll()
  setInterval(poll, POLL_MS)
})(window.panelLanguage, window.panelCards)
