import { once } from 'node:events'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/database/index.ts'
import { isRunning } from '../../src/database/processes.ts'
import { ask, databaseProcess, startedHolder, startHolder, type TemporaryHome, temporaryHome, untilGone } from './homes.ts'

const options = { progress: () => undefined, only: 'embedded' } as const
let home: TemporaryHome
beforeEach(() => {
  home = temporaryHome()
})
afterEach(() => home.remove())

describe('when the service', () => {
  it('gets SIGINT or SIGTERM, the database is gone before it is; when it is killed, soon after; nothing stored is lost', async () => {
    let expected = 0
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
      const holder = await startedHolder(home)
      expect(await ask(holder.connection, 'MATCH (n:Kept) RETURN count(n)')).toBe(expected)
      await ask(holder.connection, 'CREATE (:Kept)')
      expected += 1
      const exit = once(holder.child, 'exit')
      holder.child.kill(signal)
      await exit
      if (signal === 'SIGKILL') expect(await untilGone(holder.database)).toBeLessThan(10_000)
      else expect(isRunning(holder.database)).toBe(false)
    }
    const database = await openDatabase(home.config, options)
    expect(await ask(database.connection, 'MATCH (n:Kept) RETURN count(n)')).toBe(expected)
    await database.stop()
  })

  it('is killed during the first start, the next start is a good one', async () => {
    for (const afterMs of [1500, 3500]) {
      const holder = startHolder(home)
      await new Promise((resolve) => setTimeout(resolve, afterMs))
      // On a slow machine there may be no database yet.
      const identity = await databaseProcess(home).catch(() => undefined)
      holder.child.kill('SIGKILL')
      if (identity !== undefined) await untilGone(identity)
    }
    const database = await openDatabase(home.config, options)
    expect(await ask(database.connection, 'RETURN 1')).toBe(1)
    await database.stop()
  })

  it('is killed while the database is frozen, the next start ends the orphan and says so', async () => {
    const holder = await startedHolder(home)
    process.kill(holder.database.pid, 'SIGSTOP')
    holder.child.kill('SIGKILL')
    const said: string[] = []
    const database = await openDatabase(home.config, { ...options, progress: (message) => said.push(message) })
    expect(isRunning(holder.database)).toBe(false)
    expect(said.join()).toContain(`Ending the database (pid ${holder.database.pid})`)
    expect(await ask(database.connection, 'RETURN 1')).toBe(1)
    await database.stop()
  })
})

describe('two services that start on one home at once', () => {
  it('leave it to one of them; the other says who has it', async () => {
    const holders = [startHolder(home), startHolder(home)]
    const answers = await Promise.all(holders.map((holder) => holder.said))
    expect(answers.filter((answer) => 'connection' in answer).length).toBe(1)
    const refusals = answers.flatMap((answer) => ('error' in answer ? [answer.error] : []))
    expect(refusals[0]).toContain('is in use: process ')
    const exits = holders.filter(({ child }) => child.exitCode === null).map(({ child }) => once(child, 'exit'))
    for (const { child } of holders) child.kill('SIGTERM')
    await Promise.all(exits)
  })
})

describe('when the database', () => {
  it('crashes, the service hears of it with the last lines of the log, and a new start has what was stored', async () => {
    const database = await openDatabase(home.config, options)
    await ask(database.connection, 'CREATE (:Kept {value: 1})')
    process.kill((await databaseProcess(home)).pid, 'SIGKILL')
    const message = await database.ended
    expect(message).toMatch(/^Neo4j ended \(SIGKILL\)\. The last lines of its log/)
    expect(message).toContain('Started.')
    await database.stop()
    const again = await openDatabase(home.config, options)
    expect(await ask(again.connection, 'MATCH (k:Kept) RETURN k.value')).toBe(1)
    await again.stop()
  })
})
