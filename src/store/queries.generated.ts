// Generated from cypher/ by `npm run generate`. Do not edit.

import type { Query } from './query.ts'

export interface AnnounceCommitParameters {
  /** who publishes */
  readonly operationId: string
  /** odd; one more than the settled one */
  readonly sequence: number
  /** version of a graph into which nothing was published yet */
  readonly emptyVersion: string
  /** of the database */
  readonly schemaVersion: number
}
export type AnnounceCommitRow = Readonly<Record<string, never>>
/**
 * Makes the sequence odd: a publish is about to be committed. The first SET takes the node's lock, so that what is
 * read after it is what is there.
 * @see cypher/write/announce-commit.cypher
 */
export const announceCommit: Query<AnnounceCommitParameters, AnnounceCommitRow> = {
  name: 'announceCommit',
  access: 'write',
  rows: 'none',
  text: `MERGE (version:DataVersion {id: 'current'})
  ON CREATE SET version.dataVersion = $emptyVersion, version.schemaVersion = $schemaVersion
SET version.writtenBy = $operationId
SET version.sequence = $sequence`,
  parameters: { operationId: { kind: 'string' }, sequence: { kind: 'integer' }, emptyVersion: { kind: 'string' }, schemaVersion: { kind: 'integer' } },
  columns: {},
}

export interface AwaitIndexesParameters {
  /** 1..600 */
  readonly timeoutSeconds: number
}
export type AwaitIndexesRow = Readonly<Record<string, never>>
/**
 * Waits until every index is filled and in use.
 * @see cypher/read/await-indexes.cypher
 */
export const awaitIndexes: Query<AwaitIndexesParameters, AwaitIndexesRow> = {
  name: 'awaitIndexes',
  access: 'read',
  rows: 'none',
  text: `CALL db.awaitIndexes($timeoutSeconds)`,
  parameters: { timeoutSeconds: { kind: 'integer' } },
  columns: {},
}

export interface BackboneParameters {
  /** the codes */
  readonly of: Readonly<Record<string, unknown>>
}
export interface BackboneRow {
  /** id */
  readonly code: string
  /** ids of the studies that report it */
  readonly studies: readonly string[]
}
/**
 * Which pairs of codes do more studies report together than the totals of codes and studies lead to? The matrix that is tested: one
 * row for every code that a study reports, with its studies. The test itself (Poisson-binomial tails of a fitted model) no Cypher says.
 * of takes these keys, and what is left out means everything; barriers: {labels: ['Barrier']}. labels of the codes; codeIds: only
 * these; findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are
 * coded with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false,
 * their codes without a place; rollUp: what is reported below a theme counts for it, unless false.
 * @see cypher/questions/backbone.cypher
 */
export const backbone: Query<BackboneParameters, BackboneRow> = {
  name: 'backbone',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH code, study, finding, coding
WHERE
  any(label IN labels(code) WHERE label IN $of.labels) AND
  ($of.codeIds IS NULL OR code.id IN $of.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        (coding = 'EXAMINES' OR coalesce($of.codedAs, true)) AND
        CASE
          WHEN $of.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $of.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($of.rollUp, true)) AND
      CASE
        WHEN $of.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $of.findingIds
      END
  END
WITH code, collect(DISTINCT study) AS studies
RETURN code.id AS code, [study IN studies | study.id] AS studies`,
  parameters: { of: { kind: 'map' } },
  columns: { code: { kind: 'string' }, studies: { kind: 'list', of: { kind: 'string' } } },
}

export interface BeginRunParameters {
  /** run:package:operation */
  readonly id: string
  /** unique per attempt to publish */
  readonly operationId: string
}
export type BeginRunRow = Readonly<Record<string, never>>
/**
 * Begins a run, before anything else of it is written: where the same operation was committed already, the constraint on
 * operationId refuses it here, and a repeated publish changes nothing.
 * @see cypher/write/begin-run.cypher
 */
export const beginRun: Query<BeginRunParameters, BeginRunRow> = {
  name: 'beginRun',
  access: 'write',
  rows: 'none',
  text: `CREATE (:Run {id: $id, operationId: $operationId})`,
  parameters: { id: { kind: 'string' }, operationId: { kind: 'string' } },
  columns: {},
}

export interface BridgesParameters {
  /** the codes */
  readonly of: Readonly<Record<string, unknown>>
  /** CO_REPORTED or STATED */
  readonly basis: string
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
  /** least studies behind a link, 1..1000000 */
  readonly minCount: number
}
export interface BridgesRow {
  /** id of a code */
  readonly a: string
  /** id of a code, not before a; of a itself in the row of its own studies */
  readonly b: string
  /** studies that report both, or that state a link between them; of a code with itself, its own */
  readonly studyCount: number
}
/**
 * Which codes link parts of the network that hang together loosely otherwise? The network: one row for every two codes that enough
 * studies link, and one for every code that a study reports, with itself. What is worked out on it (shortest paths through a code)
 * no Cypher of its own says.
 * of takes these keys, and what is left out means everything; barriers: {labels: ['Barrier']}. labels of the codes; codeIds: only
 * these; findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are
 * coded with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false,
 * their codes without a place; rollUp: what is reported below a theme counts for it, unless false.
 * @see cypher/questions/bridges.cypher
 */
export const bridges: Query<BridgesParameters, BridgesRow> = {
  name: 'bridges',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH code, study, finding, coding
WHERE
  any(label IN labels(code) WHERE label IN $of.labels) AND
  ($of.codeIds IS NULL OR code.id IN $of.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        (coding = 'EXAMINES' OR coalesce($of.codedAs, true)) AND
        CASE
          WHEN $of.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $of.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($of.rollUp, true)) AND
      CASE
        WHEN $of.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $of.findingIds
      END
  END
WITH code, collect(DISTINCT study) AS studies
WITH collect({code: code, studies: studies}) AS counted
UNWIND counted AS one
UNWIND [other IN counted WHERE other.code.id >= one.code.id] AS other
WITH one.code AS a, other.code AS b, one.studies AS ofA, other.studies AS ofB
WITH
  a,
  b,
  CASE
    WHEN a = b THEN size(ofA)
    WHEN $basis = 'CO_REPORTED' THEN size([study IN ofA WHERE study IN ofB])
    ELSE
      size(
        COLLECT {
          MATCH (a)<-[:FROM|TO]-(link:StatedLink)-[:FROM|TO]->(b)
          WHERE $statedLinkIds IS NULL OR link.id IN $statedLinkIds
          MATCH (study:Study)-[:STATES]->(link)
          RETURN DISTINCT study
        })
  END AS studyCount
WHERE a = b OR studyCount >= $minCount
RETURN a.id AS a, b.id AS b, studyCount`,
  parameters: { of: { kind: 'map' }, basis: { kind: 'string' }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, minCount: { kind: 'integer' } },
  columns: { a: { kind: 'string' }, b: { kind: 'string' }, studyCount: { kind: 'integer' } },
}

export interface CoOccurrenceParameters {
  /** id of a code */
  readonly a: string
  /** id of another code */
  readonly b: string
  /** how a is counted */
  readonly first: Readonly<Record<string, unknown>>
  /** how b is counted */
  readonly second: Readonly<Record<string, unknown>>
  /** STUDY or FINDING */
  readonly unit: string
  /** ids of the units that N counts; null = every study that reports a finding, or every finding */
  readonly unitIds: readonly string[] | null
}
export interface CoOccurrenceRow {
  /** distinct units that report a */
  readonly unitsOfA: number
  /** distinct units that report b */
  readonly unitsOfB: number
  /** ids of the units that report both */
  readonly units: readonly string[]
  /** N */
  readonly total: number
}
/**
 * How often do the same studies (or findings) report these two codes? One row, also where they never meet.
 * Both sides take the same keys, and what is left out means everything; two codes without more: {} for both.
 * findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are coded
 * with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false, their
 * codes without a place; rollUp: what is reported below a theme counts for it, unless false.
 * @see cypher/questions/co-occurrence.cypher
 */
export const coOccurrence: Query<CoOccurrenceParameters, CoOccurrenceRow> = {
  name: 'coOccurrence',
  access: 'read',
  rows: 'one',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH
  CASE $unit
    WHEN 'STUDY' THEN study
    ELSE finding
  END AS unit,
  code.id = $a AND
  CASE
    WHEN
      finding IS NULL
      THEN
        $unit = 'STUDY' AND
        (coding = 'EXAMINES' OR coalesce($first.codedAs, true)) AND
        CASE
          WHEN $first.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $first.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($first.rollUp, true)) AND
      CASE
        WHEN $first.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $first.findingIds
      END
  END AS isFirst,
  code.id = $b AND
  CASE
    WHEN
      finding IS NULL
      THEN
        $unit = 'STUDY' AND
        (coding = 'EXAMINES' OR coalesce($second.codedAs, true)) AND
        CASE
          WHEN $second.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $second.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($second.rollUp, true)) AND
      CASE
        WHEN $second.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $second.findingIds
      END
  END AS isSecond
WITH
  collect(DISTINCT
    CASE
      WHEN isFirst THEN unit
    END) AS firsts,
  collect(DISTINCT
    CASE
      WHEN isSecond THEN unit
    END) AS seconds
RETURN
  size(firsts) AS unitsOfA,
  size(seconds) AS unitsOfB,
  [unit IN firsts WHERE unit IN seconds | unit.id] AS units,
  CASE
    WHEN $unitIds IS NOT NULL THEN size($unitIds)
    WHEN
      $unit = 'STUDY'
      THEN
        COUNT {
          MATCH (one:Study)
          WHERE EXISTS { (one)-[:REPORTS]->(:Finding) }
        }
    ELSE COUNT { (:Finding) }
  END AS total`,
  parameters: { a: { kind: 'string' }, b: { kind: 'string' }, first: { kind: 'map' }, second: { kind: 'map' }, unit: { kind: 'string' }, unitIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } } },
  columns: { unitsOfA: { kind: 'integer' }, unitsOfB: { kind: 'integer' }, units: { kind: 'list', of: { kind: 'string' } }, total: { kind: 'integer' } },
}

export interface CoOccurrenceMatrixParameters {
  /** the rows */
  readonly first: Readonly<Record<string, unknown>>
  /** the columns */
  readonly second: Readonly<Record<string, unknown>>
  /** STUDY or FINDING */
  readonly unit: string
  /** ids of the units that N counts; null = every study that reports a finding, or every finding */
  readonly unitIds: readonly string[] | null
}
export interface CoOccurrenceMatrixRow {
  /** id of the code of the row */
  readonly a: string | null
  /** id of the code of the column */
  readonly b: string | null
  /** distinct units that report it */
  readonly unitsOfA: number
  /** distinct units that report it */
  readonly unitsOfB: number
  /** distinct units that report both */
  readonly both: number
  /** N */
  readonly total: number
}
/**
 * How often do the same studies (or findings) report each of these codes with each of those? One row for every two codes
 * that have at least one unit each, a code with itself included: the cells of a matrix. A code that has a unit on one side
 * stands in a row without a partner as well, so that its own count is there when the other side is empty.
 * Both sides take the same keys, and what is left out means everything; two barriers: {labels: ['Barrier']} for both.
 * labels of the codes; codeIds: only these; findingIds: findings that count as reported (null = all PRESENT ones);
 * studyIds: studies that count by what they are coded with as a whole (null = all that report a finding): the technologies
 * that they examine and, unless codedAs is false, their codes without a place; rollUp: what is reported below a theme
 * counts for it, unless false.
 * @see cypher/questions/co-occurrence-matrix.cypher
 */
export const coOccurrenceMatrix: Query<CoOccurrenceMatrixParameters, CoOccurrenceMatrixRow> = {
  name: 'coOccurrenceMatrix',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH
  code,
  CASE $unit
    WHEN 'STUDY' THEN study
    ELSE finding
  END AS unit,
  any(label IN labels(code) WHERE label IN $first.labels) AND
  ($first.codeIds IS NULL OR code.id IN $first.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        $unit = 'STUDY' AND
        (coding = 'EXAMINES' OR coalesce($first.codedAs, true)) AND
        CASE
          WHEN $first.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $first.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($first.rollUp, true)) AND
      CASE
        WHEN $first.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $first.findingIds
      END
  END AS isFirst,
  any(label IN labels(code) WHERE label IN $second.labels) AND
  ($second.codeIds IS NULL OR code.id IN $second.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        $unit = 'STUDY' AND
        (coding = 'EXAMINES' OR coalesce($second.codedAs, true)) AND
        CASE
          WHEN $second.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $second.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($second.rollUp, true)) AND
      CASE
        WHEN $second.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $second.findingIds
      END
  END AS isSecond
WITH
  code,
  collect(DISTINCT
    CASE
      WHEN isFirst THEN unit
    END) AS firsts,
  collect(DISTINCT
    CASE
      WHEN isSecond THEN unit
    END) AS seconds
WITH
  collect({code: code, firsts: firsts, seconds: seconds}) AS counted,
  CASE
    WHEN $unitIds IS NOT NULL THEN size($unitIds)
    WHEN
      $unit = 'STUDY'
      THEN
        COUNT {
          MATCH (one:Study)
          WHERE EXISTS { (one)-[:REPORTS]->(:Finding) }
        }
    ELSE COUNT { (:Finding) }
  END AS total
UNWIND [one IN counted WHERE size(one.firsts) > 0] + [{firsts: []}] AS one
UNWIND [other IN counted WHERE size(other.seconds) > 0] + [{seconds: []}] AS other
RETURN
  one.code.id AS a,
  other.code.id AS b,
  size(one.firsts) AS unitsOfA,
  size(other.seconds) AS unitsOfB,
  size([unit IN one.firsts WHERE unit IN other.seconds]) AS both,
  total`,
  parameters: { first: { kind: 'map' }, second: { kind: 'map' }, unit: { kind: 'string' }, unitIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } } },
  columns: { a: { kind: 'nullable', of: { kind: 'string' } }, b: { kind: 'nullable', of: { kind: 'string' } }, unitsOfA: { kind: 'integer' }, unitsOfB: { kind: 'integer' }, both: { kind: 'integer' }, total: { kind: 'integer' } },
}

export interface CoOccurrencesParameters {
  /** one side */
  readonly first: Readonly<Record<string, unknown>>
  /** the other side */
  readonly second: Readonly<Record<string, unknown>>
  /** STUDY or FINDING */
  readonly unit: string
  /** ids of the units that N counts; null = every study that reports a finding, or every finding */
  readonly unitIds: readonly string[] | null
}
export interface CoOccurrencesRow {
  /** id of the first code */
  readonly a: string
  /** id of the second code */
  readonly b: string
  /** distinct units that report it */
  readonly unitsOfA: number
  /** distinct units that report it */
  readonly unitsOfB: number
  /** ids of the units that report both */
  readonly units: readonly string[]
  /** N */
  readonly total: number
}
/**
 * Which codes do the same studies (or findings) report? One row for every pair of distinct codes that have at least one
 * unit each, pairs without a unit in common included: together the rows are the family of pairs that was looked at.
 * A pair of one side's codes stands in both orders, a with b and b with a.
 * Both sides take the same keys, and what is left out means everything; two barriers: {labels: ['Barrier']} for both.
 * labels of the codes; codeIds: only these; findingIds: findings that count as reported (null = all PRESENT ones);
 * studyIds: studies that count by what they are coded with as a whole (null = all that report a finding): the technologies
 * that they examine and, unless codedAs is false, their codes without a place; rollUp: what is reported below a theme
 * counts for it, unless false.
 * @see cypher/questions/co-occurrences.cypher
 */
