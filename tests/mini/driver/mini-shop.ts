import { encryptPhone } from '../../../sandbox/platforms/phone-number'
import { RunningShop } from '../../contract/running-shop'
import { SecretScan } from '../../support/secrets/secret-scan'
import { Device } from '../host/device'
import type { SentRequest } from '../host/journal'
import { MiniProgram } from '../host/mini-program'
import { alipay } from '../host/vendors/alipay'
import { tt } from '../host/vendors/tt'
import type { Vendor } from '../host/vendors/vendor'
import { weapp } from '../host/vendors/weapp'
import { Person } from './person'

/** Every platform, for `describe.each`. */
export const vendors: readonly [name: string, vendor: Vendor][] = [weapp, alipay, tt].map((vendor) => [
  vendor.target,
  vendor,
])

/** A shop, a telephone with the mini-program on it, and everybody who used it in this test. */
export class MiniShop {
  readonly shop = new RunningShop()
  private people: Person[] = []
  private phone: Device | null = null

  constructor(readonly vendor: Vendor) {}

  get device(): Device {
    if (!this.phone) throw new Error('The shop is not open yet.')
    return this.phone
  }

  async open(): Promise<void> {
    await this.shop.open()
    this.people = []
    this.phone = new Device(this.shop.url, ({ name, mobile }) => {
      const { encrypted_data, iv } = encryptPhone(this.shop.state, `o_tt_${name}`, mobile)
      return { encryptedData: encrypted_data, iv }
    })
  }

  /** Opens the app; one that is open is killed first, without a word to it. */
  async launch(): Promise<Person> {
    const person = this.launchNow()
    await person.settle()
    return person
  }

  launchNow(): Person {
    this.people.at(-1)?.program.kill()
    const person = new Person(new MiniProgram(this.vendor, this.device))
    this.people.push(person)
    return person
  }

  /** Ends the test. What any of the runs did that no app may do is an error. */
  async close(): Promise<void> {
    for (const { program } of this.people) program.kill()
    await this.shop.close()
    const journals = this.people.map(({ program }) => program.journal)
    expect(journals.flatMap(({ faults }) => faults)).toEqual([])
    for (const request of journals.flatMap(({ requests }) => requests))
      checkEnvelope(request, this.vendor.clientType)
    expect(this.leaks()).toEqual([])
  }

  /** Secrets that went where they don't belong, in anything that the app did on this telephone. */
  private leaks(): string[] {
    const scan = new SecretScan()
    scan.learnShop(this.shop.state.data)
    for (const { key, value, encrypted } of this.device.storage.writes) scan.wrote(key, value, encrypted)
    for (const { program } of this.people) {
      for (const { url, fields, headers } of program.journal.requests) scan.sent(url, fields, headers)
      for (const url of program.navigation.visited) scan.went('address', url)
      for (const text of program.journal.said) scan.said('console', text)
      for (const text of program.journal.toasts) scan.said('toast', text)
    }
    return scan.leaks()
  }
}

/** What must be true of every request, whatever the test is about. */
function checkEnvelope({ url, fields }: SentRequest, clientType: string): void {
  const address = new URL(url)
  expect([...address.searchParams.keys()]).toEqual(['s'])
  expect(`${address.origin}${address.pathname}`).toBe('https://shop.example.com/api.php')
  expect(fields).toMatchObject({ application: 'app', application_client_type: clientType, ajax: 'ajax' })
}

/** A fresh shop and a fresh telephone for every test of a block. */
export function miniShopForEachTest(vendor: Vendor): MiniShop {
  const miniShop = new MiniShop(vendor)
  beforeEach(() => miniShop.open())
  afterEach(() => miniShop.close())
  return miniShop
}
