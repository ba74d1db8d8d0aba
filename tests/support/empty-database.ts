/** Puts the database of a test back to where it began. Statements that only tests need are no files of cypher/. */
import type { Query, Store } from '../../src/store/index.ts'

type NoValues = Readonly<Record<string, never>>

/** Deletes everything but the migrations. */
export async function emptyDatabase(store: Store): Promise<void> {
  await store.run(statement('emptyDatabase', 'MATCH (node) WHERE NOT node:Migration DETACH DELETE node'), {})
}

/** Deletes everything: data, migrations, constraints and indexes. */
export async function eraseDatabase(store: Store): Promise<void> {
  await store.run(statement('eraseData', 'MATCH (node) DETACH DELETE node'), {})
  for (const kind of ['CONSTRAINT', 'INDEX'] as const) {
    const types = kind === 'INDEX' ? " WHERE type <> 'LOOKUP'" : ''
    const names: Query<NoValues, { readonly name: string }> = {
      ...statement(`list${kind}`, `SHOW ${kind === 'INDEX' ? 'INDEXES' : 'CONSTRAINTS'} YIELD name, type${types} RETURN name`),
      access: 'read',
      rows: 'many',
      columns: { name: { kind: 'string' } },
    }
    const found = await store.run(names, {})
    await store.write((transaction) =>
      Promise.all(found.map(({ name }) => transaction.run(statement(`drop${kind}`, `DROP ${kind} ${name}`), {}))),
    )
  }
}

/** A statement of a test, without parameters and rows. */
export function statement(name: string, text: string): Query<NoValues, NoValues> & { readonly types?: never } {
  return { name, text, access: 'write', rows: 'none', parameters: {}, columns: {} }
}