export const coOccurrences: Query<CoOccurrencesParameters, CoOccurrencesRow> = {
  name: 'coOccurrences',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH
  code,
  CASE $unit
    WHEN 'STUDY' THEN study
    ELSE finding
  END AS unit,
  any(label IN labels(code) WHERE label IN $first.labels) AND
  ($first.codeIds IS NULL OR code.id IN $first.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        $unit = 'STUDY' AND
        (coding = 'EXAMINES' OR coalesce($first.codedAs, true)) AND
        CASE
          WHEN $first.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $first.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($first.rollUp, true)) AND
      CASE
        WHEN $first.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $first.findingIds
      END
  END AS isFirst,
  any(label IN labels(code) WHERE label IN $second.labels) AND
  ($second.codeIds IS NULL OR code.id IN $second.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        $unit = 'STUDY' AND
        (coding = 'EXAMINES' OR coalesce($second.codedAs, true)) AND
        CASE
          WHEN $second.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $second.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($second.rollUp, true)) AND
      CASE
        WHEN $second.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $second.findingIds
      END
  END AS isSecond
WITH
  code,
  collect(DISTINCT
    CASE
      WHEN isFirst THEN unit
    END) AS firsts,
  collect(DISTINCT
    CASE
      WHEN isSecond THEN unit
    END) AS seconds
WITH
  collect({code: code, firsts: firsts, seconds: seconds}) AS counted,
  CASE
    WHEN $unitIds IS NOT NULL THEN size($unitIds)
    WHEN
      $unit = 'STUDY'
      THEN
        COUNT {
          MATCH (one:Study)
          WHERE EXISTS { (one)-[:REPORTS]->(:Finding) }
        }
    ELSE COUNT { (:Finding) }
  END AS total
UNWIND [one IN counted WHERE size(one.firsts) > 0] AS one
UNWIND [other IN counted WHERE size(other.seconds) > 0 AND other.code <> one.code] AS other
RETURN
  one.code.id AS a,
  other.code.id AS b,
  size(one.firsts) AS unitsOfA,
  size(other.seconds) AS unitsOfB,
  [unit IN one.firsts WHERE unit IN other.seconds | unit.id] AS units,
  total`,
  parameters: { first: { kind: 'map' }, second: { kind: 'map' }, unit: { kind: 'string' }, unitIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } } },
  columns: { a: { kind: 'string' }, b: { kind: 'string' }, unitsOfA: { kind: 'integer' }, unitsOfB: { kind: 'integer' }, units: { kind: 'list', of: { kind: 'string' } }, total: { kind: 'integer' } },
}

export interface CoOccurringSetsParameters {
  /** the codes */
  readonly of: Readonly<Record<string, unknown>>
  /** least codes in a set, 3..4 */
  readonly minSize: number
  /** most codes in a set, 3..4 */
  readonly maxSize: number
  /** least studies that report all of a set, 1..1000000 */
  readonly minCount: number
}
export interface CoOccurringSetsRow {
  /** ids, ascending; one alone is no set */
  readonly codes: readonly string[]
  /** ids of the studies that report all of them */
  readonly studies: readonly string[]
}
/**
 * Which three or four codes do the same studies report? One row for every code that a study reports, and one for every closed set
 * of minSize to maxSize codes that at least minCount studies report: no further code could join it without losing a study.
 * of takes these keys, and what is left out means everything; barriers: {labels: ['Barrier']}. labels of the codes; codeIds: only
 * these; findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are
 * coded with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false,
 * their codes without a place; rollUp: what is reported below a theme counts for it, unless false.
 * @see cypher/questions/co-occurring-sets.cypher
 */
export const coOccurringSets: Query<CoOccurringSetsParameters, CoOccurringSetsRow> = {
  name: 'coOccurringSets',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH code, study, finding, coding
WHERE
  any(label IN labels(code) WHERE label IN $of.labels) AND
  ($of.codeIds IS NULL OR code.id IN $of.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        (coding = 'EXAMINES' OR coalesce($of.codedAs, true)) AND
        CASE
          WHEN $of.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $of.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($of.rollUp, true)) AND
      CASE
        WHEN $of.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $of.findingIds
      END
  END
WITH code, collect(DISTINCT study) AS studies
WITH collect({code: code, studies: studies}) AS counted
CALL (counted) {
  UNWIND counted AS one
  RETURN [one.code] AS codes, one.studies AS studies
    UNION ALL
  WITH counted, [one IN counted WHERE size(one.studies) >= $minCount] AS frequent
  UNWIND frequent AS one
  UNWIND [two IN frequent WHERE two.code.id > one.code.id] AS two
  WITH counted, frequent, one, two, [study IN one.studies WHERE study IN two.studies] AS ofTwo
  WHERE size(ofTwo) >= $minCount
  UNWIND [three IN frequent WHERE three.code.id > two.code.id] AS three
  WITH counted, frequent, one, two, three, [study IN ofTwo WHERE study IN three.studies] AS ofThree
  WHERE size(ofThree) >= $minCount
  UNWIND [null] + [four IN frequent WHERE four.code.id > three.code.id] AS four
  WITH
    counted,
    CASE
      WHEN four IS NULL THEN [one.code, two.code, three.code]
      ELSE [one.code, two.code, three.code, four.code]
    END AS codes,
    CASE
      WHEN four IS NULL THEN ofThree
      ELSE [study IN ofThree WHERE study IN four.studies]
    END AS studies
  WHERE
    size(studies) >= $minCount AND
    size(codes) >= $minSize AND
    size(codes) <= $maxSize AND
    none(other IN counted WHERE NOT other.code IN codes AND all(study IN studies WHERE study IN other.studies))
  RETURN codes, studies
}
RETURN [code IN codes | code.id] AS codes, [study IN studies | study.id] AS studies`,
  parameters: { of: { kind: 'map' }, minSize: { kind: 'integer' }, maxSize: { kind: 'integer' }, minCount: { kind: 'integer' } },
  columns: { codes: { kind: 'list', of: { kind: 'string' } }, studies: { kind: 'list', of: { kind: 'string' } } },
}

export interface CommunitiesParameters {
  /** the codes */
  readonly of: Readonly<Record<string, unknown>>
  /** CO_REPORTED or STATED */
  readonly basis: string
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
  /** least studies behind a link, 1..1000000 */
  readonly minCount: number
}
export interface CommunitiesRow {
  /** id of a code */
  readonly a: string
  /** id of a code, not before a; of a itself in the row of its own studies */
  readonly b: string
  /** studies that report both, or that state a link between them; of a code with itself, its own */
  readonly studyCount: number
}
/**
 * Which codes form groups that hang together? The network that the groups are found in: one row for every two codes that enough
 * studies link, and one for every code that a study reports, with itself. The groups themselves (Leiden, many seeds) no Cypher says.
 * of takes these keys, and what is left out means everything; barriers: {labels: ['Barrier']}. labels of the codes; codeIds: only
 * these; findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are
 * coded with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false,
 * their codes without a place; rollUp: what is reported below a theme counts for it, unless false.
 * @see cypher/questions/communities.cypher
 */
export const communities: Query<CommunitiesParameters, CommunitiesRow> = {
  name: 'communities',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH code, study, finding, coding
WHERE
  any(label IN labels(code) WHERE label IN $of.labels) AND
  ($of.codeIds IS NULL OR code.id IN $of.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        (coding = 'EXAMINES' OR coalesce($of.codedAs, true)) AND
        CASE
          WHEN $of.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $of.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($of.rollUp, true)) AND
      CASE
        WHEN $of.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $of.findingIds
      END
  END
WITH code, collect(DISTINCT study) AS studies
WITH collect({code: code, studies: studies}) AS counted
UNWIND counted AS one
UNWIND [other IN counted WHERE other.code.id >= one.code.id] AS other
WITH one.code AS a, other.code AS b, one.studies AS ofA, other.studies AS ofB
WITH
  a,
  b,
  CASE
    WHEN a = b THEN size(ofA)
    WHEN $basis = 'CO_REPORTED' THEN size([study IN ofA WHERE study IN ofB])
    ELSE
      size(
        COLLECT {
          MATCH (a)<-[:FROM|TO]-(link:StatedLink)-[:FROM|TO]->(b)
          WHERE $statedLinkIds IS NULL OR link.id IN $statedLinkIds
          MATCH (study:Study)-[:STATES]->(link)
          RETURN DISTINCT study
        })
  END AS studyCount
WHERE a = b OR studyCount >= $minCount
RETURN a.id AS a, b.id AS b, studyCount`,
  parameters: { of: { kind: 'map' }, basis: { kind: 'string' }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, minCount: { kind: 'integer' } },
  columns: { a: { kind: 'string' }, b: { kind: 'string' }, studyCount: { kind: 'integer' } },
}

export interface CompareParameters {
  /** one part */
  readonly left: Readonly<Record<string, unknown>>
  /** the other part */
  readonly right: Readonly<Record<string, unknown>>
  /** whether pairs of codes are compared, not single codes */
  readonly pairs: boolean
}
export interface CompareRow {
  /** Code.id */
  readonly a: string
  /** Code.id; null for a single code */
  readonly b: string | null
  /** ids of the studies that report it on the left */
  readonly left: readonly string[]
  /** ids of the studies that report it on the right */
  readonly right: readonly string[]
}
/**
 * What is reported more often in one part of the evidence than in another? One row for every code that some study of a
 * side reports, or for every pair of such codes, lower id first, whether or not a study reports both.
 * Both sides take the same keys. labels of the codes; codeIds: only these (null = all); findingIds: findings that count as reported
 * (null = all PRESENT ones); studyIds: studies that count by what they are coded with as a whole (null = all that report a finding):
 * the technologies that they examine and, with codedAs, their codes without a place; rollUp: what is reported below a theme counts
 * for it.
 * @see cypher/questions/compare.cypher
 */
export const compare: Query<CompareParameters, CompareRow> = {
  name: 'compare',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH
  code,
  study,
  any(label IN labels(code) WHERE label IN $left.labels) AND
  ($left.codeIds IS NULL OR code.id IN $left.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        (coding = 'EXAMINES' OR $left.codedAs) AND
        CASE
          WHEN $left.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $left.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR $left.rollUp) AND
      CASE
        WHEN $left.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $left.findingIds
      END
  END AS isLeft,
  any(label IN labels(code) WHERE label IN $right.labels) AND
  ($right.codeIds IS NULL OR code.id IN $right.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        (coding = 'EXAMINES' OR $right.codedAs) AND
        CASE
          WHEN $right.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $right.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR $right.rollUp) AND
      CASE
        WHEN $right.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $right.findingIds
      END
  END AS isRight
WHERE isLeft OR isRight
WITH
  code,
  collect(DISTINCT
    CASE
      WHEN isLeft THEN study.id
    END) AS lefts,
  collect(DISTINCT
    CASE
      WHEN isRight THEN study.id
    END) AS rights
WITH collect({id: code.id, lefts: lefts, rights: rights}) AS counted
UNWIND counted AS one
UNWIND
  CASE
    WHEN $pairs THEN [other IN counted WHERE one.id < other.id]
    ELSE [one]
  END AS other
RETURN
  one.id AS a,
  CASE
    WHEN $pairs THEN other.id
  END AS b,
  [study IN one.lefts WHERE study IN other.lefts] AS left,
  [study IN one.rights WHERE study IN other.rights] AS right`,
  parameters: { left: { kind: 'map' }, right: { kind: 'map' }, pairs: { kind: 'boolean' } },
  columns: { a: { kind: 'string' }, b: { kind: 'nullable', of: { kind: 'string' } }, left: { kind: 'list', of: { kind: 'string' } }, right: { kind: 'list', of: { kind: 'string' } } },
}

export interface CompleteRunParameters {
  /** of the run that was begun */
  readonly id: string
  /** IMPORT, REMOVE or RESTORE */
  readonly action: string
  /** * for a run about several */
  readonly package: string
  /** that the package gives itself */
  readonly packageVersion: string | null
  /** SHA-256 of the package's canonical rows */
  readonly contentHash: string | null
  /** ISO 8601, UTC */
  readonly at: string
  /** after the run; even */
  readonly sequence: number
  /** after the run */
  readonly dataVersion: string
  /** before the run */
  readonly previousVersion: string
  /** nodes and relationships */
  readonly created: number
  /** nodes and relationships */
  readonly updated: number
  /** nodes and relationships */
  readonly removed: number
  /** nodes and relationships */
  readonly unchanged: number
  /** JSON */
  readonly report: string
  /** package=run id of every current package */
  readonly packagesAfter: readonly string[]
}
export type CompleteRunRow = Readonly<Record<string, never>>
/**
 * Says what a run did. It is the newest run as soon as this is committed: it has the highest sequence.
 * @see cypher/write/complete-run.cypher
 */
export const completeRun: Query<CompleteRunParameters, CompleteRunRow> = {
  name: 'completeRun',
  access: 'write',
  rows: 'none',
  text: `MATCH (run:Run {id: $id})
SET
  run.action = $action,
  run.package = $package,
  run.packageVersion = $packageVersion,
  run.contentHash = $contentHash,
  run.at = $at,
  run.sequence = $sequence,
  run.dataVersion = $dataVersion,
  run.previousVersion = $previousVersion,
  run.created = $created,
  run.updated = $updated,
  run.removed = $removed,
  run.unchanged = $unchanged,
  run.report = $report,
  run.packagesAfter = $packagesAfter`,
  parameters: { id: { kind: 'string' }, action: { kind: 'string' }, package: { kind: 'string' }, packageVersion: { kind: 'nullable', of: { kind: 'string' } }, contentHash: { kind: 'nullable', of: { kind: 'string' } }, at: { kind: 'string' }, sequence: { kind: 'integer' }, dataVersion: { kind: 'string' }, previousVersion: { kind: 'string' }, created: { kind: 'integer' }, updated: { kind: 'integer' }, removed: { kind: 'integer' }, unchanged: { kind: 'integer' }, report: { kind: 'string' }, packagesAfter: { kind: 'list', of: { kind: 'string' } } },
  columns: {},
}

export interface CoverageParameters {
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
  /** determinants looked at; null = all */
  readonly determinantIds: readonly string[] | null
}
export interface CoverageRow {
  /** Barrier.id */
  readonly barrier: string
  /** ids of the studies that report it */
  readonly studies: readonly string[]
  /** ids of the stated links by which a facilitator addresses it */
  readonly addressing: readonly string[]
  /** facilitators that these studies report too, and which of them do */
  readonly coReported: readonly ({ readonly facilitator: string; readonly studies: readonly string[] })[]
}
/**
 * Which barriers have a facilitator that is stated to address them, or is reported beside them? One row for every barrier that is
 * looked at, those with none included.
 * @see cypher/questions/coverage.cypher
 */
export const coverage: Query<CoverageParameters, CoverageRow> = {
  name: 'coverage',
  access: 'read',
  rows: 'many',
  text: `MATCH (barrier:Barrier)
WHERE $determinantIds IS NULL OR barrier.id IN $determinantIds
WITH
  barrier,
  COLLECT {
    MATCH (barrier)<-[:SUPPORTS]-(finding:Finding)<-[:REPORTS]-(study:Study)
    WHERE
      CASE
        WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $findingIds
      END
    RETURN DISTINCT study.id
  } AS studies
RETURN
  barrier.id AS barrier,
  studies,
  COLLECT {
    MATCH (barrier)<-[:TO]-(link:StatedLink {relation: 'ADDRESSES'})-[:FROM]->(facilitator:Facilitator)
    WHERE
      ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
      ($determinantIds IS NULL OR facilitator.id IN $determinantIds)
    RETURN link.id
  } AS addressing,
  COLLECT {
    UNWIND studies AS id
    MATCH (study:Study {id: id})-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(facilitator:Facilitator)
    WHERE
      CASE
        WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $findingIds
      END
    WITH facilitator, collect(DISTINCT study.id) AS both
    RETURN {facilitator: facilitator.id, studies: both}
  } AS coReported`,
  parameters: { findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, determinantIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } } },
  columns: { barrier: { kind: 'string' }, studies: { kind: 'list', of: { kind: 'string' } }, addressing: { kind: 'list', of: { kind: 'string' } }, coReported: { kind: 'list', of: { kind: 'map', fields: { facilitator: { kind: 'string' }, studies: { kind: 'list', of: { kind: 'string' } } } } } },
}

