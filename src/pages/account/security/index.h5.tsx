import { screenOnDemand } from '@/components/screen-on-demand'

export default screenOnDemand(
  async () => (await import(/* webpackChunkName: "security", webpackMode: "lazy" */ './security')).Security,
)
