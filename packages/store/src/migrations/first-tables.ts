import { type ColumnDataType, type CreateTableBuilder, type Kysely, sql } from 'kysely'
import type { Database } from '../database.ts'

type Builder = CreateTableBuilder<string, string>

const parts = ['header', 'response', 'evidence', 'narrative', 'section']
const plural = (part: string) => (part === 'evidence' ? part : `${part}s`)

/** The first tables. Names are in camel case here and in snake case in the database. */
export async function firstTables(db: Kysely<unknown>, kind: Database['kind']): Promise<void> {
  const bytes: ColumnDataType = kind === 'sqlite' ? 'blob' : 'bytea'
  const whole: ColumnDataType = kind === 'sqlite' ? 'integer' : 'bigint'

  const create = async (name: string, columns: (table: Builder) => Builder) => {
    const table = columns(db.schema.createTable(name))
    await (kind === 'sqlite' ? table.modifyEnd(sql`strict`) : table).execute()
  }
  const texts = (table: Builder, ...names: readonly string[]) =>
    names.reduce((table, name) => table.addColumn(name, 'text', (column) => column.notNull()), table)
  const act = (table: Builder) => texts(table, 'author', 'at')
  const sequenced = (table: Builder) =>
    table.addColumn('sequence', whole, (column) =>
      kind === 'sqlite' ? column.primaryKey().autoIncrement() : column.primaryKey().generatedAlwaysAsIdentity(),
    )
  const ofDelegation = (name: string, table: Builder) =>
    texts(table, 'delegationId').addForeignKeyConstraint(`${name}Delegation`, ['delegationId'], 'delegations', ['id'])
  const ofAssessment = (name: string, table: Builder) =>
    texts(table, 'delegationId', 'assessmentId').addForeignKeyConstraint(
      `${name}Assessment`,
      ['delegationId', 'assessmentId'],
      'assessments',
      ['delegationId', 'id'],
    )

  await create('delegations', (table) =>
    act(texts(table, 'id', 'subjectId', 'name')).addPrimaryKeyConstraint('delegationsKey', ['id']),
  )
  await create('memberships', (table) =>
    texts(ofDelegation('memberships', table), 'personId', 'role')
      .addPrimaryKeyConstraint('membershipsKey', ['delegationId', 'personId'])
      .addCheckConstraint('membershipsRole', sql`role in ('lead', 'coordinator', 'contributor', 'reader')`),
  )
  await db.schema.createIndex('membershipsOfPerson').on('memberships').column('personId').execute()
  await create('membershipVersions', (table) =>
    act(texts(ofDelegation('membershipVersions', sequenced(table)), 'personId')).addColumn('role', 'text'),
  )
  await create('cycles', (table) =>
    act(texts(table, 'id', 'opensOn'))
      .addColumn('dueOn', 'text')
      .addPrimaryKeyConstraint('cyclesKey', ['id']),
  )
  await create('assessments', (table) =>
    act(
      texts(
        ofDelegation('assessments', table),
        'id',
        'subjectId',
        'cycleId',
        'assessorId',
        'route',
        'purpose',
        'language',
        'state',
      ),
    )
      .addPrimaryKeyConstraint('assessmentsKey', ['delegationId', 'id'])
      .addForeignKeyConstraint('assessmentsCycle', ['cycleId'], 'cycles', ['id'])
      .addCheckConstraint(
        'assessmentsState',
        sql`state in ('draft', 'in-review', 'attested', 'published', 'corrected', 'withdrawn')`,
      ),
  )
  for (const part of parts) {
    await create(plural(part), (table) =>
      act(texts(ofAssessment(plural(part), table), 'id', 'document'))
        .addColumn('version', whole, (column) => column.notNull())
        .addColumn('position', whole)
        .addPrimaryKeyConstraint(`${plural(part)}Key`, ['delegationId', 'assessmentId', 'id']),
    )
    await create(`${part}Versions`, (table) =>
      act(texts(ofAssessment(`${part}Versions`, sequenced(table)), 'id'))
        .addColumn('version', whole, (column) => column.notNull())
        .addColumn('document', 'text')
        .addUniqueConstraint(`${part}VersionsOnce`, ['delegationId', 'assessmentId', 'id', 'version']),
    )
  }
  await create('heldTexts', (table) =>
    act(texts(ofAssessment('heldTexts', sequenced(table)), 'kind', 'id', 'document'))
      .addColumn('expectedVersion', whole)
      .addColumn('settledBy', 'text')
      .addColumn('settledAt', 'text'),
  )
  await db.schema
    .createIndex('heldTextsOpen')
    .unique()
    .on('heldTexts')
    .columns(['delegationId', 'assessmentId', 'kind', 'id', 'author'])
    .where(sql.ref('settledAt'), 'is', null)
    .execute()
  await create('transitions', (table) =>
    act(texts(ofAssessment('transitions', sequenced(table)), 'toState'))
      .addColumn('fromState', 'text')
      .addColumn('note', 'text'),
  )
  await db.schema.createIndex('transitionsOf').on('transitions').columns(['delegationId', 'assessmentId']).execute()
  await create('publications', (table) =>
    act(texts(ofAssessment('publications', sequenced(table)), 'path', 'subjectId', 'cycleId', 'sha256', 'state', 'stateAt'))
      .addColumn('edition', whole, (column) => column.notNull())
      .addColumn('bytes', bytes, (column) => column.notNull())
      .addColumn('correctsEdition', whole)
      .addColumn('stateCode', 'text')
      .addColumn('stateReason', 'text')
      .addUniqueConstraint('publicationsOnce', ['path', 'edition'])
      .addCheckConstraint('publicationsState', sql`state in ('published', 'corrected', 'withdrawn')`),
  )
}
