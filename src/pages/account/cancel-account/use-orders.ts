import { vendor } from '@vendor'
import { useLeave } from '@/components/use-leave'
import { useText } from '@/locales/use-text'
import { openHome } from '@/platform/navigation'

/** The member's orders on a ShopXO server's own pages, which stand beside the browser app. */
const orderList = '?s=order/index.html'

/** The way to open orders: back to the shop, in a browser else to the shop's list; null where there is neither. */
export function useOrders(): { text: string; onClick: () => void } | null {
  const t = useText()
  const { toShop } = useLeave()
  if (toShop) return { text: t('action.backToShop'), onClick: toShop }
  const list = vendor.backAddress(`${vendor.shopUrl}/${orderList}`)
  if (list === null) return null
  return { text: t('cancel.orders'), onClick: () => void vendor.goBack(list).catch(openHome) }
}
