// Which domains do the same studies speak about? One row for every two domains that a study reports together, in both orders, and
// for each domain with itself: then its own studies. A row without domains gives N where no study reports any.
// By level both findings have to be at the level, and N are the studies with a finding there.
// @access  read
// @rows    many
// @param   findingIds       string[]?  findings that count as reported; null = all PRESENT ones
// @param   scopeFindingIds  string[]?  findings in scope, whatever their code and effect; null = all
// @param   byLevel          boolean    whether to lay the domains out level by level
// @param   minStudies       integer    studies that make a pair of determinants linked, 1..1000000
// @column  level             string?   id; null where levels are not asked for
// @column  source            string?   id of a domain
// @column  target            string?   id of a domain
// @column  studies           string[]  ids of the studies with a finding in each
// @column  linkedPairs       integer   pairs of determinants, one of each domain, that minStudies studies report together
// @column  strongestA        string?   id of the determinant of the source in the pair that most studies report together, ties by id
// @column  strongestB        string?   id of the determinant of the target in that pair
// @column  strongestStudies  string[]  ids of the studies that report that pair
// @column  total             integer   N
CALL () {
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
  total
