import { type Fields, isCall } from '../foreign-values'
import type { Services } from '../services'

/** `onNetworkStatusChange`; the platforms differ only in their word for «none». */
export const networkChangeApi = ({ device, lifetime }: Services, none: string): Fields => ({
  onNetworkStatusChange: (told: unknown) =>
    device.network.watch((online) =>
      lifetime.run('onNetworkStatusChange', () => {
        if (isCall(told)) told({ isConnected: online, networkType: online ? 'wifi' : none })
      }),
    ),
})