export interface CreateNodesParameters {
  /** Entity among the labels, id among the properties */
  readonly nodes: readonly ({ readonly labels: readonly string[]; readonly properties: Readonly<Record<string, unknown>> })[]
}
export type CreateNodesRow = Readonly<Record<string, never>>
/**
 * Creates nodes of the evidence.
 * @see cypher/write/create-nodes.cypher
 */
export const createNodes: Query<CreateNodesParameters, CreateNodesRow> = {
  name: 'createNodes',
  access: 'write',
  rows: 'none',
  text: `UNWIND $nodes AS row
CREATE (node:$(row.labels))
SET node = row.properties`,
  parameters: { nodes: { kind: 'list', of: { kind: 'map', fields: { labels: { kind: 'list', of: { kind: 'string' } }, properties: { kind: 'map' } } } } },
  columns: {},
}

export interface CreateRelationshipsParameters {
  readonly relationships: readonly ({ readonly source: string; readonly type: string; readonly target: string; readonly properties: Readonly<Record<string, unknown>> })[]
}
export type CreateRelationshipsRow = Readonly<Record<string, never>>
/**
 * Creates relationships of the evidence between nodes that are there.
 * @see cypher/write/create-relationships.cypher
 */
export const createRelationships: Query<CreateRelationshipsParameters, CreateRelationshipsRow> = {
  name: 'createRelationships',
  access: 'write',
  rows: 'none',
  text: `UNWIND $relationships AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
CREATE (source)-[relationship:$(row.type)]->(target)
SET relationship = row.properties`,
  parameters: { relationships: { kind: 'list', of: { kind: 'map', fields: { source: { kind: 'string' }, type: { kind: 'string' }, target: { kind: 'string' }, properties: { kind: 'map' } } } } },
  columns: {},
}

export interface CreateRunChunksParameters {
  /** run that brought the package */
  readonly run: string
  readonly chunks: readonly ({ readonly id: string; readonly index: number; readonly content: string })[]
}
export type CreateRunChunksRow = Readonly<Record<string, never>>
/**
 * Keeps a package's canonical rows, piece by piece.
 * @see cypher/write/create-run-chunks.cypher
 */
export const createRunChunks: Query<CreateRunChunksParameters, CreateRunChunksRow> = {
  name: 'createRunChunks',
  access: 'write',
  rows: 'none',
  text: `UNWIND $chunks AS chunk
CREATE (:RunChunk {id: chunk.id, run: $run, index: chunk.index, content: chunk.content})`,
  parameters: { run: { kind: 'string' }, chunks: { kind: 'list', of: { kind: 'map', fields: { id: { kind: 'string' }, index: { kind: 'integer' }, content: { kind: 'string' } } } } },
  columns: {},
}

export interface CrossDomainLinksParameters {
  /** determinants that can be the source; null = all */
  readonly sourceIds: readonly string[] | null
  /** determinants that can be the target; null = all */
  readonly targetIds: readonly string[] | null
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** studies that N counts; null = all that report a finding */
  readonly studyIds: readonly string[] | null
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
}
export interface CrossDomainLinksRow {
  /** CO_REPORTED, STATED or ALIGNED */
  readonly basis: string
  /** id of a determinant */
  readonly source: string
  /** id of a determinant of another domain */
  readonly target: string
  /** of STATED only */
  readonly relation: string | null
  /** of STATED only, one a stated link */
  readonly assertions: readonly string[]
  /** of ALIGNED only */
  readonly match: string | null
  /** ids of the studies behind it */
  readonly studies: readonly string[]
  /** ids; of STATED only */
  readonly statedLinks: readonly string[]
  /** studies that report the source; of CO_REPORTED only */
  readonly unitsOfA: number
  /** studies that report the target; of CO_REPORTED only */
  readonly unitsOfB: number
  /** N */
  readonly total: number
}
/**
 * Which determinants of different domains are linked, on each of three bases that are different claims?
 * CO_REPORTED: studies that report both; one row for every two determinants that have a study each, in both orders, with or
 * without a study in common. STATED: what studies state, by source, target and relation. ALIGNED: the same concept in two schemes.
 * @see cypher/questions/cross-domain-links.cypher
 */
export const crossDomainLinks: Query<CrossDomainLinksParameters, CrossDomainLinksRow> = {
  name: 'crossDomainLinks',
  access: 'read',
  rows: 'many',
  text: `MATCH (determinant:Determinant)-[:IN_THEME]->(own:Theme)
MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
WITH
  determinant,
  domain,
  COLLECT {
    MATCH (determinant)<-[:SUPPORTS]-(finding:Finding)<-[:REPORTS]-(study:Study)
    WHERE
      CASE
        WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $findingIds
      END
    RETURN DISTINCT study
  } AS studies
WITH
  collect({determinant: determinant, domain: domain, studies: studies}) AS ends,
  CASE
    WHEN $studyIds IS NOT NULL THEN size($studyIds)
    ELSE
      COUNT {
        MATCH (study:Study)
        WHERE EXISTS { (study)-[:REPORTS]->(:Finding) }
      }
  END AS total
CALL (ends) {
  UNWIND [one IN ends WHERE size(one.studies) > 0] AS one
  UNWIND [other IN ends WHERE size(other.studies) > 0 AND other.domain <> one.domain] AS other
  RETURN
    'CO_REPORTED' AS basis,
    one.determinant AS source,
    other.determinant AS target,
    null AS relation,
    [] AS assertions,
    null AS match,
    [study IN one.studies WHERE study IN other.studies | study.id] AS studies,
    [] AS statedLinks,
    size(one.studies) AS unitsOfA,
    size(other.studies) AS unitsOfB
    UNION ALL
  MATCH (source:Determinant)<-[:FROM]-(link:StatedLink)-[:TO]->(target:Determinant)
  WHERE
    ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
    any(
      one IN ends
      WHERE
        one.determinant = source AND any(other IN ends WHERE other.determinant = target AND other.domain <> one.domain)
    )
  MATCH (study:Study)-[:STATES]->(link)
  RETURN
    'STATED' AS basis,
    source,
    target,
    link.relation AS relation,
    collect(link.assertion) AS assertions,
    null AS match,
    collect(DISTINCT study.id) AS studies,
    collect(link.id) AS statedLinks,
    0 AS unitsOfA,
    0 AS unitsOfB
    UNION ALL
  MATCH (source:Determinant)-[alignment:ALIGNED_TO]->(target:Determinant)
  WHERE
    any(
      one IN ends
      WHERE
        one.determinant = source AND any(other IN ends WHERE other.determinant = target AND other.domain <> one.domain)
    )
  RETURN
    'ALIGNED' AS basis,
    source,
    target,
    null AS relation,
    [] AS assertions,
    alignment.match AS match,
    [] AS studies,
    [] AS statedLinks,
    0 AS unitsOfA,
    0 AS unitsOfB
}
WITH basis, source, target, relation, assertions, match, studies, statedLinks, unitsOfA, unitsOfB, total
WHERE ($sourceIds IS NULL OR source.id IN $sourceIds) AND ($targetIds IS NULL OR target.id IN $targetIds)
RETURN
  basis,
  source.id AS source,
  target.id AS target,
  relation,
  assertions,
  match,
  studies,
  statedLinks,
  unitsOfA,
  unitsOfB,
  total`,
  parameters: { sourceIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, targetIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, studyIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } } },
  columns: { basis: { kind: 'string' }, source: { kind: 'string' }, target: { kind: 'string' }, relation: { kind: 'nullable', of: { kind: 'string' } }, assertions: { kind: 'list', of: { kind: 'string' } }, match: { kind: 'nullable', of: { kind: 'string' } }, studies: { kind: 'list', of: { kind: 'string' } }, statedLinks: { kind: 'list', of: { kind: 'string' } }, unitsOfA: { kind: 'integer' }, unitsOfB: { kind: 'integer' }, total: { kind: 'integer' } },
}

export type CurrentVersionParameters = Readonly<Record<string, never>>
export interface CurrentVersionRow {
  readonly dataVersion: string
  /** even: settled; odd: a publish is being committed */
  readonly sequence: number
}
/**
 * The settled or half-published version of the graph: what every consistent read compares before and after.
 * @see cypher/read/current-version.cypher
 */
export const currentVersion: Query<CurrentVersionParameters, CurrentVersionRow> = {
  name: 'currentVersion',
  access: 'read',
  rows: 'optional',
  text: `MATCH (version:DataVersion {id: 'current'})
RETURN version.dataVersion AS dataVersion, version.sequence AS sequence`,
  parameters: {},
  columns: { dataVersion: { kind: 'string' }, sequence: { kind: 'integer' } },
}

export type DatabaseInfoParameters = Readonly<Record<string, never>>
export interface DatabaseInfoRow {
  readonly version: string
  readonly edition: string
  readonly schemaVersion: number | null
}
/**
 * What the database is, and the number of the last migration applied to it.
 * @see cypher/read/database-info.cypher
 */
export const databaseInfo: Query<DatabaseInfoParameters, DatabaseInfoRow> = {
  name: 'databaseInfo',
  access: 'read',
  rows: 'one',
  text: `CALL dbms.components() YIELD name, versions, edition
WITH name, versions, edition
WHERE name = 'Neo4j Kernel'
OPTIONAL MATCH (current:DataVersion {id: 'current'})
RETURN versions[0] AS version, edition AS edition, current.schemaVersion AS schemaVersion`,
  parameters: {},
  columns: { version: { kind: 'string' }, edition: { kind: 'string' }, schemaVersion: { kind: 'nullable', of: { kind: 'integer' } } },
}

export interface DomainLinksParameters {
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** findings in scope, whatever their code and effect; null = all */
  readonly scopeFindingIds: readonly string[] | null
  /** whether to lay the domains out level by level */
  readonly byLevel: boolean
  /** studies that make a pair of determinants linked, 1..1000000 */
  readonly minStudies: number
}
export interface DomainLinksRow {
  /** id; null where levels are not asked for */
  readonly level: string | null
  /** id of a domain */
  readonly source: string | null
  /** id of a domain */
  readonly target: string | null
  /** ids of the studies with a finding in each */
  readonly studies: readonly string[]
  /** pairs of determinants, one of each domain, that minStudies studies report together */
  readonly linkedPairs: number
  /** id of the determinant of the source in the pair that most studies report together, ties by id */
  readonly strongestA: string | null
  /** id of the determinant of the target in that pair */
  readonly strongestB: string | null
  /** ids of the studies that report that pair */
  readonly strongestStudies: readonly string[]
  /** N */
  readonly total: number
}
/**
 * Which domains do the same studies speak about? One row for every two domains that a study reports together, in both orders, and
 * for each domain with itself: then its own studies. A row without domains gives N where no study reports any.
 * By level both findings have to be at the level, and N are the studies with a finding there.
 * @see cypher/questions/domain-links.cypher
 */
export const domainLinks: Query<DomainLinksParameters, DomainLinksRow> = {
  name: 'domainLinks',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)
  WHERE $scopeFindingIds IS NULL OR finding.id IN $scopeFindingIds
  OPTIONAL MATCH (finding)-[:AT_LEVEL]->(at:SystemLevel)
  WITH study,
    CASE
      WHEN $byLevel THEN at
    END AS level
  WHERE NOT $byLevel OR level IS NOT NULL
  RETURN level, count(DISTINCT study) AS total
}
CALL (level) {
  RETURN null AS source, null AS target, [] AS pairs
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(determinant:Determinant)-[:IN_THEME]->(own:Theme)
  WHERE
    CASE
      WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
      ELSE finding.id IN $findingIds
    END AND
    (NOT $byLevel OR EXISTS { (finding)-[:AT_LEVEL]->(level) })
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  WITH study, collect(DISTINCT {domain: domain, determinant: determinant}) AS coded
  UNWIND coded AS one
  UNWIND coded AS other
  WITH
    one.domain AS source,
    other.domain AS target,
    one.determinant AS a,
    other.determinant AS b,
    collect(study) AS studies
  ORDER BY size(studies) DESC, a.id, b.id
  RETURN source, target, collect({a: a, b: b, studies: studies}) AS pairs
}
WITH
  level,
  total,
  source,
  target,
  pairs,
  [pair IN pairs WHERE pair.a <> pair.b AND (source <> target OR pair.a.id < pair.b.id)] AS distinctPairs
RETURN
  level.id AS level,
  source.id AS source,
  target.id AS target,
  COLLECT {
    UNWIND pairs AS pair
    UNWIND pair.studies AS study
    RETURN DISTINCT study.id
  } AS studies,
  size([pair IN distinctPairs WHERE size(pair.studies) >= $minStudies]) AS linkedPairs,
  head(distinctPairs).a.id AS strongestA,
  head(distinctPairs).b.id AS strongestB,
  [study IN coalesce(head(distinctPairs).studies, []) | study.id] AS strongestStudies,
  total`,
  parameters: { findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, scopeFindingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, byLevel: { kind: 'boolean' }, minStudies: { kind: 'integer' } },
  columns: { level: { kind: 'nullable', of: { kind: 'string' } }, source: { kind: 'nullable', of: { kind: 'string' } }, target: { kind: 'nullable', of: { kind: 'string' } }, studies: { kind: 'list', of: { kind: 'string' } }, linkedPairs: { kind: 'integer' }, strongestA: { kind: 'nullable', of: { kind: 'string' } }, strongestB: { kind: 'nullable', of: { kind: 'string' } }, strongestStudies: { kind: 'list', of: { kind: 'string' } }, total: { kind: 'integer' } },
}

export interface FrameworkMatrixParameters {
  /** dimension */
  readonly rows: string
  /** dimension */
  readonly columns: string
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
  /** determinants looked at; null = all */
  readonly determinantIds: readonly string[] | null
  /** whether a finding carries the themes above its own as well */
  readonly rollUp: boolean
  /** bins of YEAR; none = every year by itself */
  readonly yearBins: readonly ({ readonly key: string; readonly name: string; readonly from: number; readonly to: number })[]
}
export interface FrameworkMatrixRow {
  /** id or text of the value */
  readonly row: string
  /** id or text of the value */
  readonly column: string
  /** id */
  readonly determinant: string
  /** ids of the findings that support it there */
  readonly findings: readonly string[]
  /** ids of the stated links by which a facilitator addresses it; empty for a facilitator */
  readonly addressing: readonly string[]
}
/**
 * What hinders and what helps, by two dimensions: one row for every determinant that a reported finding supports in a cell, with
 * the links by which a facilitator is stated to address it.
 * A finding carries the values of its determinant, its own, and those of its study; a cell holds what ONE finding carries.
 * Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
 * @see cypher/questions/framework-matrix.cypher
 */
export const frameworkMatrix: Query<FrameworkMatrixParameters, FrameworkMatrixRow> = {
  name: 'frameworkMatrix',
  access: 'read',
  rows: 'many',
  text: `MATCH (study:Study)-[:REPORTS]->(finding:Finding)
