import { type Fields, isCall } from '../foreign-values'
import type { Services } from '../services'

/** `onNetworkStatusChange`, on which the platforms agree but for their words for «none». */
export const networkChangeApi = ({ device, lifetime }: Services, none: string): Fields => ({
  onNetworkStatusChange: (told: unknown) =>
    device.network.watch((online) =>
      lifetime.run('onNetworkStatusChange', () => {
        if (isCall(told)) told({ isConnected: online, networkType: online ? 'wifi' : none })
      }),
    ),
})
