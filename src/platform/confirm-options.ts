/** What `confirm` asks. */
export interface ConfirmOptions {
  title: string
  text?: string
  confirmText: string
  cancelText: string
  /** Saying yes takes something away. */
  danger?: boolean
}