WHERE
  CASE
    WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
    ELSE finding.id IN $findingIds
  END
WITH study, finding, [$rows, $columns] AS dimensions
UNWIND range(0, size(dimensions) - 1) AS place
WITH
  study,
  finding,
  place,
  CASE dimensions[place]
    WHEN 'DETERMINANT' THEN [(finding)-[:SUPPORTS]->(determinant:Determinant) | determinant.id ]
    WHEN
      'KIND'
      THEN
        [
          (finding)-[:SUPPORTS]->(determinant:Determinant)
          | CASE
            WHEN determinant:Barrier THEN 'BARRIER'
            ELSE 'FACILITATOR'
          END
        ]
    WHEN
      'THEME'
      THEN
        [
          (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[above:SUBTHEME_OF*0..20]->(theme:Theme)
          WHERE $rollUp OR size(above) = 0
          | theme.id
        ]
    WHEN
      'DOMAIN'
      THEN
        [
          (finding)-
          [:SUPPORTS]->
          (:Determinant)-
          [:IN_THEME]->
          (:Theme)-
          [above:SUBTHEME_OF*0..20]->
          (:Theme)-
          [:IN_DOMAIN]->
          (domain:Domain)
          WHERE
            none(
              step IN above
              WHERE
                EXISTS {
                  (:Domain)<-[:IN_DOMAIN]-(nearer:Theme)
                  WHERE nearer = startNode(step)
                }
            )
          | domain.id
        ]
    WHEN 'LEVEL' THEN [(finding)-[:AT_LEVEL]->(level:SystemLevel) | level.id ]
    WHEN 'FACTOR' THEN [(finding)-[:CONCERNS]->(factor:IntersectionalFactor) | factor.id ]
    WHEN 'STAKEHOLDER' THEN [(finding)-[:VOICED_BY]->(voice:Stakeholder) | voice.id ]
    WHEN 'PARTICIPANT' THEN [(study)-[:INVOLVES]->(participant:Stakeholder) | participant.id ]
    WHEN 'TECHNOLOGY' THEN [(study)-[:EXAMINES]->(technology:Technology) | technology.id ]
    WHEN 'DATA_SET' THEN [(study)-[:CODED_IN]->(dataSet:DataSet) | dataSet.id ]
    WHEN 'REVIEW' THEN [(study)<-[:INCLUDES]-(review:Review) | review.id ]
    WHEN 'SETTING' THEN coalesce(study.settings, [])
    WHEN 'COUNTRY' THEN coalesce(study.countries, [])
    WHEN 'DESIGN' THEN [design IN [study.design] WHERE design IS NOT NULL]
    WHEN
      'YEAR'
      THEN
        [
          year IN [study.year]
          WHERE year IS NOT NULL
          | CASE
            WHEN size($yearBins) = 0 THEN toString(toInteger(year))
            ELSE head([bin IN $yearBins WHERE bin.from <= year AND year <= bin.to | bin.key])
          END
        ]
    ELSE []
  END AS values
ORDER BY place
WITH finding, collect(values) AS carried
MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
UNWIND carried[0] AS row
UNWIND carried[1] AS column
WITH row, column, determinant, collect(DISTINCT finding.id) AS findings
RETURN
  row,
  column,
  determinant.id AS determinant,
  findings,
  COLLECT {
    MATCH (determinant:Barrier)<-[:TO]-(link:StatedLink {relation: 'ADDRESSES'})-[:FROM]->(facilitator:Facilitator)
    WHERE
      ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
      ($determinantIds IS NULL OR (facilitator.id IN $determinantIds AND determinant.id IN $determinantIds))
    RETURN link.id
  } AS addressing`,
  parameters: { rows: { kind: 'string' }, columns: { kind: 'string' }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, determinantIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, rollUp: { kind: 'boolean' }, yearBins: { kind: 'list', of: { kind: 'map', fields: { key: { kind: 'string' }, name: { kind: 'string' }, from: { kind: 'integer' }, to: { kind: 'integer' } } } } },
  columns: { row: { kind: 'string' }, column: { kind: 'string' }, determinant: { kind: 'string' }, findings: { kind: 'list', of: { kind: 'string' } }, addressing: { kind: 'list', of: { kind: 'string' } } },
}

export interface GapMapParameters {
  /** dimension */
  readonly rows: string
  /** dimension */
  readonly columns: string
  /** dimension; null = no segments */
  readonly segments: string | null
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** findings in scope, whatever their code and effect; null = all */
  readonly scopeFindingIds: readonly string[] | null
  /** studies in scope; null = all that report a finding */
  readonly studyIds: readonly string[] | null
  /** whether codings without a place count */
  readonly codedAs: boolean
  /** whether a finding carries the themes above its own as well */
  readonly rollUp: boolean
  /** bins of YEAR; none = every year by itself */
  readonly yearBins: readonly ({ readonly key: string; readonly name: string; readonly from: number; readonly to: number })[]
}
export interface GapMapRow {
  /** id or text of the value; null = any */
  readonly row: string | null
  /** id or text of the value; null = any */
  readonly column: string | null
  /** id or text of the value; null = any */
  readonly segment: string | null
  /** ids of the reported findings that carry it */
  readonly findings: readonly string[]
  /** ids of their studies */
  readonly studies: readonly string[]
  /** ids of the studies that carry it in a reported finding or as a whole */
  readonly coded: readonly string[]
  /** distinct barriers that the findings support */
  readonly barrierCount: number
  /** distinct facilitators that the findings support */
  readonly facilitatorCount: number
  /** findings in scope that carry it, whatever their code and effect */
  readonly findingsInScope: number
  /** their studies */
  readonly studiesInScope: number
}
/**
 * Where does the evidence lie? Every combination of row, column and segment that is carried, with its margins: null stands for
 * any value, so that a row without column is the row's margin. A combination that is missing is an empty cell.
 * A finding carries the values of its determinant, its own, and those of its study. A study as a whole carries its own values and,
 * with codedAs, the levels, factors and stakeholders that it is coded as without a place.
 * A cell counts what ONE finding carries. Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY
 * SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
 * @see cypher/questions/gap-map.cypher
 */
export const gapMap: Query<GapMapParameters, GapMapRow> = {
  name: 'gapMap',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)
  WHERE $scopeFindingIds IS NULL OR finding.id IN $scopeFindingIds
  RETURN
    study,
    finding,
    CASE
      WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
      ELSE finding.id IN $findingIds
    END AS isReported
    UNION
  MATCH (study:Study)
  WHERE
    CASE
      WHEN $studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
      ELSE study.id IN $studyIds
    END
  RETURN study, null AS finding, false AS isReported
}
WITH study, finding, isReported, [$rows, $columns, $segments] AS dimensions
UNWIND range(0, size(dimensions) - 1) AS place
WITH
  study,
  finding,
  isReported,
  place,
  CASE dimensions[place]
    WHEN 'DETERMINANT' THEN [(finding)-[:SUPPORTS]->(determinant:Determinant) | determinant.id ]
    WHEN
      'KIND'
      THEN
        [
          (finding)-[:SUPPORTS]->(determinant:Determinant)
          | CASE
            WHEN determinant:Barrier THEN 'BARRIER'
            ELSE 'FACILITATOR'
          END
        ]
    WHEN
      'THEME'
      THEN
        [
          (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[above:SUBTHEME_OF*0..20]->(theme:Theme)
          WHERE $rollUp OR size(above) = 0
          | theme.id
        ]
    WHEN
      'DOMAIN'
      THEN
        [
          (finding)-
          [:SUPPORTS]->
          (:Determinant)-
          [:IN_THEME]->
          (:Theme)-
          [above:SUBTHEME_OF*0..20]->
          (:Theme)-
          [:IN_DOMAIN]->
          (domain:Domain)
          WHERE
            none(
              step IN above
              WHERE
                EXISTS {
                  (:Domain)<-[:IN_DOMAIN]-(nearer:Theme)
                  WHERE nearer = startNode(step)
                }
            )
          | domain.id
        ]
    WHEN
      'LEVEL'
      THEN
        [(finding)-[:AT_LEVEL]->(level:SystemLevel) | level.id ] +
        [(study)-[:CODED_AS]->(level:SystemLevel) WHERE finding IS NULL AND $codedAs | level.id ]
    WHEN
      'FACTOR'
      THEN
        [(finding)-[:CONCERNS]->(factor:IntersectionalFactor) | factor.id ] +
        [(study)-[:CODED_AS]->(factor:IntersectionalFactor) WHERE finding IS NULL AND $codedAs | factor.id ]
    WHEN
      'STAKEHOLDER'
      THEN
        [(finding)-[:VOICED_BY]->(voice:Stakeholder) | voice.id ] +
        [(study)-[:CODED_AS]->(voice:Stakeholder) WHERE finding IS NULL AND $codedAs | voice.id ]
    WHEN 'PARTICIPANT' THEN [(study)-[:INVOLVES]->(participant:Stakeholder) | participant.id ]
    WHEN 'TECHNOLOGY' THEN [(study)-[:EXAMINES]->(technology:Technology) | technology.id ]
    WHEN 'DATA_SET' THEN [(study)-[:CODED_IN]->(dataSet:DataSet) | dataSet.id ]
    WHEN 'REVIEW' THEN [(study)<-[:INCLUDES]-(review:Review) | review.id ]
    WHEN 'SETTING' THEN coalesce(study.settings, [])
    WHEN 'COUNTRY' THEN coalesce(study.countries, [])
    WHEN 'DESIGN' THEN [design IN [study.design] WHERE design IS NOT NULL]
    WHEN
      'YEAR'
      THEN
        [
          year IN [study.year]
          WHERE year IS NOT NULL
          | CASE
            WHEN size($yearBins) = 0 THEN toString(toInteger(year))
            ELSE head([bin IN $yearBins WHERE bin.from <= year AND year <= bin.to | bin.key])
          END
        ]
    ELSE []
  END AS values
ORDER BY place
WITH study, finding, isReported, collect(values) AS carried
WITH study, finding, isReported, carried[0] AS rowValues, carried[1] AS columnValues, carried[2] AS segmentValues
OPTIONAL MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
UNWIND rowValues + [null] AS row
UNWIND columnValues + [null] AS column
UNWIND segmentValues + [null] AS segment
RETURN
  row,
  column,
  segment,
  collect(DISTINCT
    CASE
      WHEN isReported THEN finding.id
    END) AS findings,
  collect(DISTINCT
    CASE
      WHEN isReported THEN study.id
    END) AS studies,
  collect(DISTINCT
    CASE
      WHEN isReported OR finding IS NULL THEN study.id
    END) AS coded,
  count(DISTINCT
    CASE
      WHEN isReported AND determinant:Barrier THEN determinant
    END) AS barrierCount,
  count(DISTINCT
    CASE
      WHEN isReported AND determinant:Facilitator THEN determinant
    END) AS facilitatorCount,
  count(DISTINCT finding) AS findingsInScope,
  count(DISTINCT
    CASE
      WHEN finding IS NOT NULL THEN study
    END) AS studiesInScope`,
  parameters: { rows: { kind: 'string' }, columns: { kind: 'string' }, segments: { kind: 'nullable', of: { kind: 'string' } }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, scopeFindingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, studyIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, codedAs: { kind: 'boolean' }, rollUp: { kind: 'boolean' }, yearBins: { kind: 'list', of: { kind: 'map', fields: { key: { kind: 'string' }, name: { kind: 'string' }, from: { kind: 'integer' }, to: { kind: 'integer' } } } } },
  columns: { row: { kind: 'nullable', of: { kind: 'string' } }, column: { kind: 'nullable', of: { kind: 'string' } }, segment: { kind: 'nullable', of: { kind: 'string' } }, findings: { kind: 'list', of: { kind: 'string' } }, studies: { kind: 'list', of: { kind: 'string' } }, coded: { kind: 'list', of: { kind: 'string' } }, barrierCount: { kind: 'integer' }, facilitatorCount: { kind: 'integer' }, findingsInScope: { kind: 'integer' }, studiesInScope: { kind: 'integer' } },
}

export interface GroupEvidenceParameters {
  /** dimension */
  readonly first: string
  /** dimension; null = one dimension only */
  readonly second: string | null
  /** dimension; null = two dimensions only */
  readonly third: string | null
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** studies in scope; null = all that report a finding */
  readonly studyIds: readonly string[] | null
  /** whether codings without a place count */
  readonly codedAs: boolean
  /** whether a finding carries the themes above its own as well */
  readonly rollUp: boolean
  /** bins of YEAR; none = every year by itself */
  readonly yearBins: readonly ({ readonly key: string; readonly name: string; readonly from: number; readonly to: number })[]
}
export interface GroupEvidenceRow {
  /** id or text of the value; null = not stated */
  readonly firstKey: string | null
  /** id or text of the value; null = not stated */
  readonly secondKey: string | null
  /** id or text of the value; null = not stated */
  readonly thirdKey: string | null
  /** ids of the studies that carry all of them */
  readonly studies: readonly string[]
  /** ids of the findings that carry all of them */
  readonly findings: readonly string[]
  /** distinct barriers that the findings support */
  readonly barrierCount: number
  /** distinct facilitators that the findings support */
  readonly facilitatorCount: number
}
/**
 * How is the evidence spread over one, two or three dimensions? One row for every combination of values that a reported finding
 * carries; null where none is stated.
 * A finding carries the values of its determinant, its own, and those of its study. A study as a whole carries its own values and,
 * with codedAs, the levels, factors and stakeholders that it is coded as without a place.
 * It is counted, without a finding, only where it has a value of every dimension asked for and one of them can be coded so.
 * Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
 * @see cypher/questions/group-evidence.cypher
 */
