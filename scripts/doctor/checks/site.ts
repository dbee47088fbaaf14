import { type Check, ok, warning } from '../finding'
import { siteConfigOf } from '../shop/site-config'

/** The name and logo above every form. */
export const site: Check = {
  name: 'site',
  needsSettings: true,
  async run(visit) {
    const { siteName, logo } = await siteConfigOf(visit)
    return [
      siteName ? ok('site.name', { name: siteName }) : warning('site.noName'),
      logo ? ok('site.logo') : warning('site.noLogo'),
    ]
  },
}
