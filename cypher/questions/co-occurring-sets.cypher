// Which three or four codes do the same studies report? One row for every code that a study reports, and one for every closed set
// of minSize to maxSize codes that at least minCount studies report: no further code could join it without losing a study.
// of takes these keys, and what is left out means everything; barriers: {labels: ['Barrier']}. labels of the codes; codeIds: only
// these; findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are
// coded with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false,
// their codes without a place; rollUp: what is reported below a theme counts for it, unless false.
// @access  read
// @rows    many
// @param   of        map      the codes
// @param   minSize   integer  least codes in a set, 3..4
// @param   maxSize   integer  most codes in a set, 3..4
// @param   minCount  integer  least studies that report all of a set, 1..1000000
// @column  codes    string[]  ids, ascending; one alone is no set
// @column  studies  string[]  ids of the studies that report all of them
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
RETURN [code IN codes | code.id] AS codes, [study IN studies | study.id] AS studies
