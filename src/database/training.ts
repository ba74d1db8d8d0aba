/**
 * What the database does while its classes are being archived: a little of everything that the service will ask of it,
 * so that not only the start but also the first answer finds its classes ready. Here, on a throw-away home, statements
 * go over HTTP, which needs no driver and is off everywhere else.
 */
import { ServerError } from '../errors.ts'
import type { StartedDatabase } from './start-database.ts'

const statements: readonly string[] = [
  'CREATE CONSTRAINT trained IF NOT EXISTS FOR (a:Training) REQUIRE a.id IS UNIQUE',
  'CREATE INDEX named IF NOT EXISTS FOR (a:Training) ON (a.name)',
  'CREATE FULLTEXT INDEX words IF NOT EXISTS FOR (a:Training) ON EACH [a.name]',
  'UNWIND range(1, 50) AS i MERGE (a:Training {id: "t" + i}) ON CREATE SET a.name = "name " + i, a += {tags: ["x", "y"], year: i}',
  'MATCH (a:Training), (b:Training) WHERE a.year = b.year + 1 MERGE (a)-[r:NEXT]->(b) SET r.weight = toFloat(a.year) / 2 RETURN count(r)',
  'MATCH (a:Training)-[r:NEXT]->(b:Training) WHERE a.year > 3 AND NOT b.name IN ["x"] WITH a, collect(DISTINCT b.id) AS ids, count(*) AS n RETURN a {.id, .name, ids: ids, n: n} ORDER BY n DESC, a.id LIMIT 10',
  'MATCH (a:Training) RETURN a.id, [(a)-[:NEXT]->(b) | b.id] AS ids, COUNT { (a)<-[:NEXT]-() } AS n, EXISTS { (a)-[:NEXT]->() } AS e',
  'MATCH p = (a:Training {id: "t9"})-[:NEXT*1..3]->(b) RETURN [n IN nodes(p) | n.id] AS ids, length(p) AS hops',
  'MATCH p = shortestPath((a:Training {id: "t9"})-[:NEXT*..5]-(b:Training {id: "t7"})) RETURN length(p)',
  'CALL db.awaitIndexes(30)',
  'CALL db.index.fulltext.queryNodes("words", "name") YIELD node, score RETURN node.id, score LIMIT 5',
  'SHOW CONSTRAINTS YIELD name RETURN name',
  'MATCH (a:Training {id: "t1"}) OPTIONAL MATCH (a)-[r]-() DELETE r, a',
  'MATCH (a:Training) DETACH DELETE a',
]

/** The settings of a home whose database takes statements over HTTP. */
export function trainingSettings(settings: string): string {
  return settings.replace('server.http_enabled_modules=BROWSER', 'server.http_enabled_modules=BROWSER,TRANSACTIONAL_ENDPOINTS')
}

/** @throws ServerError `INTERNAL` where a statement is refused */
export async function runStatements({ ports, password }: StartedDatabase): Promise<void> {
  const authorization = `Basic ${Buffer.from(`neo4j:${password}`).toString('base64')}`
  for (const statement of statements) {
    const answer = await fetch(`http://127.0.0.1:${ports.http}/db/neo4j/tx/commit`, {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ statements: [{ statement }] }),
    })
    const text = await answer.text()
    if (!answer.ok || !text.includes('"errors":[]'))
      throw new ServerError('INTERNAL', `A training statement was refused: ${statement}: ${text}`)
  }
}
