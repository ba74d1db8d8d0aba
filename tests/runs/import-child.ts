/**
 * A process of its own that imports, to be killed: `node --import tsx import-child.ts PACKAGE` with the connection as
 * JSON in `EVIDENCE_GRAPH_TEST_CONNECTION`. Prints a line at every step that progress tells, and `done` at the end.
 */
import { readDataPackage } from '../../src/importers/index.ts'
import { importPackage, refuseIssues } from '../../src/runs/index.ts'
import { openStore, type StoreConnection } from '../../src/store/index.ts'

const say = (text: string): boolean => process.stdout.write(`${text}\n`)
const connection = JSON.parse(process.env.EVIDENCE_GRAPH_TEST_CONNECTION ?? '{}') as StoreConnection
const content = refuseIssues(await readDataPackage(process.argv[2] ?? '.'))
const store = await openStore(connection)
say('connected')
const report = await importPackage(store, content, { progress: say })
say(`done ${report.dataVersion}`)
await store.close()
