/** How large what is delivered may become, in KB of 1000 bytes. `npm run size` measures, `npm test` holds to it. */
export const budgets = {
  /** JS and CSS, gzipped, that a browser loads to show `screen` for the first time (hello app: 102) */
  h5FirstLoad: { screen: 'pages/register/index', gzipKb: 60 },
  /** what the first drawings of home, sign-in and register add to the page, gzipped */
  h5ShellsGzipKb: 8,
  /** every file of a mini-program's main package, as it is (hello app on React: weapp 304, alipay 253, tt 247) */
  packageKb: { weapp: 351, alipay: 325, tt: 318, swan: 357, qq: 346, jd: 334 },
  /** the same of the subpackage with the account screens */
  subpackageKb: 36,
} as const

/**
 * The limits of `npm run bench`. Ratios within one run: `works` to the hello form, `miniStart` to a hello world of Taro, the
 * others to plain HTML. Milliseconds and frames a second are those of a phone four times slower than this computer.
 */
export const speedLimits = {
  ...{ works: 1, firstCharacter: 1.35, firstPaint: 1.35, secondVisit: 1.2, miniStart: 1.25 },
  ...{ taskMs: 120, pickerMs: 100, wheelFrames: 55 },
} as const

/**
 * What only code holds that loads when it is needed: the profile, the pickers, the crop, the sanitiser of agreements and the
 * rules of an edited page; and, in a mini-program alone, signing in by the platform's word.
 */
export const laterMarks = [
  'ac-save-bar',
  'ac-wheel-row',
  'ac-crop',
  'DOMPurify',
  'must be set',
  'user/appminiuserinfo',
] as const

/** Words that only data belonging to the region picker holds; it loads when the picker first opens. */
export const regionDataMarks = ['东城区', '和平区'] as const

/** What must be nowhere in a delivered file: the embedded shop, tools of development, source maps, chatter. */
export const foreignMarks = [
  '_sandbox',
  'sandbox_delay',
  'react-refresh',
  '127.0.0.1',
  '//# sourceMappingURL',
  'console.debug(',
  'console.info(',
  'console.log(',
  'console.trace(',
  'console.warn(',
  'debugger;',
] as const

/** Nor in the browser app: code made of text, which its security policy forbids, and React's last words. */
export const foreignMarksOfBrowsers = [
  'new Function(',
  ' eval(',
  '=eval(',
  '(0,eval)',
  'console.error(',
] as const
