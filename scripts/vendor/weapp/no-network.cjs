// WeChat's tool asks WeChat's servers where it can, and does without an answer. Here it never gets one: the result is
// the same with and without a network, nothing is told to anybody, and nothing waits.
const { Socket } = require('node:net')

Socket.prototype.connect = function refuse() {
  process.nextTick(() => this.destroy(new Error('There is no network here.')))
  return this
}
