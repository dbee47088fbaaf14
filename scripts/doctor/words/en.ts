import { enPlatforms } from './en-platforms'

/** Every text of the doctor in English. `{name}` is a value of the finding. */
export const en = {
  title: 'ShopXO shop',
  'verdict.fine': 'The app works with this shop.',
  'verdict.warnings': 'The app works with this shop. Worth a look, marked !: {count}.',
  'verdict.blocked': 'The app does not work with this shop yet. In its way, marked ✗: {count}.',

  place: 'Address',
  'reachable.yes': 'answers, the first call in {ms} ms',
  'reachable.unknownName': '{address}: no server has this name. Is it spelled right?',
  'reachable.refused': '{address}: nothing listens there. Is the web server running, and the port open?',
  'reachable.silent': '{address}: no answer in time. A firewall, or a server that is overloaded?',
  'reachable.selfSigned':
    '{address}: the certificate is self-signed. Browsers and mini-programs refuse it; get one from a certificate authority.',
  'reachable.incompleteChain':
    '{address}: the server sends its certificate without the intermediate one. Many phones refuse it; install the full chain.',
  'reachable.expired': '{address}: the certificate has expired.',
  'reachable.otherName': '{address}: the certificate is for another name.',
  'reachable.noTls': '{address}: no https at this port.',
  'reachable.tooLong':
    '{address}: the answer is longer than 2 MB, and not what a shop says. The app refuses it.',
  'reachable.broken': '{address}: the connection broke.',
  'redirect.elsewhere': 'everything is sent on to {base}. The app follows no redirect: use that address.',
  'place.here': 'api.php is at {base}/api.php',
  'place.there': 'api.php is at {base}/api.php. Build mini-programs with SHOPXO_URL={base}',
  'place.forbidden': 'HTTP {what}: the server or a firewall in front of it refuses. Let /api.php through.',
  'place.broken': 'HTTP {what}: the server is broken. Its own log says why.',
  'place.none':
    'no ShopXO answers at /api.php, nor in the usual folders (HTTP {what}). Is this the shop, and public/ its web root?',

  https: 'https',
  'https.yes': 'yes',
  'https.ownComputer': 'an address of this computer: good for trying out, not for phones',
  'https.number': 'a number instead of a name: mini-programs refuse it',
  'https.port': 'port {port}: platforms take it, but only with the port in the domain that you enter',
  'https.unused': 'no, but {secure} answers as well: use that address',
  'https.missing': 'no. Mini-programs refuse it, and passwords travel readable. Get a certificate.',

  json: 'Answers',
  'json.clean': 'JSON, with nothing before or after',
  'json.mark':
    '{marks} byte order mark(s) before the JSON. The app copes; other clients may not. Save the shop’s changed PHP files without BOM.',
  'json.stray':
    '{endpoint} has text around its JSON: “{stray}”. The app copes; other clients may not. Switch off display_errors in PHP, and mend what it says.',
  'json.unreadable': '{endpoint} answers no JSON (HTTP {status})',
  'call.unanswered': '{endpoint}: no answer',
  settings: 'Settings',
  'settings.none': 'unknown: the shop tells none, so nothing more is said about accounts and platforms',

  open: 'Open',
  'open.all': 'to every platform',
  'open.some': 'closed to {closed}: people there see only the reason, “{reason}”',
  'open.none': 'closed to every platform: people see only the reason, “{reason}”',

  generation: 'Server',
  'generation.age': 'answers like ShopXO {age}',
  'age.newest': '6.4 or newer',
  'age.oldest': '2.2.2 or older',
  'generation.missing': 'it has no {missing}',
  'generation.noProfile':
    'without profiles the app hides them; registering, signing in and binding a phone work',
  'ability.profile': 'profile',
  'ability.languages': 'messages in other languages than Chinese',
  'ability.closesPerPlatform': 'switch to close single platforms',
  'ability.emailBinding': 'binding of e-mail addresses and change of passwords',

  kinds: 'Accounts',
  'kinds.register': 'register by {kinds}',
  'kinds.noRegister': 'registration is closed: new people can come only by one tap in a mini-program',
  'kinds.signIn': 'sign in by {kinds}',
  'kinds.noSignIn': 'signing in is closed: in a browser nobody gets in',
  'kinds.stuck': '{kinds}: can register, but not sign in the same way',
  'kind.username': 'user name',
  'kind.sms': 'text message',
  'kind.email': 'e-mail',

  captcha: 'Captcha',
  'captcha.where': 'needed {where}; the shop draws it',
  'captcha.noImage':
    'needed {where}, but the shop draws none: nobody gets past it. Does PHP have its gd extension?',
  'captcha.nowhere': 'nowhere: anybody can have text messages sent at your cost, and try passwords',
  'captcha.freeCodes': 'not needed to send a code: anybody can have text messages sent at your cost',
  'captcha.toRegister': 'to register',
  'captcha.toSignIn': 'to sign in',
  'captcha.toSendCode': 'to send a code',

  accounts: 'New accounts',
  'accounts.free': 'usable at once',
  'accounts.phoneRequired':
    'need a phone: the app asks for it right after the first sign-in, and shows nothing else before',
  'accounts.approval': 'wait for your approval: until then people are told so at every sign-in',

  oneTap: 'One-tap sign-in',
  'oneTap.ready': 'set up for {ready}',
  'oneTap.notReady':
    '{platform}: not set up, the shop says “{reason}”. Enter the mini-program’s id and secret in the shop. Until then people there sign in by form.',
  'oneTap.absent': '{platform}: the server has no such sign-in',

  phone: 'Phone',
  'phone.oneTap': 'bound by one tap on {platforms}',
  'phone.sms': 'bound by text message on {platforms}',
  'phone.not': 'can’t be bound on {platforms}',

  site: 'Name and logo',
  'site.name': '“{name}”',
  'site.noName': 'no name: forms have no heading',
  'site.logo': 'logo set',
  'site.noLogo': 'no logo: the app shows none',

  agreements: 'Agreements',
  'agreements.there': 'terms of use and privacy have a text',
  'agreements.missing': 'empty: {missing}. Platforms refuse a mini-program without them.',
  'agreements.noCancellation': 'no text about cancelling an account: the app shows none',
  'agreement.userregister': 'terms of use',
  'agreement.userprivacy': 'privacy',

  images: 'Images',
  'images.none': 'base/common names none: the hosts of avatars are unknown',
  'images.unseen': '{host} has uploads, avatars among them; base/common names no image there to try',
  'images.shown': '{host} shows its images to everybody',
  'images.plain': '{host} shows its images, but not by https: mini-programs may not show them',
  'images.referer':
    '{host} shows its images only to pages of the shop (Referer): mini-programs send another one. Allow servicewechat.com, or empty Referers.',
  'images.not': '{host} doesn’t show its images',

  cookies: 'Cookies',
  'cookies.none': 'none',
  'cookies.harmless': '{names}, without the token; the app neither sends nor keeps them',
  'cookies.token':
    '{names}; one carries the token, readable by scripts. The app neither sends nor keeps it; other pages of this origin do',

  cors: 'Other origins',
  'cors.own': 'may not call the shop: put the browser app (dist/h5) beside api.php, as {folder}',
  'cors.open': 'may call the shop: the browser app can live anywhere',
  'cors.anybody':
    'every page may call the shop with a person’s cookies. Take Access-Control-Allow-Credentials away.',

  clock: 'Clock',
  'clock.right': 'right, within a minute',
  'clock.off': '{seconds} s off this computer’s: codes may expire too early or too late',
  'clock.unknown': 'the server tells no date',

  speed: 'Speed',
  'speed.fine': '{calls} calls, half of them in {middle} ms; the slowest {slowest} ms ({endpoint})',
  'speed.slow':
    '{calls} calls, half of them in {middle} ms; the slowest {slowest} ms ({endpoint}). The app gives up at 10 seconds.',

  trial: 'Trial account',
  'trial.registered': 'registered, signed in',
  'trial.profile': 'its profile can be read',
  'trial.noProfile': 'its profile can’t be read (code {code})',
  'trial.cancelled': 'cancelled again',
  'trial.stays': 'could not be cancelled (code {code}): remove {name} by hand',
  'trial.notRegistered': 'can’t be registered (code {code})',
  'trial.noUsernames': 'not tried: the shop takes no user names',
  'trial.captcha':
    'not tried: the captcha has to be read by a person; run it in a terminal, or switch the captcha off meanwhile',
  'trial.approval': 'not tried: it would wait for your approval and could not be cancelled',
  'trial.notCancellable': 'not tried: this server can’t cancel accounts',
  'trial.askCaptcha': 'The captcha is in {file}. What does it say? ',

  ...enPlatforms,
} as const

export type WordKey = keyof typeof en
export type Words = Readonly<Record<WordKey, string>>