export const groupEvidence: Query<GroupEvidenceParameters, GroupEvidenceRow> = {
  name: 'groupEvidence',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)
  WHERE
    CASE
      WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
      ELSE finding.id IN $findingIds
    END
  RETURN study, finding
    UNION
  MATCH (study:Study)
  WHERE
    any(asked IN [$first, $second, $third] WHERE asked IN ['LEVEL', 'FACTOR', 'STAKEHOLDER']) AND
    CASE
      WHEN $studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
      ELSE study.id IN $studyIds
    END
  RETURN study, null AS finding
}
WITH study, finding, [$first, $second, $third] AS dimensions
UNWIND range(0, size(dimensions) - 1) AS place
WITH
  study,
  finding,
  place,
  CASE dimensions[place]
    WHEN 'DETERMINANT' THEN [(finding)-[:SUPPORTS]->(determinant:Determinant) | determinant.id ]
    WHEN
      'KIND'
      THEN
        [
          (finding)-[:SUPPORTS]->(determinant:Determinant)
          | CASE
            WHEN determinant:Barrier THEN 'BARRIER'
            ELSE 'FACILITATOR'
          END
        ]
    WHEN
      'THEME'
      THEN
        [
          (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[above:SUBTHEME_OF*0..20]->(theme:Theme)
          WHERE $rollUp OR size(above) = 0
          | theme.id
        ]
    WHEN
      'DOMAIN'
      THEN
        [
          (finding)-
          [:SUPPORTS]->
          (:Determinant)-
          [:IN_THEME]->
          (:Theme)-
          [above:SUBTHEME_OF*0..20]->
          (:Theme)-
          [:IN_DOMAIN]->
          (domain:Domain)
          WHERE
            none(
              step IN above
              WHERE
                EXISTS {
                  (:Domain)<-[:IN_DOMAIN]-(nearer:Theme)
                  WHERE nearer = startNode(step)
                }
            )
          | domain.id
        ]
    WHEN
      'LEVEL'
      THEN
        [(finding)-[:AT_LEVEL]->(level:SystemLevel) | level.id ] +
        [(study)-[:CODED_AS]->(level:SystemLevel) WHERE finding IS NULL AND $codedAs | level.id ]
    WHEN
      'FACTOR'
      THEN
        [(finding)-[:CONCERNS]->(factor:IntersectionalFactor) | factor.id ] +
        [(study)-[:CODED_AS]->(factor:IntersectionalFactor) WHERE finding IS NULL AND $codedAs | factor.id ]
    WHEN
      'STAKEHOLDER'
      THEN
        [(finding)-[:VOICED_BY]->(voice:Stakeholder) | voice.id ] +
        [(study)-[:CODED_AS]->(voice:Stakeholder) WHERE finding IS NULL AND $codedAs | voice.id ]
    WHEN 'PARTICIPANT' THEN [(study)-[:INVOLVES]->(participant:Stakeholder) | participant.id ]
    WHEN 'TECHNOLOGY' THEN [(study)-[:EXAMINES]->(technology:Technology) | technology.id ]
    WHEN 'DATA_SET' THEN [(study)-[:CODED_IN]->(dataSet:DataSet) | dataSet.id ]
    WHEN 'REVIEW' THEN [(study)<-[:INCLUDES]-(review:Review) | review.id ]
    WHEN 'SETTING' THEN coalesce(study.settings, [])
    WHEN 'COUNTRY' THEN coalesce(study.countries, [])
    WHEN 'DESIGN' THEN [design IN [study.design] WHERE design IS NOT NULL]
    WHEN
      'YEAR'
      THEN
        [
          year IN [study.year]
          WHERE year IS NOT NULL
          | CASE
            WHEN size($yearBins) = 0 THEN toString(toInteger(year))
            ELSE head([bin IN $yearBins WHERE bin.from <= year AND year <= bin.to | bin.key])
          END
        ]
    ELSE []
  END AS values
ORDER BY place
WITH study, finding, collect(values) AS carried
WITH study, finding, carried[0] AS firsts, carried[1] AS seconds, carried[2] AS thirds
OPTIONAL MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
// A finding without a value has the value null; a study as a whole has none. A dimension that is not asked for is null for both.
UNWIND
  CASE
    WHEN size(firsts) > 0 OR finding IS NULL THEN firsts
    ELSE [null]
  END AS firstKey
UNWIND
  CASE
    WHEN size(seconds) > 0 OR (finding IS NULL AND $second IS NOT NULL) THEN seconds
    ELSE [null]
  END AS secondKey
UNWIND
  CASE
    WHEN size(thirds) > 0 OR (finding IS NULL AND $third IS NOT NULL) THEN thirds
    ELSE [null]
  END AS thirdKey
RETURN
  firstKey,
  secondKey,
  thirdKey,
  collect(DISTINCT study.id) AS studies,
  collect(DISTINCT finding.id) AS findings,
  count(DISTINCT
    CASE
      WHEN determinant:Barrier THEN determinant
    END) AS barrierCount,
  count(DISTINCT
    CASE
      WHEN determinant:Facilitator THEN determinant
    END) AS facilitatorCount`,
  parameters: { first: { kind: 'string' }, second: { kind: 'nullable', of: { kind: 'string' } }, third: { kind: 'nullable', of: { kind: 'string' } }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, studyIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, codedAs: { kind: 'boolean' }, rollUp: { kind: 'boolean' }, yearBins: { kind: 'list', of: { kind: 'map', fields: { key: { kind: 'string' }, name: { kind: 'string' }, from: { kind: 'integer' }, to: { kind: 'integer' } } } } },
  columns: { firstKey: { kind: 'nullable', of: { kind: 'string' } }, secondKey: { kind: 'nullable', of: { kind: 'string' } }, thirdKey: { kind: 'nullable', of: { kind: 'string' } }, studies: { kind: 'list', of: { kind: 'string' } }, findings: { kind: 'list', of: { kind: 'string' } }, barrierCount: { kind: 'integer' }, facilitatorCount: { kind: 'integer' } },
}

export type HeapSizeParameters = Readonly<Record<string, never>>
export interface HeapSizeRow {
  readonly bytes: number
}
/**
 * The largest heap that the database may take.
 * @see cypher/read/heap-size.cypher
 */
export const heapSize: Query<HeapSizeParameters, HeapSizeRow> = {
  name: 'heapSize',
  access: 'read',
  rows: 'optional',
  text: `CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes
RETURN attributes.HeapMemoryUsage.value.properties.max AS bytes`,
  parameters: {},
  columns: { bytes: { kind: 'integer' } },
}

export interface IntersectionsParameters {
  /** IntersectionalFactor.id, 2..4 */
  readonly factors: readonly string[]
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** studies in scope; null = all that report a finding */
  readonly studyIds: readonly string[] | null
  /** whether codings without a place count */
  readonly codedAs: boolean
}
export interface IntersectionsRow {
  /** 1..15 */
  readonly combination: number
  /** ids of the findings that concern all of them */
  readonly findings: readonly string[]
  /** of these, those that concern none of the others */
  readonly exclusiveFindings: readonly string[]
  /** ids of the studies that concern all of them, in one finding, in several, or as a whole */
  readonly studies: readonly string[]
  /** of these, those that concern none of the others */
  readonly exclusiveStudies: readonly string[]
}
/**
 * What is reported where intersectional factors meet? One row for every combination of the factors asked for: what concerns all of
 * them, and what of that concerns none of the others.
 * A combination is a sum of powers of two: 1 for the first factor, 2 for the second, 4 for the third, 8 for the fourth.
 * @see cypher/questions/intersections.cypher
 */
export const intersections: Query<IntersectionsParameters, IntersectionsRow> = {
  name: 'intersections',
  access: 'read',
  rows: 'many',
  text: `MATCH (study:Study)
WHERE
  CASE
    WHEN $studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
    ELSE study.id IN $studyIds
  END
WITH
  study,
  COLLECT {
    MATCH (study)-[:REPORTS]->(finding:Finding)-[:CONCERNS]->(factor:IntersectionalFactor)
    WHERE
      factor.id IN $factors AND
      CASE
        WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $findingIds
      END
    WITH finding, collect(factor.id) AS concerned
    RETURN {id: finding.id, concerned: concerned}
  } AS findings,
  COLLECT {
    MATCH (study)-[:CODED_AS]->(factor:IntersectionalFactor)
    WHERE $codedAs AND factor.id IN $factors
    RETURN factor.id
  } AS asWhole
WITH study, findings, reduce(all = asWhole, finding IN findings | all + finding.concerned) AS anywhere
UNWIND range(1, toInteger(2 ^ size($factors)) - 1) AS combination
WITH
  study,
  findings,
  anywhere,
  combination,
  [place IN range(0, size($factors) - 1) WHERE combination / toInteger(2 ^ place) % 2 = 1 | $factors[place]] AS wanted,
  [place IN range(0, size($factors) - 1) WHERE combination / toInteger(2 ^ place) % 2 = 0 | $factors[place]] AS others
WITH
  study,
  combination,
  [finding IN findings WHERE all(factor IN wanted WHERE factor IN finding.concerned)] AS inclusive,
  others,
  all(factor IN wanted WHERE factor IN anywhere) AS isIn,
  none(factor IN others WHERE factor IN anywhere) AS isOnlyIn
WITH
  combination,
  collect([finding IN inclusive | finding.id]) AS found,
  collect([finding IN inclusive WHERE none(factor IN others WHERE factor IN finding.concerned) | finding.id]) AS exclusive,
  collect(
    CASE
      WHEN isIn THEN study.id
    END) AS studies,
  collect(
    CASE
      WHEN isIn AND isOnlyIn THEN study.id
    END) AS exclusiveStudies
RETURN
  combination,
  reduce(all = [], some IN found | all + some) AS findings,
  reduce(all = [], some IN exclusive | all + some) AS exclusiveFindings,
  studies,
  exclusiveStudies`,
  parameters: { factors: { kind: 'list', of: { kind: 'string' } }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, studyIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, codedAs: { kind: 'boolean' } },
  columns: { combination: { kind: 'integer' }, findings: { kind: 'list', of: { kind: 'string' } }, exclusiveFindings: { kind: 'list', of: { kind: 'string' } }, studies: { kind: 'list', of: { kind: 'string' } }, exclusiveStudies: { kind: 'list', of: { kind: 'string' } } },
}

export type LabelsPresentParameters = Readonly<Record<string, never>>
export interface LabelsPresentRow {
  readonly label: string
  readonly nodes: number
}
/**
 * What a database holds that is not ours: how many of its first 10,000 nodes carry each label, most first.
 * @see cypher/read/labels-present.cypher
 */
export const labelsPresent: Query<LabelsPresentParameters, LabelsPresentRow> = {
  name: 'labelsPresent',
  access: 'read',
  rows: 'many',
  text: `MATCH (node)
WITH node
LIMIT 10000
UNWIND labels(node) AS label
RETURN label, count(*) AS nodes
ORDER BY nodes DESC, label
LIMIT 5`,
  parameters: {},
  columns: { label: { kind: 'string' }, nodes: { kind: 'integer' } },
}

export type LatestRunParameters = Readonly<Record<string, never>>
export interface LatestRunRow {
  readonly id: string
  /** after the run */
  readonly sequence: number
  /** after the run */
  readonly dataVersion: string
  /** package=run id of every current package */
  readonly packagesAfter: readonly string[]
}
/**
 * The newest run: what the graph is now.
 * @see cypher/read/latest-run.cypher
 */
export const latestRun: Query<LatestRunParameters, LatestRunRow> = {
  name: 'latestRun',
  access: 'read',
  rows: 'optional',
  text: `MATCH (run:Run)
WHERE run.sequence IS NOT NULL
RETURN run.id AS id, run.sequence AS sequence, run.dataVersion AS dataVersion, run.packagesAfter AS packagesAfter
ORDER BY sequence DESC
LIMIT 1`,
  parameters: {},
  columns: { id: { kind: 'string' }, sequence: { kind: 'integer' }, dataVersion: { kind: 'string' }, packagesAfter: { kind: 'list', of: { kind: 'string' } } },
}

export type LoadFindingsParameters = Readonly<Record<string, never>>
export interface LoadFindingsRow {
  readonly study: string
  readonly ids: readonly string[]
  readonly keys: readonly string[]
  readonly packages: readonly (readonly string[])[]
  readonly places: readonly string[]
  readonly bases: readonly string[]
  readonly effects: readonly string[]
  readonly agreements: readonly string[]
  /** ids of the determinant, level, stakeholder and factors */
  readonly ends: readonly (readonly string[])[]
}
/**
 * Findings as columns, one row a study: lists are several times cheaper to send than a row or a map a finding.
 * The kind in an end's id tells the relationship, so ends need no type; missing values are empty strings.
 * @see cypher/read/load-findings.cypher
 */
export const loadFindings: Query<LoadFindingsParameters, LoadFindingsRow> = {
  name: 'loadFindings',
  access: 'read',
  rows: 'many',
  text: `MATCH (study:Study)-[:REPORTS]->(finding:Finding)
RETURN
  study.id AS study,
  collect(finding.id) AS ids,
  collect(finding.key) AS keys,
  collect(finding.packages) AS packages,
  collect(coalesce(finding.place, '')) AS places,
  collect(coalesce(finding.basis, '')) AS bases,
  collect(finding.effect) AS effects,
  collect(coalesce(finding.agreement, '')) AS agreements,
  collect([(finding)-->(end) | end.id ]) AS ends`,
  parameters: {},
  columns: { study: { kind: 'string' }, ids: { kind: 'list', of: { kind: 'string' } }, keys: { kind: 'list', of: { kind: 'string' } }, packages: { kind: 'list', of: { kind: 'list', of: { kind: 'string' } } }, places: { kind: 'list', of: { kind: 'string' } }, bases: { kind: 'list', of: { kind: 'string' } }, effects: { kind: 'list', of: { kind: 'string' } }, agreements: { kind: 'list', of: { kind: 'string' } }, ends: { kind: 'list', of: { kind: 'list', of: { kind: 'string' } } } },
}

export type LoadNodesParameters = Readonly<Record<string, never>>
export interface LoadNodesRow {
  /** Entity, the node's own label, and what else it carries */
  readonly labels: readonly string[]
  /** texts are null */
  readonly properties: Readonly<Record<string, unknown>>
}
/**
 * Every node of the evidence but findings, without long texts: what a projection is built from.
 * Texts are taken out here because sending them costs more than everything else together.
 * @see cypher/read/load-nodes.cypher
 */
export const loadNodes: Query<LoadNodesParameters, LoadNodesRow> = {
  name: 'loadNodes',
  access: 'read',
  rows: 'many',
  text: `MATCH (node:Entity)
WHERE NOT node:Finding
RETURN labels(node) AS labels, node {.*, definition: null, summary: null, notes: null, description: null} AS properties`,
  parameters: {},
  columns: { labels: { kind: 'list', of: { kind: 'string' } }, properties: { kind: 'map' } },
}

export type LoadRelationshipsParameters = Readonly<Record<string, never>>
export interface LoadRelationshipsRow {
  readonly source: string
  readonly types: readonly string[]
  readonly targets: readonly string[]
  readonly packages: readonly (readonly string[])[]
  /** how close an ALIGNED_TO is; empty for other relationships */
  readonly matches: readonly string[]
}
/**
 * Relationships that do not start at or lead to a finding of a study, as lists by where they start.
 * @see cypher/read/load-relationships.cypher
 */
export const loadRelationships: Query<LoadRelationshipsParameters, LoadRelationshipsRow> = {
  name: 'loadRelationships',
  access: 'read',
  rows: 'many',
  text: `MATCH (source:Entity)-[relationship]->(target:Entity)
WHERE NOT source:Finding AND NOT type(relationship) = 'REPORTS'
RETURN
  source.id AS source,
  collect(type(relationship)) AS types,
  collect(target.id) AS targets,
  collect(relationship.packages) AS packages,
  collect(coalesce(relationship.match, '')) AS matches`,
  parameters: {},
  columns: { source: { kind: 'string' }, types: { kind: 'list', of: { kind: 'string' } }, targets: { kind: 'list', of: { kind: 'string' } }, packages: { kind: 'list', of: { kind: 'list', of: { kind: 'string' } } }, matches: { kind: 'list', of: { kind: 'string' } } },
}

export type MigrationStateParameters = Readonly<Record<string, never>>
export interface MigrationStateRow {
  /** in order of version */
  readonly applied: readonly ({ readonly version: number; readonly name: string; readonly checksum: string })[]
  /** whether there are nodes other than migrations */
  readonly occupied: boolean
}
/**
 * Which migrations were applied, and whether the database holds anything else.
 * @see cypher/read/migration-state.cypher
 */
export const migrationState: Query<MigrationStateParameters, MigrationStateRow> = {
  name: 'migrationState',
  access: 'read',
  rows: 'one',
  text: `OPTIONAL MATCH (migration:Migration)
WITH migration
ORDER BY migration.version
WITH collect(migration {.version, .name, .checksum}) AS applied
RETURN
  applied,
  EXISTS {
    MATCH (other)
    WHERE NOT other:Migration
  } AS occupied`,
  parameters: {},
  columns: { applied: { kind: 'list', of: { kind: 'map', fields: { version: { kind: 'integer' }, name: { kind: 'string' }, checksum: { kind: 'string' } } } }, occupied: { kind: 'boolean' } },
}

export interface NeighborhoodParameters {
  /** where to start, 1..100; returned whatever their kind and scope */
  readonly ids: readonly string[]
  /** 1..3 */
  readonly depth: number
  /** types of relationship that a step follows */
  readonly types: readonly string[]
  /** which way a step follows them: OUT, IN or BOTH */
  readonly direction: string
  /** kinds of node that a step may arrive at, e.g. barrier; null = all */
  readonly kinds: readonly string[] | null
  /** findings that count as reported in scope; null = all that are PRESENT */
  readonly findingIds: readonly string[] | null
  /** studies in scope; null = all */
  readonly studyIds: readonly string[] | null
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
  /** 1..5000: nodes returned */
  readonly limit: number
  /** 1..20000: relationships returned */
  readonly maxRelationships: number
}
export interface NeighborhoodRow {
  /** by distance, then id */
  readonly nodes: readonly ({ readonly id: string; readonly distance: number })[]
  /** nodes within reach beyond the limit */
  readonly omitted: readonly ({ readonly kind: string; readonly count: number })[]
  /** by source, type, target */
  readonly relationships: readonly ({ readonly type: string; readonly source: string; readonly target: string })[]
  /** beyond maxRelationships */
  readonly omittedRelationships: number
}
/**
 * What lies around some nodes: all within a few steps, nearest first, and how they hang together.
 * A step may arrive at nodes of the kinds asked for; findings, studies and stated links must also be in scope. The kind
 * of a node is the first part of its id. Relationships are those of the types asked for between two nodes returned.
 * @see cypher/questions/neighborhood.cypher
 */
export const neighborhood: Query<NeighborhoodParameters, NeighborhoodRow> = {
  name: 'neighborhood',
  access: 'read',
  rows: 'one',
  text: `MATCH (start:Entity)
WHERE start.id IN $ids
WITH collect(start) AS layer0
CALL (layer0) {
  UNWIND
    CASE
      WHEN $depth >= 1 THEN layer0
      ELSE []
    END AS node
  MATCH (node)-[step]-(next:Entity)
  WHERE type(step) IN $types AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(step) = node))
  WITH DISTINCT next
  WHERE
    ($kinds IS NULL OR split(next.id, ':')[0] IN $kinds) AND
    (NOT next:Finding OR ($findingIds IS NULL AND next.effect = 'PRESENT') OR next.id IN $findingIds) AND
    (NOT next:Study OR $studyIds IS NULL OR next.id IN $studyIds) AND
    (NOT next:StatedLink OR $statedLinkIds IS NULL OR next.id IN $statedLinkIds)
  RETURN collect(next) AS layer1
}
CALL (layer1) {
  UNWIND
    CASE
      WHEN $depth >= 2 THEN layer1
      ELSE []
    END AS node
  MATCH (node)-[step]-(next:Entity)
  WHERE type(step) IN $types AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(step) = node))
  WITH DISTINCT next
  WHERE
    ($kinds IS NULL OR split(next.id, ':')[0] IN $kinds) AND
    (NOT next:Finding OR ($findingIds IS NULL AND next.effect = 'PRESENT') OR next.id IN $findingIds) AND
    (NOT next:Study OR $studyIds IS NULL OR next.id IN $studyIds) AND
    (NOT next:StatedLink OR $statedLinkIds IS NULL OR next.id IN $statedLinkIds)
  RETURN collect(next) AS layer2
}
CALL (layer2) {
  UNWIND
    CASE
      WHEN $depth >= 3 THEN layer2
      ELSE []
    END AS node
  MATCH (node)-[step]-(next:Entity)
  WHERE type(step) IN $types AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(step) = node))
  WITH DISTINCT next
  WHERE
    ($kinds IS NULL OR split(next.id, ':')[0] IN $kinds) AND
    (NOT next:Finding OR ($findingIds IS NULL AND next.effect = 'PRESENT') OR next.id IN $findingIds) AND
    (NOT next:Study OR $studyIds IS NULL OR next.id IN $studyIds) AND
    (NOT next:StatedLink OR $statedLinkIds IS NULL OR next.id IN $statedLinkIds)
  RETURN collect(next) AS layer3
}
CALL (layer0, layer1, layer2, layer3) {
  UNWIND [[0, layer0], [1, layer1], [2, layer2], [3, layer3]] AS layer
  UNWIND layer[1] AS node
  WITH node, min(layer[0]) AS distance
  ORDER BY distance, node.id
  RETURN collect({node: node, distance: distance}) AS reached
}
CALL (reached) {
  UNWIND reached[$limit..] AS left
  WITH split(left.node.id, ':')[0] AS kind, count(*) AS count
  ORDER BY kind
  RETURN collect({kind: kind, count: count}) AS omitted
}
WITH reached[..$limit] AS kept, omitted
CALL (kept) {
  // A relationship lies between two nodes returned when both its ends come up as a node here.
  UNWIND [entry IN kept | entry.node] AS node
  MATCH (node)-[relationship]-(:Entity)
  WHERE type(relationship) IN $types
  WITH relationship, startNode(relationship) AS source, endNode(relationship) AS target, count(DISTINCT node) AS ends
  WHERE ends = 2 OR source = target
  WITH type(relationship) AS type, source.id AS source, target.id AS target
  ORDER BY source, type, target
  RETURN collect({type: type, source: source, target: target}) AS between
}
RETURN
  [entry IN kept | {id: entry.node.id, distance: entry.distance}] AS nodes,
  omitted,
  between[..$maxRelationships] AS relationships,
  size(between[$maxRelationships..]) AS omittedRelationships`,
  parameters: { ids: { kind: 'list', of: { kind: 'string' } }, depth: { kind: 'integer' }, types: { kind: 'list', of: { kind: 'string' } }, direction: { kind: 'string' }, kinds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, studyIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, limit: { kind: 'integer' }, maxRelationships: { kind: 'integer' } },
  columns: { nodes: { kind: 'list', of: { kind: 'map', fields: { id: { kind: 'string' }, distance: { kind: 'integer' } } } }, omitted: { kind: 'list', of: { kind: 'map', fields: { kind: { kind: 'string' }, count: { kind: 'integer' } } } }, relationships: { kind: 'list', of: { kind: 'map', fields: { type: { kind: 'string' }, source: { kind: 'string' }, target: { kind: 'string' } } } }, omittedRelationships: { kind: 'integer' } },
}

export interface NetworkParameters {
  /** the codes */
  readonly of: Readonly<Record<string, unknown>>
  /** CO_REPORTED or STATED */
  readonly basis: string
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
  /** least studies behind a link, 1..1000000 */
  readonly minCount: number
}
export interface NetworkRow {
  /** id of a code */
  readonly a: string
  /** id of a code, not before a; of a itself in the row of its own studies */
  readonly b: string
  /** studies that report both, or that state a link between them; of a code with itself, its own */
  readonly studyCount: number
}
/**
 * Which codes are linked by the studies that report them? One row for every two codes that enough studies report together, and one
 * for every code that a study reports, with itself: the links and the nodes of a drawing.
 * of takes these keys, and what is left out means everything; barriers: {labels: ['Barrier']}. labels of the codes; codeIds: only
 * these; findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are
 * coded with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false,
 * their codes without a place; rollUp: what is reported below a theme counts for it, unless false.
 * @see cypher/questions/network.cypher
 */
export const network: Query<NetworkParameters, NetworkRow> = {
  name: 'network',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
}
WITH code, study, finding, coding
WHERE
  any(label IN labels(code) WHERE label IN $of.labels) AND
  ($of.codeIds IS NULL OR code.id IN $of.codeIds) AND
  CASE
    WHEN
      finding IS NULL
      THEN
        (coding = 'EXAMINES' OR coalesce($of.codedAs, true)) AND
        CASE
          WHEN $of.studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $of.studyIds
        END
    ELSE
      (coding <> 'BELOW' OR coalesce($of.rollUp, true)) AND
      CASE
        WHEN $of.findingIds IS NULL THEN finding.effect = 'PRESENT'
        ELSE finding.id IN $of.findingIds
      END
  END
WITH code, collect(DISTINCT study) AS studies
WITH collect({code: code, studies: studies}) AS counted
UNWIND counted AS one
UNWIND [other IN counted WHERE other.code.id >= one.code.id] AS other
WITH one.code AS a, other.code AS b, one.studies AS ofA, other.studies AS ofB
WITH
  a,
  b,
  CASE
    WHEN a = b THEN size(ofA)
    WHEN $basis = 'CO_REPORTED' THEN size([study IN ofA WHERE study IN ofB])
    ELSE
      size(
        COLLECT {
          MATCH (a)<-[:FROM|TO]-(link:StatedLink)-[:FROM|TO]->(b)
          WHERE $statedLinkIds IS NULL OR link.id IN $statedLinkIds
          MATCH (study:Study)-[:STATES]->(link)
          RETURN DISTINCT study
        })
  END AS studyCount
WHERE a = b OR studyCount >= $minCount
RETURN a.id AS a, b.id AS b, studyCount`,
  parameters: { of: { kind: 'map' }, basis: { kind: 'string' }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, minCount: { kind: 'integer' } },
  columns: { a: { kind: 'string' }, b: { kind: 'string' }, studyCount: { kind: 'integer' } },
}

