// How is the evidence spread over one, two or three dimensions? One row for every combination of values that a reported finding
// carries; null where none is stated.
// A finding carries the values of its determinant, its own, and those of its study. A study as a whole carries its own values and,
// with codedAs, the levels, factors and stakeholders that it is coded as without a place.
// It is counted, without a finding, only where it has a value of every dimension asked for and one of them can be coded so.
// Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
// @access  read
// @rows    many
// @param   first       string     dimension
// @param   second      string?    dimension; null = one dimension only
// @param   third       string?    dimension; null = two dimensions only
// @param   findingIds  string[]?  findings that count as reported; null = all PRESENT ones
// @param   studyIds    string[]?  studies in scope; null = all that report a finding
// @param   codedAs     boolean    whether codings without a place count
// @param   rollUp      boolean    whether a finding carries the themes above its own as well
// @param   yearBins    map[] {key: string, name: string, from: integer, to: integer}  bins of YEAR; none = every year by itself
// @column  firstKey          string?   id or text of the value; null = not stated
// @column  secondKey         string?   id or text of the value; null = not stated
// @column  thirdKey          string?   id or text of the value; null = not stated
// @column  studies           string[]  ids of the studies that carry all of them
// @column  findings          string[]  ids of the findings that carry all of them
// @column  barrierCount      integer   distinct barriers that the findings support
// @column  facilitatorCount  integer   distinct facilitators that the findings support
CALL () {
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
    END) AS facilitatorCount
