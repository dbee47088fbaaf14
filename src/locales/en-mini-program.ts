import type { MiniProgramTexts } from './catalogue'

/** English, what only a mini-program says. */
export const enMiniProgram: MiniProgramTexts = {
  'platform.weixin': 'WeChat',
  'platform.alipay': 'Alipay',
  'platform.toutiao': 'Douyin',
  'platform.baidu': 'Baidu',
  'platform.qq': 'QQ',
  'platform.kuaishou': 'Kuaishou',

  'authorise.submit.weixin': 'Sign in with WeChat',
  'authorise.submit.alipay': 'Sign in with Alipay',
  'authorise.submit.toutiao': 'Sign in with Douyin',
  'authorise.submit.baidu': 'Sign in with Baidu',
  'authorise.submit.qq': 'Sign in with QQ',
  'authorise.submit.kuaishou': 'Sign in with Kuaishou',
  'authorise.intro': 'Sign in to this shop as who you are on {platform}, without a password',
  'authorise.shared': 'What the shop gets',
  'authorise.sharedId': 'Your {platform} identity, only to recognise your account',
  'authorise.sharedProfile': 'The picture and nickname that you enter yourself, if you like',
  'authorise.notShared': "Not your phone number: you will be asked first if it's ever needed",
  'authorise.byName': 'Sign in another way',
  'authorise.register': 'Create account',

  'firstProfile.intro': 'Nice to meet you! What should we call you? You can change it at any time',
  'firstProfile.usePlatform': 'Use my {platform} picture and name',
  'firstProfile.purpose': 'To fill in your picture and nickname',
  'firstProfile.denied': 'Your {platform} profile was not used. You can fill it in yourself',
  'firstProfile.notAllowed': "This mini app can't read your {platform} profile. Please fill it in yourself",
  'firstProfile.failed': "Your {platform} profile couldn't be read. Please fill it in yourself",
  'firstProfile.submit': 'Done',
  'firstProfile.skip': 'Skip',

  'privacy.title': 'Your privacy',
  'privacy.text':
    'This step uses personal data of yours. It goes on only if you agree. If not, everything else still works.',
  'privacy.contract': 'Read the privacy guide',
  'privacy.agree': 'Agree',
  'privacy.refuse': "Don't agree",

  'oneTap.submit': 'Add my {platform} number',
  'oneTap.or': 'or with a text message code',
  'oneTap.denied': "You didn't share your phone number. A text message code works too",
  'oneTap.unavailable': "One tap isn't available now. Please use a text message code",
  'oneTap.tooOld': 'Your {platform} is too old. Please update it, or use a text message code',
  'oneTap.failed': "Your phone number couldn't be read. Please try again, or use a text message code",

  'link.title': 'First, who you are on {platform}',
  'link.text':
    "You signed in with an account that isn't linked to {platform} yet. Adding a phone number now would open a second account, so the shop has to be asked first. If your {platform} has no account yet, some shops open an empty one at once.",
  'link.find': 'Check my {platform} identity',
  'link.unclaimed': 'Your {platform} is not linked to an account yet',
  'link.unclaimedText':
    'Sign in with your account once more: the shop then links {platform} to it, and you can add your phone number',
  'link.signInAgain': 'Sign in again and link',
  'link.other': 'Your {platform} belongs to another account',
  'link.otherText':
    'It belongs to “{name}”. You can use that account. To stay with this one, add your phone number by signing in to the shop in a browser',
  'link.enterOther': 'Use that account',
  'link.keep': 'Stay with this one',
}
