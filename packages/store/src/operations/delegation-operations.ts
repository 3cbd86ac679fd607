import { type Database, read, write } from '../database.ts'
import type { Act } from '../parts/part-kinds.ts'
import type { Role } from '../tables.ts'

/** The people who work on one country's assessments. */
export type Delegation = Act & { readonly id: string; readonly subjectId: string; readonly name: string }

/** A person's one role in one delegation. */
export type Membership = { readonly delegationId: string; readonly personId: string; readonly role: Role }

/** A role given, or taken away where there is none. */
export type MembershipVersion = Act & { readonly sequence: number; readonly personId: string; readonly role: Role | null }

/** A round in which subjects are assessed; the same for all delegations. */
export type Cycle = Act & { readonly id: string; readonly opensOn: string; readonly dueOn: string | null }

/** Delegations, who belongs to them, and cycles. */
export function delegationOperations(database: Database) {
  const { db } = database
  return {
    /** Creates a delegation; false when its id is taken. */
    createDelegation(delegation: Delegation): Promise<boolean> {
      return write(database, async ({ tx }) => {
        const { id, subjectId, name, author, at } = delegation
        const row = { id, subjectId, name, author, at }
        const insert = tx.insertInto('delegations').values(row)
        return (
          (await insert
            .onConflict((conflict) => conflict.doNothing())
            .returning('id')
            .executeTakeFirst()) !== undefined
        )
      })
    },

    readDelegation(delegationId: string): Promise<Delegation | undefined> {
      return db.selectFrom('delegations').selectAll().where('id', '=', delegationId).executeTakeFirst()
    },

    /** All delegations, for those who run the round. */
    listDelegations(): Promise<readonly Delegation[]> {
      return db.selectFrom('delegations').selectAll().orderBy('subjectId').orderBy('id').execute()
    },

    /** Gives a person a role in a delegation, or takes it away with null. Undefined when there is no such delegation. */
    setRole(
      change: { delegationId: string; personId: string; role: Role | null } & Act,
    ): Promise<'set' | 'unchanged' | undefined> {
      const { delegationId, personId, role, author, at } = change
      return write(database, async ({ kind, tx }) => {
        const delegation = await tx
          .selectFrom('delegations')
          .select('id')
          .where('id', '=', delegationId)
          .$if(kind === 'postgres', (query) => query.forUpdate())
          .executeTakeFirst()
        if (!delegation) return undefined
        const membership = await tx
          .selectFrom('memberships')
          .select('role')
          .where('delegationId', '=', delegationId)
          .where('personId', '=', personId)
          .executeTakeFirst()
        if ((membership?.role ?? null) === role) return 'unchanged'
        await tx.deleteFrom('memberships').where('delegationId', '=', delegationId).where('personId', '=', personId).execute()
        if (role) await tx.insertInto('memberships').values({ delegationId, personId, role }).execute()
        await tx.insertInto('membershipVersions').values({ delegationId, personId, role, author, at }).execute()
        return 'set'
      })
    },

    readMembership(member: { delegationId: string; personId: string }): Promise<Membership | undefined> {
      const { delegationId, personId } = member
      return db
        .selectFrom('memberships')
        .selectAll()
        .where('delegationId', '=', delegationId)
        .where('personId', '=', personId)
        .executeTakeFirst()
    },

    listMemberships(delegationId: string): Promise<readonly Membership[]> {
      return db.selectFrom('memberships').selectAll().where('delegationId', '=', delegationId).orderBy('personId').execute()
    },

    /** Where one person belongs: what signing in asks before a delegation is known. */
    listMembershipsOfPerson(personId: string): Promise<readonly Membership[]> {
      return db.selectFrom('memberships').selectAll().where('personId', '=', personId).orderBy('delegationId').execute()
    },

    /** Every role ever given or taken away in a delegation, oldest first. */
    listMembershipVersions(delegationId: string): Promise<readonly MembershipVersion[]> {
      return db
        .selectFrom('membershipVersions')
        .select(['sequence', 'personId', 'role', 'author', 'at'])
        .where('delegationId', '=', delegationId)
        .orderBy('sequence')
        .execute()
    },

    /** Opens a cycle; false when it is open already. */
    openCycle({ id, opensOn, dueOn, author, at }: Cycle): Promise<boolean> {
      return write(database, async ({ tx }) => {
        const insert = tx.insertInto('cycles').values({ id, opensOn, dueOn, author, at })
        return (
          (await insert
            .onConflict((conflict) => conflict.doNothing())
            .returning('id')
            .executeTakeFirst()) !== undefined
        )
      })
    },

    listCycles(): Promise<readonly Cycle[]> {
      return read(database, ({ tx }) => tx.selectFrom('cycles').selectAll().orderBy('id').execute())
    },
  }
}
