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
// @param   yearBins         map[]? {key: string, name: string, from: integer, to: integer}  bins of YEAR; null = every year by itself
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
CALL (study, finding) {
  MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
  RETURN 'DETERMINANT' AS dimension, determinant.id AS value
    UNION
  MATCH (finding)-[:SUPPORTS]->(determinant:Determinant)
  RETURN 'KIND' AS dimension,
    CASE
      WHEN determinant:Barrier THEN 'BARRIER'
      ELSE 'FACILITATOR'
    END AS value
    UNION
  MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(theme:Theme)
  RETURN 'THEME' AS dimension, theme.id AS value
    UNION
  MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(:Theme)-[:SUBTHEME_OF*1..20]->(theme:Theme)
  WHERE $rollUp
  RETURN 'THEME' AS dimension, theme.id AS value
    UNION
  MATCH (finding)-[:SUPPORTS]->(:Determinant)-[:IN_THEME]->(own:Theme)
  MATCH above = (own)-[:SUBTHEME_OF*0..20]->(:Theme)-[:IN_DOMAIN]->(domain:Domain)
  WHERE none(nearer IN nodes(above)[..-2] WHERE EXISTS { (nearer)-[:IN_DOMAIN]->() })
  RETURN 'DOMAIN' AS dimension, domain.id AS value
    UNION
  MATCH (finding)-[:AT_LEVEL]->(level:SystemLevel)
  RETURN 'LEVEL' AS dimension, level.id AS value
    UNION
  MATCH (finding)-[:CONCERNS]->(factor:IntersectionalFactor)
  RETURN 'FACTOR' AS dimension, factor.id AS value
    UNION
  MATCH (finding)-[:VOICED_BY]->(stakeholder:Stakeholder)
  RETURN 'STAKEHOLDER' AS dimension, stakeholder.id AS value
    UNION
  MATCH (study)-[:CODED_AS]->(code:Code)
  WHERE finding IS NULL AND $codedAs
  RETURN
    CASE
      WHEN code:SystemLevel THEN 'LEVEL'
      WHEN code:IntersectionalFactor THEN 'FACTOR'
      ELSE 'STAKEHOLDER'
    END AS dimension,
    code.id AS value
    UNION
  MATCH (study)-[:INVOLVES]->(participant:Stakeholder)
  RETURN 'PARTICIPANT' AS dimension, participant.id AS value
    UNION
  MATCH (study)-[:EXAMINES]->(technology:Technology)
  RETURN 'TECHNOLOGY' AS dimension, technology.id AS value
    UNION
  MATCH (study)-[:CODED_IN]->(dataSet:DataSet)
  RETURN 'DATA_SET' AS dimension, dataSet.id AS value
    UNION
  MATCH (review:Review)-[:INCLUDES]->(study)
  RETURN 'REVIEW' AS dimension, review.id AS value
    UNION
  UNWIND study.settings AS setting
  RETURN 'SETTING' AS dimension, setting AS value
    UNION
  UNWIND study.countries AS country
  RETURN 'COUNTRY' AS dimension, country AS value
    UNION
  UNWIND [design IN [study.design] WHERE design IS NOT NULL] AS design
  RETURN 'DESIGN' AS dimension, design AS value
    UNION
  UNWIND [year IN [study.year] WHERE year IS NOT NULL] AS year
  RETURN
    'YEAR' AS dimension,
    CASE
      WHEN $yearBins IS NULL THEN toString(toInteger(year))
      ELSE head([bin IN $yearBins WHERE bin.from <= year AND year <= bin.to | bin.key])
    END AS value
}
WITH
  study,
  finding,
  isReported,
  collect(
    CASE dimension
      WHEN $rows THEN value
    END) AS rowValues,
  collect(
    CASE dimension
      WHEN $columns THEN value
    END) AS columnValues,
  collect(
    CASE dimension
      WHEN $segments THEN value
    END) AS segmentValues
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
