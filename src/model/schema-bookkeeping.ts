import type { PropertySpec } from './schema-properties.ts'

/** Labels and properties of the store's own bookkeeping: never part of the evidence, never in a fold. */
export const bookkeepingSpecs: Readonly<Record<string, Readonly<Record<string, PropertySpec>>>> = {
  DataVersion: {
    id: { type: 'string', description: 'Always "current"', required: true },
    dataVersion: { type: 'string', description: 'First 16 hex digits of the fold’s SHA-256', required: true },
    sequence: { type: 'integer', description: 'Even: settled; odd: a publish is being committed', required: true },
    schemaVersion: { type: 'integer', description: 'Version of the last migration applied', required: true },
    writtenBy: { type: 'string', description: 'Operation that changed the sequence last' },
  },
  PublishLock: {
    id: { type: 'string', description: 'Always "publish"', required: true },
    takenBy: { type: 'string', description: 'Operation that writes it, and so holds its lock until its transaction ends', required: true },
  },
  Run: {
    id: { type: 'string', description: 'run:package:key', required: true },
    operationId: { type: 'string', description: 'Unique per attempt to publish; makes a repeated commit harmless', required: true },
    action: { type: 'string', description: 'IMPORT, REMOVE or RESTORE', required: true },
    package: { type: 'string', description: 'Package that the run was about', required: true },
    packageVersion: { type: 'string', description: 'Version that the package gives itself' },
    contentHash: { type: 'string', description: 'SHA-256 of the package’s canonical rows' },
    at: { type: 'string', description: 'When, ISO 8601, UTC', required: true },
    sequence: { type: 'integer', description: 'Sequence after the run', required: true },
    dataVersion: { type: 'string', description: 'Data version after the run', required: true },
    previousVersion: { type: 'string', description: 'Data version before the run' },
    created: { type: 'integer', description: 'Nodes and relationships created', required: true },
    updated: { type: 'integer', description: 'Nodes and relationships changed', required: true },
    removed: { type: 'integer', description: 'Nodes and relationships removed', required: true },
    unchanged: { type: 'integer', description: 'Nodes and relationships left as they were', required: true },
    report: { type: 'string', description: 'The report as JSON', required: true },
    packagesAfter: { type: 'string[]', description: 'package=run id of every package that is current after the run', required: true },
  },
  RunChunk: {
    id: { type: 'string', description: 'run id and chunk number', required: true },
    run: { type: 'string', description: 'Run that brought it', required: true },
    index: { type: 'integer', description: 'Place among the run’s chunks, from 0', required: true },
    content: { type: 'string', description: 'A piece of the package’s canonical rows: deflated, base64', required: true },
  },
  Migration: {
    version: { type: 'integer', description: 'Number in the file name', required: true },
    name: { type: 'string', description: 'File name', required: true },
    checksum: { type: 'string', description: 'SHA-256 of the file when it was applied', required: true },
    appliedAt: { type: 'string', description: 'When, ISO 8601, UTC', required: true },
  },
}
