/** Types of what the web page asks: one of every operation in web/src, in web/src/api/operations.generated.ts. */
import { generate } from '@graphql-codegen/cli'
import { projectRoot } from '../src/config.ts'
import type { GeneratedFile } from './generated-file.ts'

const path = 'web/src/api/operations.generated.ts'

export async function generateWebOperations(): Promise<{ files: readonly GeneratedFile[]; complaints: readonly string[] }> {
  const config = {
    useTypeImports: true,
    enumsAsTypes: true,
    immutableTypes: true,
    scalars: { JSON: 'unknown', ID: 'string' },
    onlyOperationTypes: true,
    namingConvention: 'keep',
  }
  try {
    const [file] = await generate(
      {
        schema: 'graphql/schema/*.graphql',
        documents: 'web/src/**/*.graphql',
        generates: { [path]: { plugins: ['typescript-operations'], config } },
        silent: true,
        cwd: projectRoot,
      },
      false,
    )
    const content = `/** Generated from web/src by npm run generate: do not edit. */\n${file?.content ?? ''}\n`
    return { files: [{ path, content }], complaints: [] }
  } catch (error) {
    return { files: [], complaints: [`web/src: ${error instanceof Error ? error.message : String(error)}`] }
  }
}
