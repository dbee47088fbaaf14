import { type BirthdayLimits, birthdayColumns } from '@/domain/birthday'
import type { ColumnTexts } from './picker-props'
import type { WheelSet } from './wheel'

/** Year, month and day of a birthday (`YYYY-MM-DD`). The wheels end with the month's last day and with the limits. */
export function birthdayWheels(limits: BirthdayLimits, labels: ColumnTexts): WheelSet<string> {
  const partsOf = (date: string) => {
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    return { year, month, day }
  }
  return {
    wheels(chosen) {
      const { years, months, days, selection } = birthdayColumns(partsOf(chosen), limits)
      const parts = Object.values(partsOf(selection))
      return [years, months, days].map((column, at) => ({
        label: labels[at] ?? '',
        options: column.map(String),
        index: column.indexOf(parts[at] ?? 0),
      }))
    },
    turn(chosen, wheel, index) {
      const parts = partsOf(chosen)
      const { years, months, days } = birthdayColumns(parts, limits)
      const turned = [
        { ...parts, year: years[index] ?? parts.year },
        { ...parts, month: months[index] ?? parts.month },
        { ...parts, day: days[index] ?? parts.day },
      ][wheel]
      return birthdayColumns(turned ?? parts, limits).selection
    },
  }
}
