import type { Words } from './en'
import { zhPlatforms } from './zh-platforms'

/** The same texts in Chinese, the language of most operators. */
export const zh: Words = {
  title: 'ShopXO 商城',
  'verdict.fine': '本应用可以与该商城配合使用。',
  'verdict.warnings': '本应用可以与该商城配合使用，另有 {count} 处需要留意（标 ! 的行）。',
  'verdict.blocked': '本应用暂时无法与该商城配合使用：有 {count} 处问题（标 ✗ 的行）。',

  place: '地址',
  'reachable.yes': '可以访问，首次请求 {ms} 毫秒',
  'reachable.unknownName': '{address}：没有这个域名，请检查拼写。',
  'reachable.refused': '{address}：没有服务在监听，请检查 Web 服务是否运行、端口是否放行。',
  'reachable.silent': '{address}：超时无响应，可能是防火墙拦截或服务器过载。',
  'reachable.selfSigned': '{address}：证书是自签名的，浏览器和小程序都会拒绝，请使用正规机构签发的证书。',
  'reachable.incompleteChain': '{address}：服务器没有发送中间证书，许多手机会拒绝，请安装完整证书链。',
  'reachable.expired': '{address}：证书已过期。',
  'reachable.otherName': '{address}：证书属于其他域名。',
  'reachable.noTls': '{address}：该端口不是 https。',
  'reachable.tooLong': '{address}：响应超过 2 MB，不是商城的内容，本应用会拒绝。',
  'reachable.broken': '{address}：连接中断。',
  'redirect.elsewhere': '所有请求都被重定向到 {base}。本应用不跟随重定向，请使用该地址。',
  'place.here': 'api.php 位于 {base}/api.php',
  'place.there': 'api.php 位于 {base}/api.php，构建小程序时请设置 SHOPXO_URL={base}',
  'place.forbidden': 'HTTP 403 {title}：服务器或前置防火墙拒绝访问，请放行 /api.php。',
  'place.broken': 'HTTP {status}：服务器出错，原因见服务器日志。',
  'place.none':
    '/api.php 及常用目录下都没有 ShopXO（HTTP {status} {title}）。地址是否正确？网站根目录是否为 public/？',

  https: 'https',
  'https.yes': '是',
  'https.ownComputer': '本机地址：可供试用，手机无法访问',
  'https.number': '是 IP 而不是域名：小程序会拒绝',
  'https.port': '端口 {port}：平台允许，但填写域名时必须带端口',
  'https.unused': '否，但 {secure} 同样可用，请使用该地址',
  'https.missing': '否。小程序会拒绝，密码也会明文传输，请安装证书。',

  json: '响应',
  'json.clean': '是 JSON，前后没有多余内容',
  'json.mark':
    'JSON 前有 {marks} 个 BOM。本应用可以处理，其他客户端未必，请把改过的 PHP 文件存为无 BOM 格式。',
  'json.stray':
    '{endpoint} 的 JSON 前后有多余内容，无法解析：“{stray}”。请关闭 PHP 的 display_errors，并修复其中的问题。',
  'json.unreadable': '{endpoint} 返回的不是 JSON（HTTP {status}）',
  'call.unanswered': '{endpoint}：无响应',
  settings: '设置',
  'settings.none': '未知：商城没有返回设置，账号和各平台的情况无从得知',

  open: '开放',
  'open.all': '对所有平台开放',
  'open.some': '对 {closed} 关闭：用户只能看到原因“{reason}”',
  'open.none': '对所有平台关闭：用户只能看到原因“{reason}”',

  generation: '服务端',
  'generation.age': '响应与 ShopXO {age} 一致',
  'age.newest': '6.4 或更新版本',
  'age.oldest': '2.2.2 或更早版本',
  'generation.missing': '没有：{missing}',
  'generation.noProfile': '没有个人资料接口，本应用会隐藏资料页；注册、登录、绑定手机不受影响',
  'ability.profile': '个人资料',
  'ability.languages': '中文以外的提示语',
  'ability.closesPerPlatform': '按平台关闭的开关',
  'ability.emailBinding': '绑定邮箱与修改密码',

  kinds: '账号',
  'kinds.register': '注册方式：{kinds}',
  'kinds.noRegister': '注册已关闭：新用户只能在小程序里一键登录',
  'kinds.signIn': '登录方式：{kinds}',
  'kinds.noSignIn': '登录已关闭：浏览器里谁也进不来',
  'kinds.stuck': '{kinds}：可以注册，但不能用同样方式登录',
  'kind.username': '用户名',
  'kind.sms': '短信',
  'kind.email': '邮箱',

  captcha: '图形验证码',
  'captcha.where': '{where}需要，图片正常',
  'captcha.noImage': '{where}需要，但商城没有返回图片，谁也无法通过。PHP 是否安装了 gd 扩展？',
  'captcha.nowhere': '都不需要：任何人都能消耗您的短信、尝试密码',
  'captcha.freeCodes': '发送验证码时不需要：任何人都能消耗您的短信',
  'captcha.toRegister': '注册',
  'captcha.toSignIn': '登录',
  'captcha.toSendCode': '发送验证码',

  accounts: '新账号',
  'accounts.free': '立即可用',
  'accounts.phoneRequired': '必须绑定手机：首次登录后先要求绑定，之前不显示其他内容',
  'accounts.approval': '需要您审核：通过之前每次登录都会提示',

  oneTap: '一键登录',
  'oneTap.ready': '已配置：{ready}',
  'oneTap.notReady':
    '{platform}：未配置，商城提示“{reason}”。请在商城后台填写该小程序的 ID 和密钥；在此之前用户用表单登录。',
  'oneTap.absent': '{platform}：服务端没有这种登录',

  phone: '手机',
  'phone.oneTap': '一键绑定：{platforms}',
  'phone.sms': '短信绑定：{platforms}',
  'phone.not': '无法绑定：{platforms}',

  site: '名称与标志',
  'site.name': '“{name}”',
  'site.noName': '没有名称：表单没有标题',
  'site.logo': '已设置标志',
  'site.noLogo': '没有标志：本应用不显示',

  agreements: '协议',
  'agreements.there': '用户协议、隐私政策都有内容',
  'agreements.missing': '内容为空：{missing}。平台会拒绝没有协议的小程序。',
  'agreements.noCancellation': '没有注销协议：本应用不显示',
  'agreement.userregister': '用户协议',
  'agreement.userprivacy': '隐私政策',

  images: '图片',
  'images.none': 'base/common 没有图片：头像所在域名未知',
  'images.unseen': '{host} 存放上传的图片（包括头像），base/common 中没有可供试访问的图片',
  'images.shown': '{host} 的图片任何页面都能显示',
  'images.plain': '{host} 的图片可以显示，但不是 https：小程序可能不显示',
  'images.referer':
    '{host} 的图片只对商城页面显示（防盗链）：小程序的 Referer 不同，请放行 servicewechat.com 或空 Referer。',
  'images.not': '{host} 的图片无法显示',

  cookies: 'Cookie',
  'cookies.none': '没有',
  'cookies.harmless': '{names}，不含 token；本应用不发送也不保存',
  'cookies.token': '{names}；其中一个带有 token，脚本可读。本应用不发送也不保存，同源的其他页面会',

  cors: '其他来源',
  'cors.own': '不能调用商城：浏览器版（dist/h5）请放在 api.php 旁边，例如 {folder}',
  'cors.open': '可以调用商城：浏览器版放在哪里都可以',
  'cors.anybody': '任何网页都能带着用户的 Cookie 调用商城，请去掉 Access-Control-Allow-Credentials。',

  clock: '时钟',
  'clock.right': '准确，误差在一分钟内',
  'clock.off': '与本机相差 {seconds} 秒：验证码可能过早或过晚失效',
  'clock.unknown': '服务器没有返回时间',

  speed: '速度',
  'speed.fine': '{calls} 次请求，半数在 {middle} 毫秒内；最慢 {slowest} 毫秒（{endpoint}）',
  'speed.slow':
    '{calls} 次请求，半数在 {middle} 毫秒内；最慢 {slowest} 毫秒（{endpoint}）。本应用等待 10 秒。',

  trial: '试用账号',
  'trial.registered': '注册并登录成功',
  'trial.profile': '资料可以读取',
  'trial.noProfile': '资料无法读取（代码 {code}）',
  'trial.cancelled': '已注销',
  'trial.stays': '无法注销（代码 {code}）：请手动删除 {name}',
  'trial.notRegistered': '无法注册（代码 {code}）',
  'trial.noUsernames': '未尝试：商城不接受用户名',
  'trial.captcha': '未尝试：图形验证码需要人来读，请在终端里运行，或暂时关闭验证码',
  'trial.approval': '未尝试：账号会等待审核，无法注销',
  'trial.notCancellable': '未尝试：该服务端不能注销账号',
  'trial.askCaptcha': '验证码图片在 {file}，上面是什么？ ',

  ...zhPlatforms,
}
