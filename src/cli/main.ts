/** The command line: mounts the commands, and turns errors into a sentence and an exit code. */
import { Command } from 'commander'
import { databaseCommand } from './database.ts'
import { historyCommand, importCommand, removeCommand, restoreCommand } from './import.ts'
import { methodsCommand } from './methods.ts'
import { openHomeStore } from './open-home-store.ts'
import { queryCommand } from './query.ts'
import { reportError } from './report-error.ts'
import { startCommand } from './start.ts'

const program = new Command('evidence-graph')
  .description('Qualitative evidence as a Neo4j graph, questioned over GraphQL')
  .showHelpAfterError()
  .addCommand(startCommand())
  .addCommand(importCommand(openHomeStore))
  .addCommand(removeCommand(openHomeStore))
  .addCommand(historyCommand(openHomeStore))
  .addCommand(restoreCommand(openHomeStore))
  .addCommand(queryCommand())
  .addCommand(methodsCommand())
  .addCommand(databaseCommand())

try {
  await program.parseAsync()
} catch (error) {
  reportError(error)
}