export interface PathsParameters {
  /** Determinant.id */
  readonly source: string
  /** Determinant.id, another one */
  readonly target: string
  /** 1..3 */
  readonly maxHops: number
  /** 1..50: paths */
  readonly k: number
  /** any of CO_REPORTED, STATED, ALIGNED */
  readonly bases: readonly string[]
  /** determinants that every path visits */
  readonly via: readonly string[]
  /** determinants that no path visits */
  readonly avoid: readonly string[]
  /** every hop joins two domains */
  readonly crossDomainOnly: boolean
  /** stated links may be walked against their direction */
  readonly backward: boolean
  /** fewest studies behind a CO_REPORTED hop */
  readonly minCoReported: number
  /** fewest studies behind a STATED hop */
  readonly minStated: number
  /** true: STRENGTH; false: HOPS */
  readonly byStrength: boolean
  /** findings that count as reported in scope; null = all that are PRESENT */
  readonly findingIds: readonly string[] | null
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
  /** determinants in scope; null = all */
  readonly determinantIds: readonly string[] | null
}
export interface PathsRow {
  /** determinants with a link */
  readonly determinants: number
  /** pairs of determinants that are linked in at least one direction */
  readonly links: number
  /** links out of the source */
  readonly leaving: number
  /** links into the target */
  readonly arriving: number
  /** in the order walked; bases: all that link the two this way */
  readonly hops: readonly ({ readonly source: string; readonly target: string; readonly basis: string; readonly backward: boolean; readonly studies: readonly string[]; readonly statedLinks: readonly string[]; readonly sourceStudies: number; readonly targetStudies: number; readonly eitherStudies: number; readonly match: string | null; readonly cost: number; readonly bases: readonly string[] })[] | null
}
/**
 * The best paths of at most three hops from one determinant to another: how the two hang together.
 * A hop is a link in scope: CO_REPORTED (the same studies report both), STATED (a study says that one leads to, worsens
 * or addresses the other) or ALIGNED (the same concept in two schemes). Several links between the same two are one hop,
 * the best under the weight. HOPS: fewer hops, then more studies behind the hop with fewest, then ids. STRENGTH: least
 * sum of -ln(strength), where the strength of a hop is the share of studies that stand behind it among those that report
 * either end. One row a path, best first; a single row without hops where there is none.
 * @see cypher/questions/paths.cypher
 */
export const paths: Query<PathsParameters, PathsRow> = {
  name: 'paths',
  access: 'read',
  rows: 'many',
  text: `MATCH (determinant:Determinant)
WHERE ($determinantIds IS NULL OR determinant.id IN $determinantIds) AND NOT determinant.id IN $avoid
CALL (determinant) {
  MATCH (determinant)<-[:SUPPORTS]-(finding:Finding)<-[:REPORTS]-(study:Study)
  WHERE ($findingIds IS NULL AND finding.effect = 'PRESENT') OR finding.id IN $findingIds
  RETURN collect(DISTINCT study) AS studies
}
CALL (determinant) {
  OPTIONAL MATCH up = (determinant)-[:IN_THEME]->(:Theme)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
  RETURN domain
  ORDER BY length(up)
  LIMIT 1
}
// Determinants that a path may visit, with their domain and the studies that report them.
WITH collect({node: determinant, studies: studies, domain: domain}) AS codes

// Links of each basis with enough studies behind them.
UNWIND codes AS source
CALL (source) {
  UNWIND source.studies AS study
  MATCH (study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(node:Determinant)
  WHERE 'CO_REPORTED' IN $bases AND (($findingIds IS NULL AND finding.effect = 'PRESENT') OR finding.id IN $findingIds)
  WITH node, collect(DISTINCT study) AS studies
  WHERE size(studies) >= $minCoReported
  RETURN node, 'CO_REPORTED' AS basis, false AS backward, studies, [] AS stated, null AS match
    UNION ALL
  WITH source.node AS start
  UNWIND [false] + [turned IN [true] WHERE $backward] AS backward
  MATCH (start)-[end:FROM|TO]-(link:StatedLink)-[otherEnd:FROM|TO]-(node:Determinant), (link)<-[:STATES]-(study:Study)
  WHERE
    'STATED' IN $bases AND
    ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
    type(end) <> type(otherEnd) AND
    backward = (type(end) = 'TO')
  WITH node, backward, collect(DISTINCT study) AS studies, collect(DISTINCT link.id) AS stated
  WHERE size(studies) >= $minStated
  RETURN node, 'STATED' AS basis, backward, studies, stated, null AS match
    UNION ALL
  WITH source.node AS start
  MATCH (start)-[alignment:ALIGNED_TO]-(node:Determinant)
  WHERE 'ALIGNED' IN $bases
  WITH node, alignment.match AS match
  ORDER BY
  CASE match
    WHEN 'EXACT' THEN 1.0
    WHEN 'CLOSE' THEN 0.8
    WHEN 'RELATED' THEN 0.25
    ELSE 0.5
  END DESC, match
  RETURN node, 'ALIGNED' AS basis, false AS backward, [] AS studies, [] AS stated, head(collect(match)) AS match
}
WITH codes, source, basis, backward, studies, stated, match, head([code IN codes WHERE code.node = node]) AS target
WHERE target IS NOT NULL AND target <> source AND (NOT $crossDomainOnly OR source.domain <> target.domain)
WITH
  source,
  target,
  basis,
  backward,
  studies,
  stated,
  match,
  size(source.studies) +
  size([study IN target.studies WHERE NOT study IN source.studies]) +
  size([study IN studies WHERE NOT study IN source.studies AND NOT study IN target.studies]) AS eitherStudies
WITH
  source,
  target,
  basis,
  backward,
  studies,
  stated,
  match,
  eitherStudies,
  CASE
    WHEN basis <> 'ALIGNED' THEN toFloat(size(studies)) / eitherStudies
    WHEN match = 'EXACT' THEN 1.0
    WHEN match = 'CLOSE' THEN 0.8
    WHEN match = 'RELATED' THEN 0.25
    ELSE 0.5
  END AS strength

// Several links between the same two are one hop: the best of them.
WITH source, target, basis, backward, studies, stated, match, eitherStudies, strength
ORDER BY
CASE
  WHEN $byStrength THEN strength
  ELSE size(studies)
END DESC,
CASE basis
  WHEN 'STATED' THEN 0
  WHEN 'CO_REPORTED' THEN 1
  ELSE 2
END, backward
WITH
  source.node.id AS from,
  target.node.id AS to,
  collect({
    source: source.node.id,
    target: target.node.id,
    basis: basis,
    backward: backward,
    studies: [study IN studies | study.id],
    statedLinks: stated,
    sourceStudies: size(source.studies),
    targetStudies: size(target.studies),
    eitherStudies: eitherStudies,
    match: match,
    // On a grid on which sums of costs are exact.
    cost: round(- log(strength) * 2 ^ 40) / 2 ^ 40
  }) AS parallel
WITH parallel[0] AS best, [link IN parallel | link.basis] AS bases
WITH collect(best {.*, bases: bases}) AS links
WITH
  links,
  [link IN links WHERE link.source = $source] AS leaving,
  [link IN links WHERE link.target = $target] AS arriving

// Paths of one, two and three hops that visit no determinant twice, ranked.
CALL (links, leaving, arriving) {
  CALL (links, leaving, arriving) {
    UNWIND [link IN leaving WHERE link.target = $target] AS only
    RETURN [only] AS hops
      UNION ALL
    UNWIND leaving AS first
    UNWIND [link IN arriving WHERE link.source = first.target] AS last
    WITH first, last
    WHERE $maxHops >= 2
    RETURN [first, last] AS hops
      UNION ALL
    UNWIND
      [link IN links WHERE NOT link.source IN [$source, $target] AND NOT link.target IN [$source, $target]] AS middle
    UNWIND [link IN leaving WHERE link.target = middle.source] AS first
    UNWIND [link IN arriving WHERE link.source = middle.target] AS last
    WITH first, middle, last
    WHERE $maxHops >= 3
    RETURN [first, middle, last] AS hops
  }
  WITH hops, [hop IN hops | hop.target] AS visited
  WHERE all(stop IN $via WHERE stop IN visited)
  WITH
    hops,
    visited,
    round(reduce(sum = 0.0, hop IN hops | sum + hop.cost), 9) AS cost,
    reduce(
      least = size(hops[0].studies),
      hop IN hops |
        CASE
          WHEN size(hop.studies) < least THEN size(hop.studies)
          ELSE least
        END) AS fewestStudies
  ORDER BY
  CASE
    WHEN $byStrength THEN cost
    ELSE 0.0
  END, size(hops),
  CASE
    WHEN $byStrength THEN 0
    ELSE - fewestStudies
  END, visited
  LIMIT $k
  RETURN collect(hops) AS paths
}
CALL (links) {
  UNWIND links AS link
  UNWIND [link.source, link.target] AS determinant
  RETURN
    count(DISTINCT determinant) AS determinants,
    count(
      DISTINCT
      CASE
        WHEN link.source < link.target THEN link.source + ' ' + link.target
        ELSE link.target + ' ' + link.source
      END) AS pairs
}
UNWIND
  CASE
    WHEN paths = [] THEN [null]
    ELSE paths
  END AS hops
RETURN determinants, pairs AS links, size(leaving) AS leaving, size(arriving) AS arriving, hops`,
  parameters: { source: { kind: 'string' }, target: { kind: 'string' }, maxHops: { kind: 'integer' }, k: { kind: 'integer' }, bases: { kind: 'list', of: { kind: 'string' } }, via: { kind: 'list', of: { kind: 'string' } }, avoid: { kind: 'list', of: { kind: 'string' } }, crossDomainOnly: { kind: 'boolean' }, backward: { kind: 'boolean' }, minCoReported: { kind: 'integer' }, minStated: { kind: 'integer' }, byStrength: { kind: 'boolean' }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, determinantIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } } },
  columns: { determinants: { kind: 'integer' }, links: { kind: 'integer' }, leaving: { kind: 'integer' }, arriving: { kind: 'integer' }, hops: { kind: 'nullable', of: { kind: 'list', of: { kind: 'map', fields: { source: { kind: 'string' }, target: { kind: 'string' }, basis: { kind: 'string' }, backward: { kind: 'boolean' }, studies: { kind: 'list', of: { kind: 'string' } }, statedLinks: { kind: 'list', of: { kind: 'string' } }, sourceStudies: { kind: 'integer' }, targetStudies: { kind: 'integer' }, eitherStudies: { kind: 'integer' }, match: { kind: 'nullable', of: { kind: 'string' } }, cost: { kind: 'float' }, bases: { kind: 'list', of: { kind: 'string' } } } } } } },
}

