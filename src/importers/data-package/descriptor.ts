import { isUtf8 } from 'node:buffer'
import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { describeValue } from '../../errors.ts'
import { packageNamePattern } from '../../model/index.ts'
import type { IssueList } from './issue-list.ts'

/** Largest `datapackage.json`, in bytes. */
const maxDescriptorBytes = 1_048_576
export const descriptorFile = 'datapackage.json'

const field = z.looseObject({
  name: z.string('a name'),
  type: z.string('a type of the Table Schema specification').default('string'),
  constraints: z.looseObject({}).optional(),
})

const foreignKey = z.looseObject({
  fields: z.union([z.string(), z.array(z.string())], { error: 'a field or fields' }),
  reference: z.looseObject({
    resource: z.string('the name of a resource, or empty for itself'),
    fields: z.union([z.string(), z.array(z.string())], { error: 'a field or fields' }),
  }),
})

const resource = z.looseObject({
  name: z.string('a name'),
  title: z.string('text').optional(),
  path: z.string('one path of a CSV file, relative to the package'),
  encoding: z
    .string('utf-8')
    .regex(/^utf-?8$/i, 'utf-8')
    .optional(),
  dialect: z
    .looseObject({ delimiter: z.literal(',', 'a comma').optional(), quoteChar: z.literal('"', 'a double quote').optional() })
    .optional(),
  schema: z.looseObject(
    {
      fields: z.array(field, 'a list of fields'),
      missingValues: z.array(z.string(), 'a list of strings').default(['']),
      primaryKey: z.union([z.string(), z.array(z.string())], { error: 'a field or fields' }).optional(),
      foreignKeys: z.array(foreignKey, 'a list of foreign keys').default([]),
    },
    'a table schema',
  ),
})

const descriptor = z.looseObject({
  name: z.string('a name').regex(packageNamePattern, 'lower-case letters, digits, ".", "_" or "-", at most 100'),
  title: z.string('a title').min(1, 'a title'),
  description: z.string('text').optional(),
  version: z.string('a version').optional(),
  created: z.iso.datetime({ offset: true, error: 'a time as ISO 8601 has it, such as 2026-11-23T00:00:00Z' }).optional(),
  licenses: z
    .array(z.looseObject({ name: z.string('text').optional(), title: z.string('text').optional() }), 'a list of licences')
    .optional(),
  sources: z
    .array(z.looseObject({ title: z.string('text').optional(), path: z.string('text').optional() }), 'a list of sources')
    .default([]),
  sourceExtent: z.enum(['abstract', 'full-text'], 'abstract or full-text: how much of each source was coded'),
  synthetic: z.boolean('true or false').optional(),
  resources: z.array(resource, 'a list of resources').min(1, 'at least one resource'),
})

export type Descriptor = z.infer<typeof descriptor>
export type ResourceDescriptor = Descriptor['resources'][number]

/** Reads and checks `datapackage.json`; undefined, with issues, when it cannot be used. */
export async function readDescriptor(path: string, issues: IssueList): Promise<Descriptor | undefined> {
  const file = descriptorFile
  const found = await stat(path).catch(() => undefined)
  if (found === undefined || !found.isFile()) {
    issues.error({ file }, 'MISSING_FILE', 'a file', 'none')
    return undefined
  }
  if (found.size > maxDescriptorBytes) {
    issues.error({ file }, 'FILE_TOO_LARGE', `at most ${maxDescriptorBytes} bytes`, `${found.size}`)
    return undefined
  }
  const bytes = await readFile(path)
  if (!isUtf8(bytes)) {
    issues.error({ file }, 'NOT_UTF8', 'UTF-8', 'bytes that are not')
    return undefined
  }
  const content = parseJson(bytes.toString('utf8').replace(/^\ufeff/, ''), issues)
  if (content === undefined) return undefined
  const result = descriptor.safeParse(content)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const got = issue.path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], content)
    issues.error(
      { file, column: issue.path.join('.') },
      'BAD_DESCRIPTOR',
      issue.message,
      got === undefined ? 'nothing' : describeValue(got),
    )
  }
  return undefined
}

function parseJson(text: string, issues: IssueList): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    issues.error({ file: descriptorFile }, 'BAD_JSON', 'JSON', error instanceof Error ? error.message : String(error))
    return undefined
  }
}
