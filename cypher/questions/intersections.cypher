// What is reported where intersectional factors meet? One row for every combination of the factors asked for: what concerns all of
// them, and what of that concerns none of the others.
// A combination is a sum of powers of two: 1 for the first factor, 2 for the second, 4 for the third, 8 for the fourth.
// @access  read
// @rows    many
// @param   factors     string[]   IntersectionalFactor.id, 2..4
// @param   findingIds  string[]?  findings that count as reported; null = all PRESENT ones
// @param   studyIds    string[]?  studies in scope; null = all that report a finding
// @param   codedAs     boolean    whether codings without a place count
// @column  combination        integer   1..15
// @column  findings           string[]  ids of the findings that concern all of them
// @column  exclusiveFindings  string[]  of these, those that concern none of the others
// @column  studies            string[]  ids of the studies that concern all of them, in one finding, in several, or as a whole
// @column  exclusiveStudies   string[]  of these, those that concern none of the others
MATCH (study:Study)
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
  exclusiveStudies
