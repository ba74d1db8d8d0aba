// What is reported more often in one part of the evidence than in another? One row for every code that some study of a
// side reports, or for every pair of such codes, lower id first, whether or not a study reports both.
// Both sides take the same keys. labels of the codes; codeIds: only these (null = all); findingIds: findings that count as reported
// (null = all PRESENT ones); studyIds: studies that count by what they are coded with as a whole (null = all that report a finding):
// the technologies that they examine and, with codedAs, their codes without a place; rollUp: what is reported below a theme counts
// for it.
// @access  read
// @rows    many
// @param   left   map      one part
// @param   right  map      the other part
// @param   pairs  boolean  whether pairs of codes are compared, not single codes
// @column  a      string    Code.id
// @column  b      string?   Code.id; null for a single code
// @column  left   string[]  ids of the studies that report it on the left
// @column  right  string[]  ids of the studies that report it on the right
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
  [study IN one.rights WHERE study IN other.rights] AS right
