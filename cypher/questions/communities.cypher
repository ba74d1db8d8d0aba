// Which codes form groups that hang together? The network that the groups are found in: one row for every two codes that enough
// studies link, and one for every code that a study reports, with itself. The groups themselves (Leiden, many seeds) no Cypher says.
// of takes these keys, and what is left out means everything; barriers: {labels: ['Barrier']}. labels of the codes; codeIds: only
// these; findingIds: findings that count as reported (null = all PRESENT ones); studyIds: studies that count by what they are
// coded with as a whole (null = all that report a finding): the technologies that they examine and, unless codedAs is false,
// their codes without a place; rollUp: what is reported below a theme counts for it, unless false.
// @access  read
// @rows    many
// @param   of             map        the codes
// @param   basis          string     CO_REPORTED or STATED
// @param   statedLinkIds  string[]?  stated links in scope; null = all
// @param   minCount       integer    least studies behind a link, 1..1000000
// @column  a           string   id of a code
// @column  b           string   id of a code, not before a; of a itself in the row of its own studies
// @column  studyCount  integer  studies that report both, or that state a link between them; of a code with itself, its own
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
RETURN a.id AS a, b.id AS b, studyCount
