import { screenOnDemand } from '@/components/screen-on-demand'

export default screenOnDemand(
  async () => (await import(/* webpackChunkName: "about", webpackMode: "lazy" */ './about')).About,
)