export interface RecordMigrationsParameters {
  readonly migrations: readonly ({ readonly version: number; readonly name: string; readonly checksum: string })[]
  /** ISO 8601, UTC */
  readonly appliedAt: string
  /** version of the last one */
  readonly schemaVersion: number
}
export type RecordMigrationsRow = Readonly<Record<string, never>>
/**
 * Remembers which migrations were applied, and the version that the schema has now.
 * @see cypher/write/record-migrations.cypher
 */
export const recordMigrations: Query<RecordMigrationsParameters, RecordMigrationsRow> = {
  name: 'recordMigrations',
  access: 'write',
  rows: 'none',
  text: `UNWIND $migrations AS row
MERGE (migration:Migration {version: row.version})
SET migration.name = row.name, migration.checksum = row.checksum, migration.appliedAt = $appliedAt
WITH count(*) AS recorded
MATCH (version:DataVersion)
SET version.schemaVersion = $schemaVersion`,
  parameters: { migrations: { kind: 'list', of: { kind: 'map', fields: { version: { kind: 'integer' }, name: { kind: 'string' }, checksum: { kind: 'string' } } } }, appliedAt: { kind: 'string' }, schemaVersion: { kind: 'integer' } },
  columns: {},
}

export interface RemoveNodesParameters {
  readonly ids: readonly string[]
}
export type RemoveNodesRow = Readonly<Record<string, never>>
/**
 * Removes nodes of the evidence. Their relationships were removed before: one that is left is a fault, and refused.
 * @see cypher/write/remove-nodes.cypher
 */
export const removeNodes: Query<RemoveNodesParameters, RemoveNodesRow> = {
  name: 'removeNodes',
  access: 'write',
  rows: 'none',
  text: `UNWIND $ids AS id
MATCH (node:Entity {id: id})
DELETE node`,
  parameters: { ids: { kind: 'list', of: { kind: 'string' } } },
  columns: {},
}

export interface RemoveRelationshipsParameters {
  readonly relationships: readonly ({ readonly source: string; readonly type: string; readonly target: string })[]
}
export type RemoveRelationshipsRow = Readonly<Record<string, never>>
/**
 * Removes relationships of the evidence.
 * @see cypher/write/remove-relationships.cypher
 */
export const removeRelationships: Query<RemoveRelationshipsParameters, RemoveRelationshipsRow> = {
  name: 'removeRelationships',
  access: 'write',
  rows: 'none',
  text: `UNWIND $relationships AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MATCH (source)-[relationship]->(target)
WHERE type(relationship) = row.type
DELETE relationship`,
  parameters: { relationships: { kind: 'list', of: { kind: 'map', fields: { source: { kind: 'string' }, type: { kind: 'string' }, target: { kind: 'string' } } } } },
  columns: {},
}

export interface RunChunksParameters {
  /** ids */
  readonly runs: readonly string[]
}
export interface RunChunksRow {
  readonly run: string
  /** deflated, base64 */
  readonly content: string
}
/**
 * The packages that some runs brought, piece by piece.
 * @see cypher/read/run-chunks.cypher
 */
export const runChunks: Query<RunChunksParameters, RunChunksRow> = {
  name: 'runChunks',
  access: 'read',
  rows: 'many',
  text: `MATCH (chunk:RunChunk)
WHERE chunk.run IN $runs
RETURN chunk.run AS run, chunk.content AS content
ORDER BY run, chunk.index`,
  parameters: { runs: { kind: 'list', of: { kind: 'string' } } },
  columns: { run: { kind: 'string' }, content: { kind: 'string' } },
}

export interface RunContentHashParameters {
  /** of the run */
  readonly id: string
}
export interface RunContentHashRow {
  /** SHA-256 of the package's canonical rows; null for a run that brought none */
  readonly contentHash: string | null
}
/**
 * What a run brought, as a hash.
 * @see cypher/read/run-content-hash.cypher
 */
export const runContentHash: Query<RunContentHashParameters, RunContentHashRow> = {
  name: 'runContentHash',
  access: 'read',
  rows: 'optional',
  text: `MATCH (run:Run {id: $id})
RETURN run.contentHash AS contentHash`,
  parameters: { id: { kind: 'string' } },
  columns: { contentHash: { kind: 'nullable', of: { kind: 'string' } } },
}

export interface RunHistoryParameters {
  /** 1..1000 */
  readonly limit: number
}
export interface RunHistoryRow {
  readonly id: string
  readonly action: string
  readonly package: string
  readonly packageVersion: string | null
  /** ISO 8601, UTC */
  readonly at: string
  readonly sequence: number
  /** after the run */
  readonly dataVersion: string
  readonly created: number
  readonly updated: number
  readonly removed: number
  readonly unchanged: number
}
/**
 * Every run, newest first.
 * @see cypher/read/run-history.cypher
 */
export const runHistory: Query<RunHistoryParameters, RunHistoryRow> = {
  name: 'runHistory',
  access: 'read',
  rows: 'many',
  text: `MATCH (run:Run)
WHERE run.sequence IS NOT NULL
RETURN
  run.id AS id,
  run.action AS action,
  run.package AS package,
  run.packageVersion AS packageVersion,
  run.at AS at,
  run.sequence AS sequence,
  run.dataVersion AS dataVersion,
  run.created AS created,
  run.updated AS updated,
  run.removed AS removed,
  run.unchanged AS unchanged
ORDER BY sequence DESC
LIMIT $limit`,
  parameters: { limit: { kind: 'integer' } },
  columns: { id: { kind: 'string' }, action: { kind: 'string' }, package: { kind: 'string' }, packageVersion: { kind: 'nullable', of: { kind: 'string' } }, at: { kind: 'string' }, sequence: { kind: 'integer' }, dataVersion: { kind: 'string' }, created: { kind: 'integer' }, updated: { kind: 'integer' }, removed: { kind: 'integer' }, unchanged: { kind: 'integer' } },
}

export interface RunOfOperationParameters {
  readonly operationId: string
}
export interface RunOfOperationRow {
  /** after the run */
  readonly sequence: number
  /** after the run */
  readonly dataVersion: string
}
/**
 * The run that an operation left, if it was committed.
 * @see cypher/read/run-of-operation.cypher
 */
export const runOfOperation: Query<RunOfOperationParameters, RunOfOperationRow> = {
  name: 'runOfOperation',
  access: 'read',
  rows: 'optional',
  text: `MATCH (run:Run {operationId: $operationId})
RETURN run.sequence AS sequence, run.dataVersion AS dataVersion`,
  parameters: { operationId: { kind: 'string' } },
  columns: { sequence: { kind: 'integer' }, dataVersion: { kind: 'string' } },
}

export interface RunOfVersionParameters {
  readonly dataVersion: string
}
export interface RunOfVersionRow {
  /** package=run id of every package that was current then */
  readonly packagesAfter: readonly string[]
}
/**
 * The newest run after which the graph had a version: what to fold to have it again.
 * @see cypher/read/run-of-version.cypher
 */
export const runOfVersion: Query<RunOfVersionParameters, RunOfVersionRow> = {
  name: 'runOfVersion',
  access: 'read',
  rows: 'optional',
  text: `MATCH (run:Run {dataVersion: $dataVersion})
RETURN run.packagesAfter AS packagesAfter
ORDER BY run.sequence DESC
LIMIT 1`,
  parameters: { dataVersion: { kind: 'string' } },
  columns: { packagesAfter: { kind: 'list', of: { kind: 'string' } } },
}

export interface SaturationParameters {
  /** labels of the codes, e.g. Barrier */
  readonly labels: readonly string[]
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** studies in scope; null = all that report a finding */
  readonly studyIds: readonly string[] | null
  /** whether codings without a place count */
  readonly codedAs: boolean
  /** whether what is reported below a theme counts for it */
  readonly rollUp: boolean
}
export interface SaturationRow {
  /** Code.id */
  readonly code: string
  /** ids of the studies that report it */
  readonly studies: readonly string[]
}
/**
 * Which studies report which codes? One row for every code of a kind, those that no study reports included: what a curve of
 * saturation, the resampling of orders aside, is made from.
 * @see cypher/questions/saturation.cypher
 */
export const saturation: Query<SaturationParameters, SaturationRow> = {
  name: 'saturation',
  access: 'read',
  rows: 'many',
  text: `CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(code:Code)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(code:Theme)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH
    (study:Study)-[:REPORTS]->
    (finding:Finding)-[:SUPPORTS]->
    (:Determinant)-[:IN_THEME]->
    (:Theme)-[:SUBTHEME_OF*1..20]->
    (code:Theme)
  RETURN code, study, finding, 'BELOW' AS coding
    UNION
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(code:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (finding:Finding)<-[:REPORTS]-(study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, finding, 'HERE' AS coding
    UNION
  MATCH (study:Study)-[:EXAMINES]->(code:Technology)
  RETURN code, study, null AS finding, 'EXAMINES' AS coding
    UNION
  MATCH (study:Study)-[:CODED_AS]->(code:Code)
  RETURN code, study, null AS finding, 'CODED_AS' AS coding
    UNION
  MATCH (code:Code)
  RETURN code, null AS study, null AS finding, 'NONE' AS coding
}
WITH code, study, finding, coding
WHERE any(label IN labels(code) WHERE label IN $labels)
RETURN
  code.id AS code,
  collect(
    DISTINCT
    CASE
      WHEN
        finding IS NOT NULL AND
        (coding <> 'BELOW' OR $rollUp) AND
        CASE
          WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
          ELSE finding.id IN $findingIds
        END
        THEN study.id
      WHEN
        finding IS NULL AND
        (coding = 'EXAMINES' OR (coding = 'CODED_AS' AND $codedAs)) AND
        CASE
          WHEN $studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
          ELSE study.id IN $studyIds
        END
        THEN study.id
    END) AS studies`,
  parameters: { labels: { kind: 'list', of: { kind: 'string' } }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, studyIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, codedAs: { kind: 'boolean' }, rollUp: { kind: 'boolean' } },
  columns: { code: { kind: 'string' }, studies: { kind: 'list', of: { kind: 'string' } } },
}

export interface SearchTextsParameters {
  /** query of the index, made of escaped words only, never what a caller typed */
  readonly words: string
  /** labels of the nodes to find */
  readonly labels: readonly string[]
  /** 1..2000 */
  readonly limit: number
}
export interface SearchTextsRow {
  readonly id: string
  readonly score: number
}
/**
 * What a full-text query finds, best first; equal scores by id.
 * @see cypher/read/search-texts.cypher
 */
export const searchTexts: Query<SearchTextsParameters, SearchTextsRow> = {
  name: 'searchTexts',
  access: 'read',
  rows: 'many',
  text: `CALL
  db.index.fulltext.queryNodes(
    'evidenceText',
    $words
  )
  YIELD node, score
  WHERE any(label IN labels(node) WHERE label IN $labels)
RETURN node.id AS id, score AS score
ORDER BY score DESC, id
LIMIT $limit`,
  parameters: { words: { kind: 'string' }, labels: { kind: 'list', of: { kind: 'string' } }, limit: { kind: 'integer' } },
  columns: { id: { kind: 'string' }, score: { kind: 'float' } },
}

export interface SettleVersionParameters {
  /** who settles it */
  readonly operationId: string
  /** that was announced */
  readonly oddSequence: number
  /** of the graph as it is */
  readonly dataVersion: string
}
export type SettleVersionRow = Readonly<Record<string, never>>
/**
 * Makes an odd sequence even again, with the version that is there now. Does nothing where somebody did so already: the
 * first SET takes the node's lock, and only then is the sequence compared.
 * @see cypher/write/settle-version.cypher
 */
