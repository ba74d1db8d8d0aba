/**
 * Plants faults in the source of a question, so that a test can prove that comparing two engines notices them.
 *
 * `import('…/gap-map.ts?fault=…')` gives the module with one text of it, or of a file that it imports from its own folder,
 * replaced. vitest's config lists the plugin; nothing else knows of it.
 */
import { readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import { projectRoot } from '../../src/config.ts'
import { ServerError } from '../../src/errors.ts'

export interface SourceFault {
  /** What is wrong then, in words. */
  readonly name: string
  /** File in src/questions. */
  readonly where: string
  /** Text in the file; it must be there. */
  readonly find: string
  readonly replace: string
}

const folder = join(projectRoot, 'src', 'questions')

/**
 * The module of a question with a fault in it.
 *
 * @param file in src/questions
 * @throws ServerError where the source does not hold the text any more: the fault has to be planted anew
 */
export async function faultyModule<Module>(file: string, { name, where, find, replace }: SourceFault): Promise<Module> {
  if (!readFileSync(join(folder, where), 'utf8').includes(find)) {
    throw new ServerError('INTERNAL', `${name}: expected src/questions/${where} to say ${JSON.stringify(find)}`)
  }
  const fault = encodeURIComponent(Buffer.from(JSON.stringify({ where, find, replace })).toString('base64url'))
  const module: Module = await import(/* @vite-ignore */ `${join(folder, file)}?fault=${fault}`)
  return module
}

/** Applies the fault that a `?fault=` query names, and hands the query on to imports within the folder. */
export function plantFaults(): Plugin {
  return {
    name: 'plant-faults',
    enforce: 'pre',
    resolveId(source, importer) {
      const query = /\?fault=[\w-]+$/.exec(importer ?? '')?.[0]
      if (query === undefined || importer === undefined || !source.startsWith('./')) return undefined
      return join(dirname(importer), source) + query
    },
    transform(code, id) {
      const [path = '', query] = id.split('?fault=')
      if (query === undefined) return undefined
      const { where, find, replace } = JSON.parse(Buffer.from(query, 'base64url').toString()) as Omit<SourceFault, 'name'>
      return basename(path) === where ? code.replaceAll(find, () => replace) : undefined
    },
  }
}
