import { vendor } from '@vendor'
import { leaveScreen, openHome, screenBelow } from '@/platform/navigation'
import { useApp } from '@/stores/app-context'

/** How a screen is left. The stack of screens decides; where it ends, the `back` parameter of the link (FLOWS 7). */
export function useLeave() {
  const { back } = useApp()
  const toShop = () => {
    const { address } = back.getState()
    if (address === null) return null
    return () => void vendor.goBack(address).catch(openHome)
  }
  const leaveOver = (...passed: (string | null)[]) => {
    const go = passed.includes(screenBelow()) ? toShop() : null
    ;(go ?? leaveScreen)()
  }
  return {
    /** Goes one screen back; from the first screen to the page of the shop that the person came from, or home. */
    leave: () => leaveOver(null),
    /** The same after the task that the person came for: home, too, is passed by on the way to the shop. */
    finish: () => leaveOver(null, 'home'),
    /** Goes back to the shop; null for a person who did not come from it. */
    toShop: toShop(),
  }
}
