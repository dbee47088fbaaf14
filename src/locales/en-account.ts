import type { AccountTexts } from './catalogue'

/** English, what the account screens say. */
export const enAccount: AccountTexts = {
  'problem.mobileTaken': 'This phone number is linked to another account',
  'problem.mobileOwn': 'This phone number is already linked to your account',
  'problem.openidMissing': 'Your authorisation expired. Authorise again',

  'bind.title': 'Add phone number',
  'bind.changeTitle': 'Change phone number',
  'bind.current': 'Current phone number: {mobile}',
  'bind.submit': 'Add',
  'bind.changeSubmit': 'Change',
  'bind.done': 'Phone number added',
  'bind.signInInstead': 'Sign in with it',
  'bind.why': 'Use it to sign in and let the shop contact you',

  'oneTap.submit': 'Add my {platform} number',
  'oneTap.or': 'or use an SMS code',
  'oneTap.denied': 'Phone number not shared. Use an SMS code instead',
  'oneTap.unavailable': "One-tap isn't available now. Use an SMS code",
  'oneTap.tooOld': 'Your {platform} app is out of date. Update it, or use an SMS code',
  'oneTap.failed': "Couldn't get your phone number. Try again, or use an SMS code",

  'link.title': 'Link your {platform} account',
  'link.text':
    'This account is not linked to {platform} yet. Verify your {platform} account first, so that you don’t end up with two accounts. If it is new here, an account may be created for it.',
  'link.find': 'Verify your {platform} account',
  'link.unclaimed': '{platform} is not linked yet',
  'link.unclaimedText': 'Sign in to this account again to link {platform}. Then add your phone number',
  'link.signInAgain': 'Sign in again and link',
  'link.impossible': '{platform} was not linked',
  'link.impossibleText':
    "This shop can't link {platform} to an existing account. To add your phone number, sign in from a browser",
  'link.other': 'This {platform} account is linked to another account',
  'link.otherText':
    'It is linked to “{name}”. You can switch to that account. To keep this one, sign in from a browser and add your phone number there',
  'link.enterOther': 'Switch account',
  'link.keep': 'Keep this account',
}
