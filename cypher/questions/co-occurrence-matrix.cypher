// How often do the same studies (or findings) report each of these codes with each of those? One row for every two codes
// that have at least one unit each, a code with itself included: the cells of a matrix. A code that has a unit on one side
// stands in a row without a partner as well, so that its own count is there when the other side is empty.
// Both sides take the same keys, and what is left out means everything; two barriers: {labels: ['Barrier']} for both.
// labels of the codes; codeIds: only these; findingIds: findings that count as reported (null = all PRESENT ones);
// studyIds: studies that count by what they are coded with as a whole (null = all that report a finding): the technologies
// that they examine and, unless codedAs is false, their codes without a place; rollUp: what is reported below a theme
// counts for it, unless false.
// @access  read
// @rows    many
// @param   first    map        the rows
// @param   second   map        the columns
// @param   unit     string     STUDY or FINDING
// @param   unitIds  string[]?  ids of the units that N counts; null = every study that reports a finding, or every finding
// @column  a         string?  id of the code of the row
// @column  b         string?  id of the code of the column
// @column  unitsOfA  integer  distinct units that report it
// @column  unitsOfB  integer  distinct units that report it
// @column  both      integer  distinct units that report both
// @column  total     integer  N
CALL () {
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
  total
