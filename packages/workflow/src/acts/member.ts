/** Id of a person in the store. It stands in no published file. */
export type PersonId = string

/** One person in one role. Who has several is several members, and each is asked apart. */
export type Member =
  | {
      readonly personId: PersonId
      readonly role: 'lead' | 'coordinator' | 'contributor' | 'reader'
      readonly delegationId: string
    }
  | { readonly personId: PersonId; readonly role: 'peer-reader'; readonly assessmentId: string }
  | { readonly personId: PersonId; readonly role: 'secretariat' | 'administrator' }
