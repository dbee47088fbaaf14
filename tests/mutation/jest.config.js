// The unit tests as one project, which is what Stryker's runner understands.
const { projects, testTimeout } = require('../../jest.config.js')

// Properties are tried less often than in `npm test`: a mutant that a few cases don't find is seldom found by many.
process.env.FC_RUNS ??= '20'

const { displayName: _name, ...unit } = projects.find(({ displayName }) => displayName === 'unit')

module.exports = {
  ...unit,
  testTimeout,
  runner: '<rootDir>/tests/mutation/covering-runner.js',
  // What unit tests are made of: Jest looks through these folders once a mutant.
  roots: ['src', 'tests/support', 'tests/contract', 'config'].map((folder) => `<rootDir>/${folder}`),
}
