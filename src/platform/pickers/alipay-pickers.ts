interface DateQuestion {
  format: 'yyyy-MM-dd'
  currentDate: string
  startDate: string
  endDate: string
  success: (answer: { date?: string }) => void
}

interface RegionQuestion {
  title: string
  selectedItem?: string[]
  success: (answer: { data?: string[] }) => void
}

/** Alipay's `<picker>` has neither dates nor regions: it has calls for them. Taro doesn't declare them. */
declare const my: {
  datePicker: (question: DateQuestion) => void
  regionPicker: (question: RegionQuestion) => void
}

/** Opens Alipay's date picker; a cancelled one answers nothing. */
export function askDate(question: DateQuestion): void {
  my.datePicker(question)
}

/** Opens Alipay's region picker (base library 1.23.0); a cancelled one answers nothing. */
export function askRegion(question: RegionQuestion): void {
  my.regionPicker(question)
}
