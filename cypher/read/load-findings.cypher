// Findings as columns, one row a study: lists are several times cheaper to send than a row or a map a finding.
// The kind in an end's id tells the relationship, so ends need no type; missing values are empty strings.
// @access  read
// @rows    many
// @column  study       string
// @column  ids         string[]
// @column  keys        string[]
// @column  packages    string[][]
// @column  places      string[]
// @column  bases       string[]
// @column  effects     string[]
// @column  agreements  string[]
// @column  ends        string[][]  ids of the determinant, level, stakeholder and factors
MATCH (study:Study)-[:REPORTS]->(finding:Finding)
RETURN
  study.id AS study,
  collect(finding.id) AS ids,
  collect(finding.key) AS keys,
  collect(finding.packages) AS packages,
  collect(coalesce(finding.place, '')) AS places,
  collect(coalesce(finding.basis, '')) AS bases,
  collect(finding.effect) AS effects,
  collect(coalesce(finding.agreement, '')) AS agreements,
  collect([(finding)-->(end) | end.id ]) AS ends
