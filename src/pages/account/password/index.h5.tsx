import { screenOnDemand } from '@/components/screen-on-demand'

export default screenOnDemand(
  async () => (await import(/* webpackChunkName: "password", webpackMode: "lazy" */ './password')).Password,
)