export const settleVersion: Query<SettleVersionParameters, SettleVersionRow> = {
  name: 'settleVersion',
  access: 'write',
  rows: 'none',
  text: `MATCH (version:DataVersion {id: 'current'})
SET version.writtenBy = $operationId
WITH version
WHERE version.sequence = $oddSequence
SET version.sequence = $oddSequence + 1, version.dataVersion = $dataVersion`,
  parameters: { operationId: { kind: 'string' }, oddSequence: { kind: 'integer' }, dataVersion: { kind: 'string' } },
  columns: {},
}

export interface StatedChainsParameters {
  /** Determinant.id */
  readonly start: string
  /** true: from source to target; false: from target to source */
  readonly downstream: boolean
  /** 1..6: links in a chain */
  readonly depth: number
  /** 1..1000: chains */
  readonly limit: number
  /** stated links in scope; null = all */
  readonly statedLinkIds: readonly string[] | null
  /** determinants in scope, for every one of a chain; null = all */
  readonly determinantIds: readonly string[] | null
}
export interface StatedChainsRow {
  /** the chain's stated links, in the order walked */
  readonly links: readonly string[]
  /** links by which a facilitator is stated to address a barrier of the chain, in no order */
  readonly addressing: readonly string[]
}
/**
 * What is said to follow from a determinant, or to lead up to it: chains of stated links, and what is said to address the
 * barriers on the way. A link counts when it says LEADS_TO or WORSENS. A chain visits no determinant twice and ends where
 * it is as long as asked for or no link leads on to another determinant.
 * @see cypher/questions/stated-chains.cypher
 */
export const statedChains: Query<StatedChainsParameters, StatedChainsRow> = {
  name: 'statedChains',
  access: 'read',
  rows: 'many',
  text: `MATCH
  (start:Determinant {id: $start})
  ((near:Determinant)-[leaving:FROM|TO]-
    (link:StatedLink)-[arriving:FROM|TO]-
    (far:Determinant)
    WHERE
      ($statedLinkIds IS NULL OR link.id IN $statedLinkIds) AND
      ($determinantIds IS NULL OR far.id IN $determinantIds) AND
      link.relation IN ['LEADS_TO', 'WORSENS'] AND
      type(leaving) =
      CASE
        WHEN $downstream THEN 'FROM'
        ELSE 'TO'
      END AND
      type(arriving) <> type(leaving)){1,6}
  (end:Determinant)
WITH link, far, [start] + far AS visited, end
WHERE
  ($determinantIds IS NULL OR start.id IN $determinantIds) AND
  size(link) <= $depth AND
  all(node IN visited WHERE single(other IN visited WHERE other = node)) AND
  (size(link) = $depth OR
    NOT EXISTS {
      MATCH (end)-[away:FROM|TO]-(onward:StatedLink)-[toNext:FROM|TO]-(next:Determinant)
      WHERE
        onward.relation IN ['LEADS_TO', 'WORSENS'] AND
        type(away) =
        CASE
          WHEN $downstream THEN 'FROM'
          ELSE 'TO'
        END AND
        type(toNext) <> type(away) AND
        ($statedLinkIds IS NULL OR onward.id IN $statedLinkIds) AND
        ($determinantIds IS NULL OR next.id IN $determinantIds) AND
        NOT next IN visited
    })
WITH link, visited, reduce(way = [], place IN range(0, size(link) - 1) | way + [far[place].id, link[place].id]) AS way
ORDER BY way
LIMIT $limit
RETURN
  [one IN link | one.id] AS links,
  COLLECT {
    UNWIND visited AS barrier
    MATCH (barrier:Barrier)<-[:TO]-(answer:StatedLink {relation: 'ADDRESSES'})-[:FROM]->(:Facilitator)
    WHERE $statedLinkIds IS NULL OR answer.id IN $statedLinkIds
    RETURN answer.id
  } AS addressing
ORDER BY way`,
  parameters: { start: { kind: 'string' }, downstream: { kind: 'boolean' }, depth: { kind: 'integer' }, limit: { kind: 'integer' }, statedLinkIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, determinantIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } } },
  columns: { links: { kind: 'list', of: { kind: 'string' } }, addressing: { kind: 'list', of: { kind: 'string' } } },
}

export interface StrataParameters {
  /** dimension */
  readonly by: string
  /** Code.id */
  readonly of: string
  /** Code.id; null = one code only */
  readonly against: string | null
  /** findings that count as reported; null = all PRESENT ones */
  readonly findingIds: readonly string[] | null
  /** findings in scope, whatever their code and effect; null = all */
  readonly scopeFindingIds: readonly string[] | null
  /** whether codings without a place count */
  readonly codedAs: boolean
  /** whether a finding carries the themes above its own as well */
  readonly rollUp: boolean
  /** bins of YEAR; none = every year by itself */
  readonly yearBins: readonly ({ readonly key: string; readonly name: string; readonly from: number; readonly to: number })[]
}
export interface StrataRow {
  /** id or text; null = all studies */
  readonly value: string | null
  /** ids of the studies of the stratum */
  readonly studies: readonly string[]
  /** ids of those that report the code */
  readonly withOf: readonly string[]
  /** ids of those that report the other code */
  readonly withAgainst: readonly string[]
}
/**
 * Does a code, or a pair of codes, hold in every stratum? One row for every value that some study has, and one for all: null.
 * A stratum of a study's value (technology, setting, design, country, year, participants, data set, review) holds its studies
 * with all that they report; of a determinant's value (domain, theme, determinant, kind) the studies that report it, with all
 * that they report; of a finding's value (level, factor, stakeholder) those findings only.
 * Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
 * @see cypher/questions/strata.cypher
 */
export const strata: Query<StrataParameters, StrataRow> = {
  name: 'strata',
  access: 'read',
  rows: 'many',
  text: `MATCH (study:Study)-[:REPORTS]->(finding:Finding)
WHERE $scopeFindingIds IS NULL OR finding.id IN $scopeFindingIds
WITH
  study,
  finding,
  CASE
    WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
    ELSE finding.id IN $findingIds
  END AS isReported
WITH study, collect({finding: finding, isReported: isReported}) AS all
WITH study, all, [one IN all WHERE one.isReported | one.finding] AS reported
UNWIND all AS one
WITH study, one.finding AS finding, one.isReported AS isReported, reported
WITH
  study,
  finding,
  isReported,
  CASE $by
    WHEN
      'DETERMINANT'
      THEN [other IN reported | head([(other)-[:SUPPORTS]->(determinant:Determinant) | determinant.id ])]
    WHEN
      'KIND'
      THEN
        [other IN reported | CASE
            WHEN EXISTS { (other)-[:SUPPORTS]->(:Barrier) } THEN 'BARRIER'
            ELSE 'FACILITATOR'
          END]
    WHEN
      'THEME'
      THEN
        COLLECT {
          UNWIND reported AS other
          MATCH (other)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[above:SUBTHEME_OF*0..20]->(theme:Theme)
          WHERE $rollUp OR size(above) = 0
          RETURN theme.id
        }
    WHEN
      'DOMAIN'
      THEN
        COLLECT {
          UNWIND reported AS other
          MATCH (other)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
          MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
          WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
          RETURN domain.id
        }
    WHEN 'LEVEL' THEN [(finding)-[:AT_LEVEL]->(level:SystemLevel) | level.id ]
    WHEN 'FACTOR' THEN [(finding)-[:CONCERNS]->(factor:IntersectionalFactor) | factor.id ]
    WHEN 'STAKEHOLDER' THEN [(finding)-[:VOICED_BY]->(voice:Stakeholder) | voice.id ]
    WHEN 'PARTICIPANT' THEN [(study)-[:INVOLVES]->(participant:Stakeholder) | participant.id ]
    WHEN 'TECHNOLOGY' THEN [(study)-[:EXAMINES]->(technology:Technology) | technology.id ]
    WHEN 'DATA_SET' THEN [(study)-[:CODED_IN]->(dataSet:DataSet) | dataSet.id ]
    WHEN 'REVIEW' THEN [(study)<-[:INCLUDES]-(review:Review) | review.id ]
    WHEN 'SETTING' THEN coalesce(study.settings, [])
    WHEN 'COUNTRY' THEN coalesce(study.countries, [])
    WHEN 'DESIGN' THEN [design IN [study.design] WHERE design IS NOT NULL]
    WHEN
      'YEAR'
      THEN
        [
          year IN [study.year]
          WHERE year IS NOT NULL
          | CASE
            WHEN size($yearBins) = 0 THEN toString(toInteger(year))
            ELSE head([bin IN $yearBins WHERE bin.from <= year AND year <= bin.to | bin.key])
          END
        ]
    ELSE []
  END AS values
WITH
  study,
  finding,
  values,
  [
    code IN [$of, $against]
    WHERE
      code IS NOT NULL AND
      (EXISTS {
          (study)-[:EXAMINES]->(examined:Technology)
          WHERE examined.id = code
        } OR
        (isReported AND
          (EXISTS {
              (finding)-[:SUPPORTS|AT_LEVEL|CONCERNS|VOICED_BY]->(own:Code)
              WHERE own.id = code
            } OR
            EXISTS {
              MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[above:SUBTHEME_OF*0..20]->(theme:Theme)
              WHERE theme.id = code AND ($rollUp OR size(above) = 0)
            } OR
            EXISTS {
              MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(theme:Theme)
              MATCH above = (theme)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
              WHERE domain.id = code AND none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
            })))
  ] AS carried,
  [
    code IN [$of, $against]
    WHERE
      $codedAs AND
      code IS NOT NULL AND
      EXISTS {
        (study)-[:CODED_AS]->(whole:Code)
        WHERE whole.id = code
      }
  ] AS codedAs
UNWIND [null] + values AS value
WITH
  study,
  value,
  // What a study is coded as has no place: it is in no stratum of findings.
  CASE
    WHEN value IS NULL OR NOT $by IN ['LEVEL', 'FACTOR', 'STAKEHOLDER'] THEN carried + codedAs
    ELSE carried
  END AS carried
RETURN
  value,
  collect(DISTINCT study.id) AS studies,
  collect(DISTINCT
    CASE
      WHEN $of IN carried THEN study.id
    END) AS withOf,
  collect(DISTINCT
    CASE
      WHEN $against IN carried THEN study.id
    END) AS withAgainst`,
  parameters: { by: { kind: 'string' }, of: { kind: 'string' }, against: { kind: 'nullable', of: { kind: 'string' } }, findingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, scopeFindingIds: { kind: 'nullable', of: { kind: 'list', of: { kind: 'string' } } }, codedAs: { kind: 'boolean' }, rollUp: { kind: 'boolean' }, yearBins: { kind: 'list', of: { kind: 'map', fields: { key: { kind: 'string' }, name: { kind: 'string' }, from: { kind: 'integer' }, to: { kind: 'integer' } } } } },
  columns: { value: { kind: 'nullable', of: { kind: 'string' } }, studies: { kind: 'list', of: { kind: 'string' } }, withOf: { kind: 'list', of: { kind: 'string' } }, withAgainst: { kind: 'list', of: { kind: 'string' } } },
}

export interface StudiesWithTextParameters {
  /** query of the index: quoted words only, never what a caller typed */
  readonly words: string
}
export interface StudiesWithTextRow {
  /** id of the study */
  readonly study: string
}
/**
 * Studies whose title, or what they report or state, matches a full-text query.
 * @see cypher/read/studies-with-text.cypher
 */
export const studiesWithText: Query<StudiesWithTextParameters, StudiesWithTextRow> = {
  name: 'studiesWithText',
  access: 'read',
  rows: 'many',
  text: `CALL db.index.fulltext.queryNodes('evidenceText', $words) YIELD node
MATCH (study:Study)
WHERE study = node OR EXISTS { (study)-[:REPORTS|STATES]->(node) }
RETURN DISTINCT study.id AS study`,
  parameters: { words: { kind: 'string' } },
  columns: { study: { kind: 'string' } },
}

export interface TakePublishLockParameters {
  /** who takes it */
  readonly operationId: string
}
export type TakePublishLockRow = Readonly<Record<string, never>>
/**
 * Holds the publish lock until the transaction ends, however it ends: who else asks for it waits.
 * @see cypher/write/take-publish-lock.cypher
 */
export const takePublishLock: Query<TakePublishLockParameters, TakePublishLockRow> = {
  name: 'takePublishLock',
  access: 'write',
  rows: 'none',
  text: `MERGE (lock:PublishLock {id: 'publish'})
SET lock.takenBy = $operationId`,
  parameters: { operationId: { kind: 'string' } },
  columns: {},
}

export interface TextsByIdsParameters {
  /** full ids; at most 10000 */
  readonly ids: readonly string[]
}
export interface TextsByIdsRow {
  readonly id: string
  readonly summary: string | null
  readonly quote: string | null
  readonly definition: string | null
  readonly notes: string | null
  readonly description: string | null
}
/**
 * Long texts of some nodes: what the projection does not hold.
 * @see cypher/read/texts-by-ids.cypher
 */
export const textsByIds: Query<TextsByIdsParameters, TextsByIdsRow> = {
  name: 'textsByIds',
  access: 'read',
  rows: 'many',
  text: `MATCH (node:Entity)
WHERE node.id IN $ids
RETURN
  node.id AS id,
  node.summary AS summary,
  node.quote AS quote,
  node.definition AS definition,
  node.notes AS notes,
  node.description AS description`,
  parameters: { ids: { kind: 'list', of: { kind: 'string' } } },
  columns: { id: { kind: 'string' }, summary: { kind: 'nullable', of: { kind: 'string' } }, quote: { kind: 'nullable', of: { kind: 'string' } }, definition: { kind: 'nullable', of: { kind: 'string' } }, notes: { kind: 'nullable', of: { kind: 'string' } }, description: { kind: 'nullable', of: { kind: 'string' } } },
}

export interface UpdateNodesParameters {
  /** id among the properties too */
  readonly nodes: readonly ({ readonly id: string; readonly properties: Readonly<Record<string, unknown>> })[]
}
export type UpdateNodesRow = Readonly<Record<string, never>>
/**
 * Gives nodes of the evidence the properties that they are to have, and no others.
 * @see cypher/write/update-nodes.cypher
 */
export const updateNodes: Query<UpdateNodesParameters, UpdateNodesRow> = {
  name: 'updateNodes',
  access: 'write',
  rows: 'none',
  text: `UNWIND $nodes AS row
MATCH (node:Entity {id: row.id})
SET node = row.properties`,
  parameters: { nodes: { kind: 'list', of: { kind: 'map', fields: { id: { kind: 'string' }, properties: { kind: 'map' } } } } },
  columns: {},
}

export interface UpdateRelationshipsParameters {
  readonly relationships: readonly ({ readonly source: string; readonly type: string; readonly target: string; readonly properties: Readonly<Record<string, unknown>> })[]
}
export type UpdateRelationshipsRow = Readonly<Record<string, never>>
/**
 * Gives relationships of the evidence the properties that they are to have, and no others.
 * @see cypher/write/update-relationships.cypher
 */
export const updateRelationships: Query<UpdateRelationshipsParameters, UpdateRelationshipsRow> = {
  name: 'updateRelationships',
  access: 'write',
  rows: 'none',
  text: `UNWIND $relationships AS row
MATCH (source:Entity {id: row.source})
MATCH (target:Entity {id: row.target})
MATCH (source)-[relationship]->(target)
WHERE type(relationship) = row.type
SET relationship = row.properties`,
  parameters: { relationships: { kind: 'list', of: { kind: 'map', fields: { source: { kind: 'string' }, type: { kind: 'string' }, target: { kind: 'string' }, properties: { kind: 'map' } } } } },
  columns: {},
}
