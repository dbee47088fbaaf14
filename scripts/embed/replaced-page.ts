/** What a host's platform calls its own things. */
export interface HostPlatform {
  /** the global that holds the platform's calls */
  namespace: string
  template: string
  style: string
}

/**
 * The files of a page that sends on to a screen of the account centre and asks to be brought back to the page below it,
 * or to the host's first page.
 * @param url the screen, such as `/account/pages/sign-in/index`
 */
export function redirectPage({ namespace, template }: HostPlatform, url: string, first: string) {
  const code = `// The account centre stands in for this page; \`npm run embed -- --remove\` brings the page back.
Page({
  onLoad: function () {
    var pages = getCurrentPages()
    var below = pages[pages.length - 2]
    var back = '/' + (below ? below.route : '${first}')
    ${namespace}.redirectTo({ url: '${url}?back=' + encodeURIComponent(back.replace(/^\\/+/, '/')) })
  },
})
`
  return { '.js': code, '.json': '{}\n', [template]: '' }
}
