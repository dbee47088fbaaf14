import { useText } from '@/locales/use-text'
import { openScreen } from '@/platform/navigation'
import { Cell } from './cell'
import { CellGroup } from './cell-group'

/** Cells that open the shop's two agreements. */
export function AgreementCells() {
  const t = useText()
  return (
    <CellGroup>
      {(['userregister', 'userprivacy'] as const).map((document) => (
        <Cell
          key={document}
          label={t(`agreement.${document}`)}
          onClick={() => openScreen('agreement', { document })}
        />
      ))}
    </CellGroup>
  )
}
