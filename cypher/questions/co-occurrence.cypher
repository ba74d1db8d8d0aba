// How often do the same studies (or findings) report these two codes? One row, also where they never meet.
// Both sides take the same keys, and what is left out means everything; two codes without more: {} for both.
// findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are coded
// with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false, their
// codes without a place; rollUp: what is reported below a theme counts for it, unless false.
// @access  read
// @rows    one
// @param   a        string     id of a code
// @param   b        string     id of another code
// @param   first    map        how a is counted
// @param   second   map        how b is counted
// @param   unit     string     STUDY or FINDING
// @param   unitIds  string[]?  ids of the units that N counts; null = every study that reports a finding, or every finding
// @column  unitsOfA  integer   distinct units that report a
// @column  unitsOfB  integer   distinct units that report b
// @column  units     string[]  ids of the units that report both
// @column  total     integer   N
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
  END AS total
