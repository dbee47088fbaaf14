import { isRecord } from '@/api/wire/values'

/** Tokens and codes of the recording, and those that the shop under test gave in their place. */
export class KnownValues {
  private readonly now = new Map<string, string>()

  learn(recorded: string, answered: string): void {
    if (recorded !== '' && answered !== '') this.now.set(recorded, answered)
  }

  /** Learns every token at the same place of two answers. */
  learnTokens(recorded: unknown, answered: unknown): void {
    if (!isRecord(recorded) || !isRecord(answered)) return
    for (const [name, value] of Object.entries(recorded)) {
      const other = answered[name]
      if (name === 'token' && typeof value === 'string' && typeof other === 'string') this.learn(value, other)
      else this.learnTokens(value, other)
    }
  }

  /** A text as it is sent now. A captcha may be recorded in capitals. */
  text(recorded: string): string {
    const inCapitals = this.now.get(recorded.toLowerCase())?.toUpperCase()
    return this.now.get(recorded) ?? inCapitals ?? recorded
  }

  /** A JSON value as it is sent now. */
  json(recorded: unknown): unknown {
    if (typeof recorded === 'string') return this.text(recorded)
    if (typeof recorded === 'number') return Number(this.text(String(recorded)))
    if (Array.isArray(recorded)) return recorded.map((value) => this.json(value))
    if (!isRecord(recorded)) return recorded
    return Object.fromEntries(Object.entries(recorded).map(([name, value]) => [name, this.json(value)]))
  }
}
