// Where does the evidence lie? Every combination of row, column and segment that is carried, with its margins: null stands for
// any value, so that a row without column is the row's margin. A combination that is missing is an empty cell.
// A finding carries the values of its determinant, its own, and those of its study. A study as a whole carries its own values and,
// with codedAs, the levels, factors and stakeholders that it is coded as without a place.
// A cell counts what ONE finding carries. Dimensions: DOMAIN THEME DETERMINANT KIND LEVEL FACTOR STAKEHOLDER PARTICIPANT TECHNOLOGY
// SETTING DESIGN COUNTRY YEAR DATA_SET REVIEW.
// @access  read
// @rows    many
// @param   rows             string     dimension
// @param   columns          string     dimension
// @param   segments         string?    dimension; null = no segments
// @param   findingIds       string[]?  findings that count as reported; null = all PRESENT ones
// @param   scopeFindingIds  string[]?  findings in scope, whatever their code and effect; null = all
// @param   studyIds         string[]?  studies in scope; null = all that report a finding
// @param   codedAs          boolean    whether codings without a place count
// @param   rollUp           boolean    whether a finding carries the themes above its own as well
// @param   yearBins         map[] {key: string, name: string, from: integer, to: integer}  bins of YEAR; none = every year by itself
// @column  row               string?   id or text of the value; null = any
// @column  column            string?   id or text of the value; null = any
// @column  segment           string?   id or text of the value; null = any
// @column  findings          string[]  ids of the reported findings that carry it
// @column  studies           string[]  ids of their studies
// @column  coded             string[]  ids of the studies that carry it in a reported finding or as a whole
// @column  barrierCount      integer   distinct barriers that the findings support
// @column  facilitatorCount  integer   distinct facilitators that the findings support
// @column  findingsInScope   integer   findings in scope that carry it, whatever their code and effect
// @column  studiesInScope    integer   their studies
CALL () {
  MATCH (study:Study)-[:REPORTS]->(finding:Finding)
  WHERE $scopeFindingIds IS NULL OR finding.id IN $scopeFindingIds
  RETURN
    study,
    finding,
    CASE
      WHEN $findingIds IS NULL THEN finding.effect = 'PRESENT'
      ELSE finding.id IN $findingIds
    END AS isReported
    UNION
  MATCH (study:Study)
  WHERE
    CASE
      WHEN $studyIds IS NULL THEN EXISTS { (study)-[:REPORTS]->(:Finding) }
      ELSE study.id IN $studyIds
    END
  RETURN study, null AS finding, false AS isReported
}
WITH study, finding, isReported, [$rows, $columns, $segments] AS dimensions
UNWIND range(0, size(dimensions) - 1) AS place
WITH
  study,
  finding,
  isReported,
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
WITH study, finding, isReported, collect(values) AS carried
WITH study, finding, isReported, carried[0] AS rowValues, carried[1] AS columnValues, carried[2] AS segmentValues
OPTIONAL MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
UNWIND rowValues + [null] AS row
UNWIND columnValues + [null] AS column
UNWIND segmentValues + [null] AS segment
RETURN
  row,
  column,
  segment,
  collect(DISTINCT
    CASE
      WHEN isReported THEN finding.id
    END) AS findings,
  collect(DISTINCT
    CASE
      WHEN isReported THEN study.id
    END) AS studies,
  collect(DISTINCT
    CASE
      WHEN isReported OR finding IS NULL THEN study.id
    END) AS coded,
  count(DISTINCT
    CASE
      WHEN isReported AND determinant:Barrier THEN determinant
    END) AS barrierCount,
  count(DISTINCT
    CASE
      WHEN isReported AND determinant:Facilitator THEN determinant
    END) AS facilitatorCount,
  count(DISTINCT finding) AS findingsInScope,
  count(DISTINCT
    CASE
      WHEN finding IS NOT NULL THEN study
    END) AS studiesInScope
