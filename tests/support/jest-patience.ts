import { configure } from '@testing-library/dom'
import { PATIENCE_MS } from './patience'

// Otherwise `findBy…` and `waitFor` give up after one second.
configure({ asyncUtilTimeout: PATIENCE_MS })
