// Which studies report which codes? One row for every code of a kind, those that no study reports included: what a curve of
// saturation, the resampling of orders aside, is made from.
// @access  read
// @rows    many
// @param   labels      string[]   labels of the codes, e.g. Barrier
// @param   findingIds  string[]?  findings that count as reported; null = all PRESENT ones
// @param   studyIds    string[]?  studies in scope; null = all that report a finding
// @param   codedAs     boolean    whether codings without a place count
// @param   rollUp      boolean    whether what is reported below a theme counts for it
// @column  code     string    Code.id
// @column  studies  string[]  ids of the studies that report it
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
    END) AS studies
