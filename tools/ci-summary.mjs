/** Prints what a test run came to as one plain line, and fails when a test was skipped or none ran: CI skips no test. */
import { readFileSync } from 'node:fs'

const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(process.argv[2], 'utf8'))
const skipped = numPendingTests + numTodoTests
process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed, ${skipped} skipped\n`)
if (numPassedTests === 0 || numFailedTests > 0 || skipped > 0) process.exit(1)
