/**
 * The third way: Neo4j in a container, by testcontainers, whose helper removes the container when this process is killed.
 * The store is a Docker volume named by the home, because a container's user may not write to a folder of ours.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { StartedNeo4jContainer } from '@testcontainers/neo4j'
import type { Config } from '../config.ts'
import { ServerError } from '../errors.ts'
import { type Home, homeOf, readOrMakePassword } from './home.ts'
import type { Found } from './java.ts'
import { withLease } from './lease.ts'
import { defaultHeapMb, pageCacheMb } from './memory.ts'
import { makePrivateFolder } from './private-files.ts'
import { thisProcess } from './processes.ts'
import type { Progress, RunningDatabase } from './running-database.ts'
import { inUse, removeRecord, runningService, type ServiceRecord, writeRecord } from './service-record.ts'

const minor = '5.26'
const image = `neo4j:${minor}-community`
const label = 'evidence-graph.home'
/** After this, seconds, the container is killed; its transaction log makes that safe. Ctrl-C allows two in all. */
const stopSeconds = 1
const shownLines = 15

interface DockerOptions {
  /** Whether the store outlives the container. */
  readonly keepData: boolean
  /** Java heap, MB. */
  readonly heapMb?: number
}

/** testcontainers takes most of a second to load, so it is loaded only when this way is taken. */
const load = () => Promise.all([import('testcontainers'), import('@testcontainers/neo4j')])

/** Whether a container engine answers. */
export async function findDocker(): Promise<Found<true>> {
  const [{ getContainerRuntimeClient }] = await load()
  return getContainerRuntimeClient().then(
    () => ({ usable: true, value: true }),
    () => ({ usable: false, reason: 'no container engine answers' }),
  )
}

/** What we keep of a database in Docker: password and record. */
export function dockerHome(config: Config): Home {
  return homeOf(config.home, `docker-${minor}`)
}

/**
 * @throws ClientError `BAD_USER_INPUT` where another service has the home; ServerError `UNAVAILABLE` where the container
 *   did not start
 */
export async function openDocker(config: Config, progress: Progress, options: DockerOptions): Promise<RunningDatabase> {
  const home = dockerHome(config)
  const claimed = await claim(home)
  try {
    const password = readOrMakePassword(home)
    const name = `evidence-graph-${createHash('sha256').update(home.folder).digest('hex').slice(0, 12)}`
    await removeLeftContainer(name)
    progress(`Starting ${image} in Docker (the first time the image is fetched).`)
    const lines: string[] = []
    const container = await startContainer(name, password, options, lines)
    return await watched(container, home, claimed, password, lines)
  } catch (error) {
    removeRecord(home, claimed)
    throw error
  }
}

/** Says in the home's record that it is ours, one process at a time. */
async function claim(home: Home): Promise<ServiceRecord> {
  makePrivateFolder(home.folder)
  const nobody = (): void => undefined
  return withLease(join(home.folder, 'claim'), nobody, async () => {
    const service = runningService(home)
    if (service !== undefined) throw inUse(home, service)
    const { pid, started, command } = thisProcess()
    const owner = { pid, started, command }
    const record: ServiceRecord = {
      owner,
      since: new Date().toISOString(),
      uri: 'an address not known yet',
      browserUrl: '',
      state: 'starting',
    }
    writeRecord(home, record)
    return record
  })
}

/** The started container as a database that says when it ends. */
async function watched(
  container: StartedNeo4jContainer,
  home: Home,
  claimed: ServiceRecord,
  password: string,
  lines: readonly string[],
): Promise<RunningDatabase> {
  const uri = container.getBoltUri().replace(/\/$/, '').replace('localhost', '127.0.0.1')
  const browserUrl = `${container.getHttpUri().replace('localhost', '127.0.0.1')}browser/`
  const record: ServiceRecord = { ...claimed, uri, browserUrl, state: 'ready' }
  writeRecord(home, record)
  let stopping: Promise<unknown> | undefined
  const stop = async (): Promise<void> => {
    stopping ??= container.stop({ timeout: stopSeconds * 1000 }).finally(() => removeRecord(home, record))
    await stopping
  }
  const log = await container.logs()
  const ended = new Promise<string>((resolve) => {
    log.once('end', () => {
      if (stopping !== undefined) return
      removeRecord(home, record)
      resolve(`Neo4j ended. The last lines of its log:\n${lastWords(lines)}`)
    })
  })
  return { kind: 'docker', connection: { uri, user: 'neo4j', password, database: 'neo4j' }, browserUrl, stop, ended }
}

async function startContainer(name: string, password: string, { keepData, heapMb = defaultHeapMb }: DockerOptions, lines: string[]) {
  const [{ getContainerRuntimeClient }, { Neo4jContainer }] = await load()
  const { host } = (await getContainerRuntimeClient()).info.containerRuntime
  /** testcontainers publishes on all addresses; an engine on this machine shall publish on the loopback one only. */
  class LoopbackNeo4j extends Neo4jContainer {
    protected override beforeContainerCreated(): Promise<void> {
      if (host !== 'localhost' && host !== '127.0.0.1') return Promise.resolve()
      const ports: Record<string, { HostPort: string; HostIp: string }[]> = {}
      for (const port of Object.keys(this.createOpts.ExposedPorts ?? {})) ports[port] = [{ HostPort: '0', HostIp: '127.0.0.1' }]
      this.hostConfig.PortBindings = ports
      return Promise.resolve()
    }
  }
  const container = new LoopbackNeo4j(image)
    .withPassword(password)
    .withLabels({ [label]: name })
    .withEnvironment({
      NEO4J_server_memory_heap_initial__size: `${Math.min(heapMb, defaultHeapMb)}m`,
      NEO4J_server_memory_heap_max__size: `${heapMb}m`,
      NEO4J_server_memory_pagecache_size: `${pageCacheMb}m`,
      NEO4J_dbms_usage__report_enabled: 'false',
      NEO4J_internal_dbms_bolt_netty__server__shutdown__quiet__period: '0',
    })
    .withLogConsumer((stream) => {
      stream.on('data', (chunk: unknown) => {
        lines.push(...String(chunk).trimEnd().split('\n'))
        lines.splice(0, lines.length - shownLines)
      })
    })
  if (keepData) container.withBindMounts([{ source: name, target: '/data' }])
  return container.start().catch((cause: unknown) => {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new ServerError('UNAVAILABLE', `Neo4j did not start in Docker: ${why}\n${lastWords(lines)}`, { cause })
  })
}

/** A container of this home whose service is gone, where testcontainers' helper has not removed it. */
async function removeLeftContainer(name: string): Promise<void> {
  const [{ getContainerRuntimeClient }] = await load()
  const { container: containers } = await getContainerRuntimeClient()
  const left = await containers.fetchByLabel(label, name)
  if (left !== undefined) await containers.dockerode.getContainer(left.id).remove({ force: true, v: true })
}

function lastWords(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}`).join('\n')
}
