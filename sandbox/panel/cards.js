window.panelCards = (({ say, ago, language }) => {
  const scenes = {
    ...{ reg: 'register', login: 'signIn', bind: 'bind', forget: 'forgotten' },
    ...{ user_reg: 'register', user_login: 'signIn', user_bind: 'bind', user_forget: 'forgotten' },
  }
  const states = ['normal', 'muted', 'banned', 'awaitsApproval']

  const sceneText = (scene) => (Object.hasOwn(scenes, scene) ? say(scenes[scene]) : scene)
  const joined = (details) => details.filter(Boolean).join(' · ')

  function element(tag, text, className) {
    const made = document.createElement(tag)
    made.textContent = text
    if (className) made.className = className
    return made
  }

  function copyButton(text) {
    const button = element('button', text, 'code')
    button.type = 'button'
    button.title = say('copy')
    button.onclick = () => navigator.clipboard?.writeText(text)
    return button
  }

  function card(title, detail, ...copied) {
    const item = document.createElement('li')
    const words = document.createElement('div')
    words.append(element('strong', title), element('small', detail))
    item.append(words, ...copied.map(copyButton))
    return item
  }

  function ofCode(sent, now) {
    const detail = joined([say(sent.kind), sceneText(sent.scene), ago(now - sent.sent_at)])
    return card(sent.account, detail, sent.code)
  }

  function ofCaptcha(captcha, now) {
    return card(sceneText(captcha.type), joined([captcha.owner, ago(now - captcha.drawn_at)]), captcha.code)
  }

  function ofPerson({ nickname, account, password, about }) {
    const copied = password ? [account, password] : [account]
    return card(nickname, about[language()], ...copied)
  }

  function ofAccount({ id, nickname, username, mobile, email, clients, orders, ...account }) {
    const name = nickname || username || mobile || email || say('nameless')
    const details = [
      say(account.is_logout_time > 0 ? 'cancelled' : states[account.status]),
      username && say('userNameIs', { name: username }),
      mobile && say('mobileIs', { mobile }),
      email && say('emailIs', { email }),
      ...clients,
      orders.all > 0 && say('orders', orders),
    ]
    return card(`#${id} ${name}`, joined(details))
  }

  return { ofCode, ofCaptcha, ofPerson, ofAccount }
})(window.panelLanguage)
