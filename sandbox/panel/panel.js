;(() => {
  const POLL_MS = 1500
  const kinds = { sms: '短信', email: '邮件' }
  const scenes = { reg: '注册', login: '登录', bind: '绑定', forget: '找回密码' }
  const captchaTypes = { user_reg: '注册', user_login: '登录', user_forget: '找回密码', user_bind: '绑定' }
  const states = ['正常', '禁止发言', '禁止登录', '等待审核']

  /** Behind the `#`, where no server, log or other site sees it. */
  const key = new URLSearchParams(location.hash.slice(1)).get('key') ?? ''

  const byId = (id) => document.getElementById(id)
  const form = byId('settings')
  let settings = {}

  function element(tag, text, className) {
    const made = document.createElement(tag)
    made.textContent = text
    if (className) made.className = className
    return made
  }

  function ago(now, seconds) {
    const passed = Math.max(0, now - seconds)
    if (passed < 60) return `${passed} 秒前`
    return passed < 3600 ? `${Math.floor(passed / 60)} 分钟前` : `${Math.floor(passed / 3600)} 小时前`
  }

  function codeButton(code) {
    const button = element('button', code, 'code')
    button.type = 'button'
    button.title = '点击复制'
    button.onclick = () => navigator.clipboard?.writeText(code)
    return button
  }

  function card(title, detail, code) {
    const item = document.createElement('li')
    const words = document.createElement('div')
    words.append(element('strong', title), element('small', detail))
    item.append(words)
    if (code) item.append(codeButton(code))
    return item
  }

  function accountCard(account) {
    const name = account.nickname || account.username || account.mobile || account.email || '（无名称）'
    const state = account.is_logout_time > 0 ? '已注销' : states[account.status]
    const details = [
      state,
      account.username && `用户名 ${account.username}`,
      account.mobile && `手机 ${account.mobile}`,
      account.email && `邮箱 ${account.email}`,
      account.clients.join('、'),
      account.orders.all > 0 && `订单 ${account.orders.all} 个，未完成 ${account.orders.open} 个`,
    ]
    return card(`#${account.id} ${name}`, details.filter(Boolean).join(' · '))
  }

  /** Lists are only rebuilt when they changed, so that a code can be selected while the page polls. */
  const shown = {}
  function fill(id, content, cards) {
    const key = JSON.stringify(content)
    if (shown[id] === key) return
    shown[id] = key
    byId(id).replaceChildren(...cards())
  }

  function showSettings() {
    for (const field of form.elements) {
      const value = settings[field.name]
      if (!field.name || field === document.activeElement) continue
      if (field.type !== 'checkbox') field.value = value
      else field.checked = Array.isArray(value) ? value.includes(field.value) : value === 1
    }
  }

  function show(state) {
    settings = state.settings
    byId('connection').textContent = `已连接 ${location.origin}/api.php`
    // The ages shown need no fresher look than every ten seconds.
    const tick = Math.floor(state.now / 10)
    fill('codes', [state.outbox, tick], () =>
      state.outbox.map((sent) =>
        card(
          sent.account,
          `${kinds[sent.kind]} · ${scenes[sent.scene] ?? sent.scene} · ${ago(state.now, sent.sent_at)}`,
          sent.code,
        ),
      ),
    )
    fill('captchas', [state.captchas, tick], () =>
      state.captchas.map((captcha) =>
        card(
          captchaTypes[captcha.type] ?? captcha.type,
          `${captcha.owner} · ${ago(state.now, captcha.drawn_at)}`,
          captcha.code,
        ),
      ),
    )
    fill('accounts', state.accounts, () => state.accounts.map(accountCard))
    showSettings()
  }

  async function poll() {
    try {
      const response = await fetch('/_sandbox/state', { headers: { 'x-sandbox-key': key } })
      if (response.ok) show(await response.json())
      else byId('connection').textContent = '缺少密钥：请用终端里显示的面板地址打开'
    } catch {
      byId('connection').textContent = '连接已断开，正在重试…'
    }
  }

  function changedValue(field) {
    if (field.type !== 'checkbox') return field.value
    if (!Array.isArray(settings[field.name])) return field.checked ? 1 : 0
    const others = settings[field.name].filter((item) => item !== field.value)
    return field.checked ? [...others, field.value] : others
  }

  async function post(path, body) {
    const headers = { 'content-type': 'application/json', 'x-sandbox-key': key }
    const response = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
    if (!response.ok) byId('connection').textContent = (await response.json()).error
    else await poll()
  }

  form.onsubmit = (event) => event.preventDefault()
  form.onchange = ({ target }) => post('/_sandbox/config', { [target.name]: changedValue(target) })
  byId('reset').onclick = () => {
    if (confirm('清空所有账号、验证码和开关设置？')) post('/_sandbox/reset', {})
  }

  poll()
  setInterval(poll, POLL_MS)
})()
