// Which determinants of different domains are linked, on each of three bases that are different claims?
// CO_REPORTED: studies that report both; one row for every two determinants that have a study each, in both orders, with or
// without a study in common. STATED: what studies state, by source, target and relation. ALIGNED: the same concept in two schemes.
// @access  read
// @rows    many
// @param   sourceIds      string[]?  determinants that can be the source; null = all
// @param   targetIds      string[]?  determinants that can be the target; null = all
// @param   findingIds     string[]?  findings that count as reported; null = all PRESENT ones
// @param   studyIds       string[]?  studies that N counts; null = all that report a finding
// @param   statedLinkIds  string[]?  stated links in scope; null = all
// @column  basis        string    CO_REPORTED, STATED or ALIGNED
// @column  source       string    id of a determinant
// @column  target       string    id of a determinant of another domain
// @column  relation     string?   of STATED only
// @column  assertions   string[]  of STATED only, one a stated link
// @column  match        string?   of ALIGNED only
// @column  studies      string[]  ids of the studies behind it
// @column  statedLinks  string[]  ids; of STATED only
// @column  unitsOfA     integer   studies that report the source; of CO_REPORTED only
// @column  unitsOfB     integer   studies that report the target; of CO_REPORTED only
// @column  total        integer   N
MATCH (determinant:Determinant)-[:IN_THEME]->(own:Theme)
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
  total
