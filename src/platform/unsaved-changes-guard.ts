/** Here the platform's own way back can't be made to ask: a draft that was left is offered back instead. */
export function guardUnsavedChanges(_question: string | null): void {}
