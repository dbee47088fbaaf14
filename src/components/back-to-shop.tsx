import { useText } from '@/locales/use-text'
import { Cell, CellGroup } from './cell'
import { useLeave } from './use-leave'

/** The row that leads back to the page of the shop that a person came from. */
export function BackToShop() {
  const t = useText()
  const { toShop } = useLeave()
  return toShop ? (
    <CellGroup>
      <Cell icon="shop" label={t('action.backToShop')} onClick={toShop} />
    </CellGroup>
  ) : null
}
