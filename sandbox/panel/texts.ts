interface PanelText {
  zh: string
  en: string
}

/**
 * Everything that the panel says. A text or an attribute of page.html that is a key in braces stands for one of these;
 * scripts fill in the parts that a text has in braces.
 */
export const panelTexts = {
  title: { zh: '商城沙箱', en: 'Shop sandbox' },
  language: { zh: '语言', en: 'Language' },
  openApp: { zh: '打开应用', en: 'Open the app' },
  reset: { zh: '恢复初始状态', en: 'Reset' },
  resetQuestion: {
    zh: '清空所有账号、验证码和开关设置，并恢复演示账号？',
    en: 'Clear all accounts, codes and switches, and bring the demo people back?',
  },

  connecting: { zh: '正在连接…', en: 'Connecting…' },
  connected: { zh: '已连接 {address}', en: 'Connected to {address}' },
  disconnected: { zh: '连接已断开，正在重试…', en: 'The connection is lost. Trying again…' },
  keyMissing: {
    zh: '缺少密钥：请用终端里显示的面板地址打开',
    en: 'The key is missing: open the panel by the address in the terminal',
  },
  notSaved: { zh: '未保存：{reason}', en: 'Not saved: {reason}' },

  codes: { zh: '已发送的验证码', en: 'Sent codes' },
  codesHint: {
    zh: '短信和邮件不会真正发出，都显示在这里。点击验证码即可复制。',
    en: 'Text messages and e-mails are not really sent; they are shown here. Click a code to copy it.',
  },
  codesEmpty: { zh: '还没有发送过验证码', en: 'No code has been sent yet' },
  copy: { zh: '点击复制', en: 'Click to copy' },
  sms: { zh: '短信', en: 'Text message' },
  email: { zh: '邮件', en: 'E-mail' },
  register: { zh: '注册', en: 'register' },
  signIn: { zh: '登录', en: 'sign in' },
  bind: { zh: '绑定', en: 'bind' },
  forgotten: { zh: '找回密码', en: 'forgotten password' },

  captchas: { zh: '当前的图片验证码', en: 'Current captchas' },
  captchasEmpty: { zh: '还没有人获取过图片验证码', en: 'Nobody has fetched a captcha yet' },

  people: { zh: '演示账号', en: 'Demo people' },
  peopleHint: {
    zh: '可用这些账号登录。点击用户名或密码即可复制。',
    en: 'Accounts to sign in with. Click a user name or a password to copy it.',
  },
  peopleEmpty: {
    zh: '没有保持原样的演示账号；恢复初始状态会重新创建',
    en: 'None is as it was; a reset brings them back',
  },

  switches: { zh: '站点开关', en: 'Site switches' },
  waysToRegister: { zh: '允许的注册方式', en: 'Ways to register' },
  waysToSignIn: { zh: '允许的登录方式', en: 'Ways to sign in' },
  byUserName: { zh: '用户名', en: 'User name' },
  byMobile: { zh: '手机号', en: 'Phone' },
  byEmail: { zh: '邮箱', en: 'E-mail' },
  captchaNeeded: { zh: '需要图片验证码', en: 'A captcha is needed' },
  whenSending: { zh: '发送验证码时', en: 'to send a code' },
  whenRegistering: { zh: '用户名注册时', en: 'to register a user name' },
  whenSigningIn: { zh: '用户名登录时', en: 'to sign in by user name' },
  accountRules: { zh: '账号规则', en: 'Rules for accounts' },
  mobileRequired: { zh: '必须绑定手机', en: 'A phone must be bound' },
  approvalRequired: { zh: '注册需要审核', en: 'New accounts await approval' },
  closedClients: { zh: '停止服务的客户端（5.0 起）', en: 'Clients out of service (since 5.0)' },
  h5: { zh: 'H5', en: 'H5' },
  weixin: { zh: '微信', en: 'WeChat' },
  alipay: { zh: '支付宝', en: 'Alipay' },
  toutiao: { zh: '抖音', en: 'Douyin' },
  wholeSite: { zh: '整站开关（5.0 以前）', en: 'The whole site (before 5.0)' },
  siteOpen: { zh: '开放网站', en: 'Open' },
  server: { zh: '服务器', en: 'Server' },
  delay: { zh: '应答延迟（毫秒）', en: 'Delay of answers (ms)' },
  version: { zh: '版本', en: 'Version' },
  version69: { zh: '6.9（2026 年）', en: '6.9 (2026)' },
  version40: { zh: '4.0（2023 年）', en: '4.0 (2023)' },
  version232: { zh: '2.3.2（2022 年）', en: '2.3.2 (2022)' },
  version222: { zh: '2.2.2（2021 年）', en: '2.2.2 (2021)' },
  versionOfDocuments: { zh: '接口文档的格式', en: 'as the API documents print' },

  accounts: { zh: '账号', en: 'Accounts' },
  accountsEmpty: { zh: '还没有账号', en: 'No accounts yet' },
  nameless: { zh: '（无名称）', en: '(no name)' },
  normal: { zh: '正常', en: 'In order' },
  muted: { zh: '禁止发言', en: 'Muted' },
  banned: { zh: '禁止登录', en: 'Banned' },
  awaitsApproval: { zh: '等待审核', en: 'Awaits approval' },
  cancelled: { zh: '已注销', en: 'Cancelled' },
  userNameIs: { zh: '用户名 {name}', en: 'User name {name}' },
  mobileIs: { zh: '手机 {mobile}', en: 'Phone {mobile}' },
  emailIs: { zh: '邮箱 {email}', en: 'E-mail {email}' },
  orders: { zh: '订单 {all} 个，未完成 {open} 个', en: 'Orders: {all}, of which open: {open}' },
} satisfies Record<string, PanelText>
