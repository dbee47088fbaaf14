import { loadLater } from '@/components/load-ahead'
import { screenOnDemand } from '@/components/screen-on-demand'
import { accountCatalogueIn } from '@/locales/account-catalogues'

const load = async () =>
  (await import(/* webpackChunkName: "profile", webpackMode: "lazy" */ './profile')).Profile

// So that it opens at once for a member, and offline.
loadLater((language) => Promise.all([load(), accountCatalogueIn(language)]))

export default screenOnDemand(load, { title: 'profile.title', parts: ['avatar', 'rows', 'rows'] })
