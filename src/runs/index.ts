/** How packages become the graph: fold, diff, publish, remove, restore. */

export { packRows, unpackRows } from './chunks.ts'
export { dataVersionOf, fold, type Statement } from './fold.ts'
export { currentVersion, history, type RunEntry } from './history.ts'
export { importPackage, refuseIssues } from './import-package.ts'
export { packageRows } from './package-rows.ts'
export { removePackage } from './remove-package.ts'
export type { RunReport } from './report.ts'
export { restoreVersion } from './restore-version.ts'
export { currentStatements, importStatement } from './statements.ts'
export { rowsOfVersion } from './version-rows.ts'
