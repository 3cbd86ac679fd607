// Generated from schemas/v1 by `pnpm generate`. Do not edit.
/** The attested assessment that stands as annex. */
export type PinnedAssessment = {
  /** Its cycle. */
  readonly cycleId: CycleId
  /** Digest of its canonical bytes. */
  readonly sha256: Sha256
}

/** The paragraph on one principle. */
export type PrincipleParagraph = {
  /** The principle. */
  readonly principleId: PrincipleId
  /** The paragraph. */
  readonly text: string
}

/** One result. */
export type TrackRecordEntry = {
  /** What was achieved. */
  readonly title: Line
  /** Figure before, with its period. Absent means not measured. */
  readonly before?: Line
  /** Figure after, with its period. Absent means not measured. */
  readonly after?: Line
  /** What it changed for people. */
  readonly outcome: Text
  /** Where it can be checked. Absent means nowhere public. */
  readonly source?: Source
}

/** A member that proposes or seconds, in its own dated words. */
export type Sponsor = {
  /** Proposer or seconder. */
  readonly role: ("proposer" | "seconder")
  /** The member. */
  readonly subjectId: SubjectId
  /** The body that speaks for it. */
  readonly body: Line
  /** What it has seen itself. */
  readonly statement: Text
  /** Day of the statement. */
  readonly statedOn: Day
}

/** One step. */
export type ApplicationTransition = {
  /** The state reached. */
  readonly state: ("prepared" | "sent" | "received" | "decided" | "paused")
  /** Day of it. */
  readonly on: Day
  /** Why. Absent means nothing was noted. */
  readonly note?: Text
}

/** The decision of one member. */
export type MemberDecision = {
  /** The member. */
  readonly subjectId: SubjectId
  /** Its decision. */
  readonly decision: ("agrees" | "does-not-agree" | "abstains")
  /** Day of it. */
  readonly on: Day
  /** Why. Absent means nothing was noted. */
  readonly note?: Text
}

/** An aspiring country's short dossier: a pinned assessment, one paragraph for each principle, track record, sponsors, and what the members decided. Seen by members only until the applicant publishes it. */
export type Application = {
  /** Which document this is. */
  readonly "$schema": "https://seamark.example/schema/v1/application.schema.json"
  /** Id of the application. */
  readonly id: Slug
  /** The framework version whose principles the paragraphs follow. */
  readonly framework: FrameworkReference
  /** Who applies. */
  readonly subject: Subject
  /** Language of the texts. */
  readonly language: LanguageTag
  /** The body that applies for the country. */
  readonly applyingBody: Line
  /** The attested assessment that stands as annex. */
  readonly assessment: PinnedAssessment
  /** How the country works towards each principle, one paragraph each. */
  readonly paragraphs: ReadonlyArray<PrincipleParagraph>
  /** Results for people, with figures before and after. */
  readonly trackRecord: ReadonlyArray<TrackRecordEntry>
  /** Failures and what was learned. */
  readonly whatDidNotWork: ReadonlyArray<Text>
  /** What the country would bring. */
  readonly offers: ReadonlyArray<Text>
  /** What it wants from membership. */
  readonly wantedOutcomes: ReadonlyArray<Text>
  /** The proposer and the seconder, each a member. Both are needed before the application is sent. */
  readonly sponsors: ReadonlyArray<Sponsor>
  /** The states the application has gone through, oldest first. The last one is its state. */
  readonly transitions: ReadonlyArray<ApplicationTransition>
  /** What each member decided; all must agree. */
  readonly decisions: ReadonlyArray<MemberDecision>
}

/** The text under one heading. */
export type ContextItem = {
  /** Id of the heading in the framework. */
  readonly id: Slug
  /** What is the case. */
  readonly text: Text
}

/** One context fact. */
export type TriggerFact = {
  /** Id of the trigger in the framework. */
  readonly id: Slug
  /** Yes asks the criterion, no leaves it out, not known keeps it open. */
  readonly value: ("yes" | "no" | "not-known")
  /** How this is known. Printed with every no. */
  readonly rationale: Text
}

/** What a reader must know before any level. Described, never scored. */
export type Context = {
  /** The context in a few sentences. Absent means not stated. */
  readonly summary?: Text
  /** What stands under each heading of the framework's context statement. */
  readonly items: ReadonlyArray<ContextItem>
  /** Context facts on which conditional criteria depend. A trigger without an entry is not known. */
  readonly triggers: ReadonlyArray<TriggerFact>
}

/** Who decides instead, and the rule that says so. Only with the state not-ours. */
export type DecidingBody = {
  /** The constitutional level or supranational body that decides. */
  readonly body: Line
  /** The rule cited, precise enough to be looked up. */
  readonly rule: Line
  /** Where the rule can be read. Absent means not recorded. */
  readonly url?: WebAddress
}

/** The part of government that the response covers. Absent means not stated. */
export type Scope = {
  /** One of the framework's scopes. */
  readonly id: Slug
  /** What is left out, and why. Absent means nothing is. */
  readonly note?: Text
}

/** What was said to one criterion. Without a state it is open and its text is kept. */
export type CriterionResponse = {
  /** The criterion answered. */
  readonly criterionId: CriterionId
  /** Kind of answer; a level is the only one. */
  readonly kind: "level"
  /** Absent means nobody has decided yet: open. */
  readonly state?: ResponseState
  /** Level claimed. */
  readonly level?: Level
  /** Why this level; or how it is reached differently, why it is not ours, or what would be needed to know. */
  readonly rationale?: Text
  /** How the criterion is read here. Absent means as it is written. */
  readonly interpretation?: Text
  /** Who decides instead, and the rule that says so. Only with the state not-ours. */
  readonly decidedBy?: DecidingBody
  /** The part of government that the response covers. Absent means not stated. */
  readonly scope?: Scope
  /** Evidence relied on, each item at most once. */
  readonly evidenceLinks?: ReadonlyArray<EvidenceLink>
  /** Evidence that speaks against the claim. Shown, never scored. */
  readonly counterEvidenceLinks?: ReadonlyArray<EvidenceLink>
  /** How the criterion did not fit this subject, for the next version of the framework. Absent means it fitted. */
  readonly didNotFit?: Text
  /** The body that answered; never a person. Absent means not stated. */
  readonly answeredBy?: Line
  /** Day of the answer. Absent means not stated. */
  readonly answeredOn?: Day
  /** Counts the saves of this response. Absent in files not kept by a server. */
  readonly version?: number
}

/** The passage in the language of the assessment. Absent means not translated. */
export type TranslatedQuotation = {
  /** The translated words. */
  readonly text: string
  /** Body or tool that translated. */
  readonly by: Line
  /** Whether a person or a machine translated. */
  readonly method: ("human" | "machine")
}

/** The passage relied on. Absent means none was given, and the link carries nothing. */
export type Quotation = {
  /** The words as published, at most about fifty. */
  readonly text: string
  /** Their language. */
  readonly language: LanguageTag
  /** Page, article or section. Absent where the whole is short. */
  readonly place?: Line
  /** The passage in the language of the assessment. Absent means not translated. */
  readonly translated?: TranslatedQuotation
}

/** Who has checked the practice from outside. Absent means nobody is named. */
export type Checker = {
  /** The body that checked. */
  readonly name: Line
  /** What it is to the subject. */
  readonly relation: Relation
  /** Day of the check. */
  readonly on: Day
}

/** A named body abroad that has taken the practice up. Absent means nobody is named. */
export type Reuser = {
  /** The body abroad. */
  readonly name: Line
  /** Its country; never the subject itself. */
  readonly subjectId: SubjectId
  /** Day from which it is known to reuse it. */
  readonly on: Day
}

/** What ties one piece of evidence to one criterion: the passage relied on, and what it shows. */
export type EvidenceLink = {
  /** The evidence. */
  readonly evidenceId: Slug
  /** The passage relied on. Absent means none was given, and the link carries nothing. */
  readonly quotation?: Quotation
  readonly figure?: Figure
  /** Day since when the practice that the passage shows is kept up without a break. Absent means not stated. */
  readonly sustainedSince?: Day
  /** Who has checked the practice from outside. Absent means nobody is named. */
  readonly checkedBy?: Checker
  /** A named body abroad that has taken the practice up. Absent means nobody is named. */
  readonly reusedBy?: Reuser
}

/** A number that the passage gives, whole enough to be checked: value, what it is counted out of, and its period. */
export type Figure = {
  /** The number as a decimal string, exactly as published. */
  readonly value: string
  /** What the number counts. */
  readonly unit: Line
  /** What it is counted out of, in words and, where there is one, with its number. */
  readonly denominator: Line
  /** First day of the period. Absent for a count on one day. */
  readonly periodStartOn?: Day
  /** Last day of the period, or the day of the count. Age runs from here. */
  readonly periodEndOn: Day
}

/** Who publishes it. */
export type Publisher = {
  /** The body. */
  readonly name: Line
  /** What it is to the subject. */
  readonly relation: Relation
}

/** A peer government that has itself confirmed seeing what is not public. Absent means none has. */
export type PeerConfirmation = {
  /** The body of the peer government. */
  readonly name: Line
  /** Its country; never the subject itself. */
  readonly subjectId: SubjectId
  /** Day of the confirmation. */
  readonly on: Day
}

/** A dated, attributable record that may expire. It carries nothing until a response links to it with a quotation. */
export type Evidence = {
  /** Id inside this assessment. */
  readonly id: Slug
  /** Title in its own language. */
  readonly title: Line
  /** What kind of record it is. */
  readonly type: EvidenceType
  /** Who publishes it. */
  readonly publisher: Publisher
  /** True when anybody can open it at its address. */
  readonly public: boolean
  /** Its address. Required when it is public. */
  readonly url?: WebAddress
  /** Address of a dated copy. Absent means no copy is recorded. */
  readonly archiveUrl?: WebAddress
  /** Digest of the copy that was seen. Absent means not recorded. */
  readonly sha256?: Sha256
  /** Language it is written in. */
  readonly language: LanguageTag
  /** Day of publication, or of entry into force. Absent means not stated, and without a figure's period the item carries nothing. */
  readonly publishedOn?: Day
  /** Day on which the assessor last opened it. */
  readonly seenOn: Day
  /** Last day on which it is in force. Absent means no end is known. */
  readonly expiresOn?: Day
  /** Day on which its publisher took it back. Absent means it stands. */
  readonly withdrawnOn?: Day
  /** A peer government that has itself confirmed seeing what is not public. Absent means none has. */
  readonly confirmedBy?: PeerConfirmation
  /** What a reader must know about it. Absent means nothing. */
  readonly note?: Text
}

/** The next step, with a day and a body. */
export type NextStep = {
  /** What will be done. */
  readonly text: Text
  /** By when. */
  readonly dueOn: Day
  /** Who does it. */
  readonly body: Line
}

/** What became of last year's step. */
export type LastStep = {
  /** What was promised and what became of it. */
  readonly text: Text
  /** Whether it was done. */
  readonly outcome: ("done" | "partly-done" | "dropped")
}

/** A short account of one principle, in the subject's own words. */
export type Narrative = {
  /** The principle told of. */
  readonly principleId: PrincipleId
  /** Language of these texts. Absent means that of the assessment. */
  readonly language?: LanguageTag
  /** That these texts are a translation. Absent means they are the original. */
  readonly translation?: Translation
  /** Where the subject stands. */
  readonly whereWeStand?: Text
  /** What is read differently here. */
  readonly interpretation?: Text
  /** What did not work and what was learned. */
  readonly whatDidNotWork?: Text
  /** The next step, with a day and a body. */
  readonly nextStep?: NextStep
  /** What became of last year's step. */
  readonly lastStep?: LastStep
  /** Bodies consulted on this principle. Absent means not stated. */
  readonly consultedBodies?: ReadonlyArray<Line>
}

/** Something offered or sought, tied to a criterion so that both can be matched. */
export type Exchange = {
  /** The criterion it belongs to. */
  readonly criterionId: CriterionId
  /** What is offered or sought. */
  readonly text: Text
  /** A role mailbox or page, never a person's address. Absent means through the network's lead. */
  readonly contact?: Line
}

/** Responses of an earlier publication that nobody has confirmed or changed yet. They count for nothing. Absent means none. */
export type CarriedFrom = {
  /** Cycle of the earlier publication. */
  readonly cycleId: CycleId
  /** Its edition. */
  readonly edition: number
  /** Digest of its bytes. */
  readonly sha256: Sha256
  /** Criteria whose responses wait there. */
  readonly criterionIds: ReadonlyArray<CriterionId>
}

/** One document of the network and the national instrument it led to. */
export type Uptake = {
  /** The network's document. */
  readonly document: Line
  /** The national law, rule or policy. */
  readonly instrument: Line
  /** Day from which it stands. */
  readonly on: Day
  /** Where it can be read. Absent means not recorded. */
  readonly url?: WebAddress
}

/** What one assessor says about one subject, under one framework version, in one cycle and by one route: responses, evidence, context and narratives. All text is plain text. */
export type Assessment = {
  /** Which document this is. */
  readonly "$schema": "https://seamark.example/schema/v1/assessment.schema.json"
  /** The framework version answered. */
  readonly framework: FrameworkReference
  /** Who is assessed. */
  readonly subject: Subject
  /** The cycle answered for. */
  readonly cycleId: CycleId
  /** Why it is made: a member's annual review, an aspiring country's application, or a reading from outside. */
  readonly purpose: ("annual-review" | "application" | "reading")
  /** Who assesses. */
  readonly assessor: Assessor
  /** Which criteria count. */
  readonly route: Route
  /** Language of all texts that do not say otherwise. */
  readonly language: LanguageTag
  /** The day on which evidence is judged. Absent in a draft; scoring needs it. */
  readonly asOfOn?: Day
  /** Function-holders who are to sign. Empty where nobody signs, as in a reading from outside. */
  readonly signatories: ReadonlyArray<Signatory>
  readonly context: Context
  /** What was said, at most one response a criterion. A criterion without one is open. */
  readonly responses: ReadonlyArray<CriterionResponse>
  /** Responses of an earlier publication that nobody has confirmed or changed yet. They count for nothing. Absent means none. */
  readonly carriedFrom?: CarriedFrom
  /** Dated, attributable records that responses rely on. */
  readonly evidence: ReadonlyArray<Evidence>
  /** A short account of each principle. */
  readonly narratives: ReadonlyArray<Narrative>
  /** What the subject can give to others, by criterion. */
  readonly offers: ReadonlyArray<Exchange>
  /** What the subject seeks from others, by criterion. */
  readonly needs: ReadonlyArray<Exchange>
  /** Documents of the network that changed something at home. Absent means not stated. */
  readonly uptake?: ReadonlyArray<Uptake>
}

/** Principles on both sides that belong together. */
export type PrinciplePair = {
  /** Principles of the earlier side; empty for what is new. */
  readonly from: ReadonlyArray<PrincipleId>
  /** Principles of the later side; empty for what ended. */
  readonly to: ReadonlyArray<PrincipleId>
  /** One-to-one may be compared as a whole; partly may not. */
  readonly comparison: ("one-to-one" | "partly" | "none")
  /** What changed. Absent means nothing is noted. */
  readonly note?: Text
}

/** A criterion of each side. */
export type CriterionPair = {
  /** Criterion of the earlier side. */
  readonly from: CriterionId
  /** Criterion of the later side. */
  readonly to: CriterionId
  /** Same may be compared; close may be read side by side, without a difference. */
  readonly comparison: ("same" | "close")
  /** What changed. Absent means nothing is noted. */
  readonly note?: Text
}

/** Which criteria of one framework version answer those of another, and how comparably. */
export type Crosswalk = {
  /** Which document this is. */
  readonly "$schema": "https://seamark.example/schema/v1/crosswalk.schema.json"
  /** The earlier framework version. */
  readonly from: FrameworkReference
  /** The later framework version. */
  readonly to: FrameworkReference
  /** How principles answer each other. */
  readonly principles: ReadonlyArray<PrinciplePair>
  /** How criteria answer each other. */
  readonly criteria: ReadonlyArray<CriterionPair>
}

/** Edition of the indicator: a year, or a year range, as its publisher names it. */
export type Edition = string

/** That the value is the mean of others, which is checked on import. Absent means no such rule is known. */
export type MeanOf = {
  /** The parts. */
  readonly indicatorIds: ReadonlyArray<Slug>
  /** Largest difference that rounding explains. */
  readonly tolerance: string
}

/** A break in the series. */
export type SeriesBreak = {
  /** Last edition before the break. */
  readonly from: Edition
  /** First edition after it. */
  readonly to: Edition
  /** Why, with who says so. */
  readonly note: Text
}

/** One edition and whom it leaves out. */
export type NotCovered = {
  /** The edition. */
  readonly edition: Edition
  /** Subjects it does not cover. */
  readonly subjectIds: ReadonlyArray<SubjectId>
}

/** What a figure measures. */
export type Indicator = {
  /** Id of the indicator. */
  readonly id: Slug
  /** Its name. */
  readonly title: Line
  /** Who measures. */
  readonly publisher: Line
  /** Whether values are numbers, days or words. */
  readonly valueKind: ("number" | "day" | "text")
  /** Unit and scale in words. */
  readonly unit: Line
  /** Lowest possible value. Absent means none is known. */
  readonly minimum?: string
  /** Highest possible value. Absent means none is known. */
  readonly maximum?: string
  /** That the value is the mean of others, which is checked on import. Absent means no such rule is known. */
  readonly meanOf?: MeanOf
  /** Editions between which values cannot be compared. Absent means none is known. */
  readonly breaks?: ReadonlyArray<SeriesBreak>
  /** Subjects that an edition does not cover. Not covered is its own state, never 0. */
  readonly notCovered?: ReadonlyArray<NotCovered>
  /** Principles beside which it is shown. Absent means the country as a whole. */
  readonly principleIds?: ReadonlyArray<PrincipleId>
  /** What it can and cannot tell. Absent means nothing is noted. */
  readonly note?: Text
}

/** One value about one subject in one edition. */
export type Fact = {
  /** About whom. */
  readonly subjectId: SubjectId
  /** What is measured. */
  readonly indicatorId: Slug
  /** In which edition. */
  readonly edition: Edition
  /** The value exactly as published, as a string. */
  readonly value: Line
  /** Where it comes from. */
  readonly sourceId: Slug
  /** What a reader must know about this value. Absent means nothing. */
  readonly note?: Text
}

/** One publication, or the copy of it that was read. */
export type FactSource = {
  /** Id inside this document. */
  readonly id: Slug
  /** Title of the publication. */
  readonly title: Line
  /** Who publishes it. */
  readonly publisher: Line
  /** Table, exhibit or page. Absent means the whole. */
  readonly place?: Line
  /** Where it can be opened. Absent means no address was recorded. */
  readonly url?: WebAddress
  /** Day of publication. Absent means not recorded. */
  readonly publishedOn?: Day
  /** Day on which it was read. Absent means not recorded, and pages say so. */
  readonly seenOn?: Day
  /** The copy that was read instead of the publisher's own file. Absent means the publisher's own. */
  readonly readFrom?: Line
  /** What limits its use. Absent means nothing is known to. */
  readonly note?: Text
}

/** What others publish about subjects: context beside the claims, never counted. Every fact has its edition and source; what a publisher does not cover is said. */
export type Facts = {
  /** Which document this is. */
  readonly "$schema": "https://seamark.example/schema/v1/facts.schema.json"
  /** Language of the texts. */
  readonly language: LanguageTag
  /** The subjects spoken of. */
  readonly subjects: ReadonlyArray<Subject>
  /** Publications that facts come from. */
  readonly sources: ReadonlyArray<FactSource>
  /** What is measured, by whom, on which scale. */
  readonly indicators: ReadonlyArray<Indicator>
  /** The values. */
  readonly facts: ReadonlyArray<Fact>
}

/** Public, published by a third party. */
export type GradeA = {
  /** Carried up to this level. */
  readonly carries: Level
  /** Carried up to this level where the link says since when the practice is sustained, and that a third party checked it or a named body abroad reuses it. */
  readonly sustainedCarries: Level
  /** How many months before the day of judgement it must have begun. */
  readonly sustainedMonths: number
}

/** Public, published by anybody else. */
export type GradeB = {
  /** Carried up to this level. */
  readonly carries: Level
  /** Carried up to this level where the link records a figure with value, denominator and period. */
  readonly figureCarries: Level
}

/** Not public, and a named peer government has confirmed seeing it. */
export type GradeC = {
  /** Carried up to this level. */
  readonly carries: Level
}

/** Anything else, and nothing. */
export type GradeD = {
  /** Carried up to this level. */
  readonly carries: Level
}

/** How far evidence carries a claim, by grade, scope and age. Levels are levels of this framework's scale. */
export type SupportRules = {
  /** Relations whose publications count as a third party's. */
  readonly thirdPartyRelations: ReadonlyArray<Relation>
  /** What each grade carries. A better grade never carries less than a lesser one. */
  readonly grades: {
    /** Public, published by a third party. */
    readonly A: GradeA
    /** Public, published by anybody else. */
    readonly B: GradeB
    /** Not public, and a named peer government has confirmed seeing it. */
    readonly C: GradeC
    /** Anything else, and nothing. */
    readonly D: GradeD
  }
  /** The most that any evidence carries where the stated scope is narrower than the criterion's minimum, or no scope is stated. */
  readonly narrowScopeCarries: Level
  /** For each type of evidence, how old it may be on the day of judgement. */
  readonly maximumAge: {
    readonly law: MaximumAge
    readonly policy: MaximumAge
    readonly statistic: MaximumAge
    readonly audit: MaximumAge
    readonly dataset: MaximumAge
    readonly service: MaximumAge
    readonly code: MaximumAge
    readonly report: MaximumAge
    readonly statement: MaximumAge
  }
}

/** Either a number of months since the figure's period ended or, without a figure, since publication; or, for what does not age, the months within which it must have been seen. */
export type MaximumAge = ({
  /** Oldest age in months. */
  readonly months: number
} | {
  /** Seen in force within so many months. */
  readonly seenWithinMonths: number
})

/** One stage and where it begins. */
export type StageLimit = {
  /** Id of the stage. */
  readonly id: Slug
  /** Share of supported steps from which it is given; the lowest stage begins at 0/1. */
  readonly from: Fraction
  /** Level at which every essential of the principle must be supported, never less than the stage below asks. Absent means essentials do not gate this stage, as they never gate the lowest. */
  readonly essentialsAt?: Level
}

/** Words for a principle's supported steps of the whole. Absent means the framework gives no stages. */
export type Stages = {
  /** No stage is given when less than this share of the principle's weight is answered. */
  readonly answeredAtLeast: Fraction
  /** The stages from the lowest to the highest. A value on a limit belongs to the upper stage. */
  readonly limits: ReadonlyArray<StageLimit>
}

/** One principle and its criteria. */
export type Principle = {
  /** Id of the principle. */
  readonly id: PrincipleId
  /** Its criteria in order. */
  readonly criteria: ReadonlyArray<Criterion>
}

/** One part of one outside instrument. */
export type InstrumentItem = {
  /** Id of the instrument. */
  readonly instrument: Slug
  /** The part of it, as its publisher names it. */
  readonly item: Line
}

/** A testable condition under a principle: the unit that is asked, answered and scored. */
export type Criterion = {
  /** Id of the criterion, unique in the framework. */
  readonly id: CriterionId
  /** Relative importance, a positive whole number. */
  readonly weight: number
  /** True when the charter's wording commits to it. Gates the stage, not the steps. */
  readonly essential: boolean
  /** Context fact on which the criterion depends. Absent means it is always asked. */
  readonly trigger?: Slug
  /** States a response to this criterion may have. Absent means those of the framework. */
  readonly states?: ReadonlyArray<ResponseState>
  /** Narrowest part of government a response must cover for evidence to carry in full. */
  readonly minimumScope: Slug
  /** Usual work for one level more. */
  readonly effort: Effort
  /** Where outside instruments ask a similar thing, so that one answer can be reused. */
  readonly crosswalk?: ReadonlyArray<InstrumentItem>
}

/** One outside questionnaire or index. */
export type Instrument = {
  /** Id used by the criteria. */
  readonly id: Slug
  /** Its name. */
  readonly title: Line
  /** Who publishes it. */
  readonly publisher: Line
}

/** Levels at which the headline counts are taken. */
export type Headline = {
  /** Criteria supported at this level or above are counted. */
  readonly criteriaAt: Level
  /** Essentials supported at this level or above are counted. */
  readonly essentialsAt: Level
}

/** What counts on the essentials route beside the essentials. Absent means the framework offers the full route alone. */
export type EssentialsRoute = {
  /** The core question of each principle without an essential. */
  readonly coreCriteria: ReadonlyArray<CriterionId>
}

/** A named, versioned set of principles to assess against: ids, weights and rules, no wording. Immutable once used. */
export type Framework = {
  /** Which document this is. */
  readonly "$schema": "https://seamark.example/schema/v1/framework.schema.json"
  /** Id of the framework, the same over its versions. */
  readonly id: Slug
  /** Version of the framework. */
  readonly version: Version
  /** Language in which the wording is first written; other languages follow it. */
  readonly sourceLanguage: LanguageTag
  /** First day or month of the framework. */
  readonly effectiveOn: DayOrMonth
  /** Day or month from which a newer version stands. Absent means none does. */
  readonly replacedOn?: DayOrMonth
  /** SPDX id of the licence of rules and wording. */
  readonly licence: string
  /** Texts on which the framework builds. */
  readonly sources: ReadonlyArray<Source>
  /** The one scale of levels of every criterion, from 0 to its top. */
  readonly scale: {
    /** Highest level: 1 for a list of criteria that are met or not, 4 for Digital Nations. */
    readonly top: number
  }
  /** States a response may have unless its criterion says otherwise. */
  readonly states: ReadonlyArray<ResponseState>
  /** Parts of government that a response may cover, from the narrowest to the widest. */
  readonly scopes: ReadonlyArray<Slug>
  /** Context facts, yes or no or not known, on which conditional criteria depend. */
  readonly triggers: ReadonlyArray<Slug>
  /** Headings of the context statement, in order. Described, never scored. */
  readonly contextItems: ReadonlyArray<Slug>
  /** Outside questionnaires and indices that criteria are mapped to. */
  readonly instruments: ReadonlyArray<Instrument>
  readonly support: SupportRules
  readonly stages?: Stages
  /** Levels at which the headline counts are taken. */
  readonly headline: Headline
  /** What counts on the essentials route beside the essentials. Absent means the framework offers the full route alone. */
  readonly essentialsRoute?: EssentialsRoute
  /** The day on which evidence is judged lies at most this many days before the attestation. */
  readonly asOfWithinDays: number
  /** The principles in the order of the charter. */
  readonly principles: ReadonlyArray<Principle>
}

/** A stable id in lower-case kebab case. It names a thing and carries no meaning that code reads. */
export type Slug = string

/** The version of a framework as its publisher names it, usually a year. */
export type Version = string

/** One framework at one version. A document that names it is bound to that version for ever. */
export type FrameworkReference = {
  /** Which framework. */
  readonly id: Slug
  /** Which version of it. */
  readonly version: Version
}

/** Id of a principle inside its framework. */
export type PrincipleId = string

/** Id of a criterion inside its framework. */
export type CriterionId = string

/** Who is assessed: three capital letters of ISO 3166-1 alpha-3. XAA to XZZ are user-assigned and serve for fictional countries. */
export type SubjectId = string

/** The round in which subjects are assessed, named by its year. */
export type CycleId = string

/** A language as a BCP 47 tag. */
export type LanguageTag = string

/** A day of the Gregorian calendar, ISO 8601 year-month-day. */
export type Day = string

/** A day or, where only the month is known, a month. */
export type DayOrMonth = string

/** An instant, RFC 3339 in UTC. */
export type Instant = string

/** One line of plain text. */
export type Line = string

/** Plain text of one or more paragraphs; a blank line divides them. Never markup. */
export type Text = string

/** A public address a reader can open. */
export type WebAddress = string

/** A SHA-256 digest in lower-case hexadecimal. */
export type Sha256 = string

/** A position on the framework's scale; 0 is looked for and not there. */
export type Level = number

/** A sum of levels times weights. A whole number. */
export type Steps = number

/** An exact share from 0 to 1 in lowest terms. */
export type Fraction = string

/** An exact share from 0 to 1 in lowest terms, or null where there is nothing to divide by. Null is never 0. */
export type Ratio = (Fraction | null)

/** Which criteria count: all of them, or the essentials and the core questions beside them. */
export type Route = ("full" | "essentials")

/** What kind of answer was given. Only `answered` and `other-route` carry a level. */
export type ResponseState = ("answered" | "other-route" | "not-ours" | "not-applicable" | "not-known")

/** What a publisher is to the subject. Independent state bodies, other governments, international organisations, civil society and academia are third parties in Digital Nations. */
export type Relation = ("government" | "supplier" | "company" | "press" | "independent-state-body" | "other-government" | "international-organisation" | "civil-society" | "academia")

/** What kind of record a piece of evidence is; its maximum age depends on it. */
export type EvidenceType = ("law" | "policy" | "statistic" | "audit" | "dataset" | "service" | "code" | "report" | "statement")

/** How much work one level more usually takes. A judgement of the framework's authors. */
export type Effort = ("small" | "medium" | "large")

/** What evidence can carry: A public by a third party, B public by anybody else, C not public but seen by a named peer government, D anything else. Derived, never typed in. */
export type Grade = ("A" | "B" | "C" | "D")

/** That a text stands here in translation, and who made it. */
export type Translation = {
  /** Language of the original. */
  readonly fromLanguage: LanguageTag
  /** Body or tool that translated. */
  readonly by: Line
  /** Whether a person or a machine translated. */
  readonly method: ("human" | "machine")
}

/** A function-holder who signs for the subject. Contributors are not named in permanent files. */
export type Signatory = {
  /** The lead attests; a minister may endorse. */
  readonly role: ("lead" | "minister")
  /** Name of the function-holder. */
  readonly name: Line
  /** The function. */
  readonly title: Line
  /** The body in which the function is held. */
  readonly body: Line
}

/** Who is assessed; here a country. */
export type Subject = {
  /** Which subject. */
  readonly id: SubjectId
  /** Its name in the language of the document. */
  readonly name: Line
  /** That the country is invented and every page must say so. Absent means a real country. */
  readonly fictional?: true
}

/** Who assesses. From outside it is a third-party reading and stands in a series of its own. */
export type Assessor = {
  /** Stable id, used in addresses of readings. */
  readonly id: Slug
  /** The body that assesses. */
  readonly name: Line
  /** True when the subject's government did not make this assessment. */
  readonly thirdParty: boolean
}

/** Where something is published. */
export type Source = {
  /** Title of the publication. */
  readonly title: Line
  /** Who publishes it. */
  readonly publisher: Line
  /** Where it can be opened. Absent means no address was recorded. */
  readonly url?: WebAddress
  /** Day of publication. Absent means not recorded. */
  readonly publishedOn?: Day
  /** Day on which it was read. Absent means not recorded. */
  readonly seenOn?: Day
  /** That what was read is a copy, and of what. Absent means the publisher's own file or page. */
  readonly copyOf?: Line
}

/** The word for an id and, where it needs one, its meaning. */
export type Term = {
  /** The id as it stands in documents. */
  readonly id: string
  /** The word. */
  readonly label: Line
  /** What it means. Absent where the word says it all. */
  readonly meaning?: Text
}

/** One criterion in words. */
export type CriterionWords = {
  /** Id of the criterion. */
  readonly id: CriterionId
  /** A short noun phrase. */
  readonly title: Line
  /** The question as it is asked. */
  readonly question: Line
  /** Why it matters. */
  readonly why: Text
  /** What each level looks like, from 0 up. Each contains the one below. */
  readonly levelDescriptors: ReadonlyArray<Text>
  /** The proof a sceptical peer asks for first. */
  readonly firstProof: Text
  /** What proves the top level. */
  readonly topProof: Text
  /** What the minimum scope means here. */
  readonly scopeNote: Text
  /** What others measure nearby, and what that can and cannot tell. */
  readonly outsideIndicators: ReadonlyArray<Text>
  /** Who in government usually answers. */
  readonly owner: Line
  /** How an answer misleads. */
  readonly pitfalls: ReadonlyArray<Text>
  /** The charter wording that makes it essential. Absent where it is not. */
  readonly essentialBecause?: Text
  /** Digest of the canonical source wording of this criterion when it was translated; a different digest today means the translation is stale. Absent in the source wording. */
  readonly sourceSha256?: Sha256
}

/** The word for one level. */
export type LevelWords = {
  /** One or two words. */
  readonly label: Line
  /** What the level means for any criterion. */
  readonly meaning: Text
}

/** One context fact in words. */
export type TriggerWords = {
  /** Id of the trigger. */
  readonly id: Slug
  /** The question, answered yes, no or not known. */
  readonly question: Line
  /** The fact as a phrase that completes a sentence beginning with because or unless. */
  readonly label: Line
  /** What counts as yes, no and not known. */
  readonly note: Text
}

/** One heading of the context statement. */
export type ContextItemWords = {
  /** Id of the context item. */
  readonly id: Slug
  /** The heading. */
  readonly label: Line
  /** What to write under it. */
  readonly hint: Text
}

/** One principle in words. */
export type PrincipleWords = {
  /** Id of the principle. */
  readonly id: PrincipleId
  /** Its short name. */
  readonly title: Line
  /** What it asks for, in our words. */
  readonly statement: Text
  /** The phrase of the charter, quoted. Absent means there is none to quote. */
  readonly charterWording?: Line
}

/** The wording of one framework version in one language. Changing it never changes a scorecard. */
export type Locale = {
  /** Which document this is. */
  readonly "$schema": "https://seamark.example/schema/v1/locale.schema.json"
  /** The framework whose wording this is. */
  readonly framework: FrameworkReference
  /** Language of the wording. */
  readonly language: LanguageTag
  /** Direction in which the language is written. */
  readonly direction: ("ltr" | "rtl")
  /** Who translated. Absent means this is the source wording. */
  readonly translation?: Translation
  /** Name of the framework and its version. */
  readonly title: Line
  /** Name for narrow places. */
  readonly shortTitle: Line
  /** What the framework is. */
  readonly description: Text
  /** What every report under this version says about later versions. Absent means nothing need be said. */
  readonly versionNotice?: Text
  /** The words of the scale, from level 0 up; one more than the scale's top. */
  readonly levels: ReadonlyArray<LevelWords>
  /** Words for the stages. */
  readonly stages: ReadonlyArray<Term>
  /** Words for the scopes. */
  readonly scopes: ReadonlyArray<Term>
  /** The context facts as questions. */
  readonly triggers: ReadonlyArray<TriggerWords>
  /** The headings of the context statement. */
  readonly contextItems: ReadonlyArray<ContextItemWords>
  /** Words for the states of a response. */
  readonly states: ReadonlyArray<Term>
  /** Words for the grades of evidence. */
  readonly grades: ReadonlyArray<Term>
  /** Words for the relations of a publisher. */
  readonly relations: ReadonlyArray<Term>
  /** Words for the types of evidence. */
  readonly evidenceTypes: ReadonlyArray<Term>
  /** Wording of each principle. */
  readonly principles: ReadonlyArray<PrincipleWords>
  /** Wording of each criterion. */
  readonly criteria: ReadonlyArray<CriterionWords>
}

/** One fault, with its place and its remedy. */
export type DocumentFault = {
  /** The rule that is broken. */
  readonly code: string
  /** JSON Pointer (RFC 6901) to the place; empty for the whole document. */
  readonly pointer: string
  /** Line, from 1. */
  readonly line: number
  /** Column in characters, from 1. */
  readonly column: number
  /** What was found and what is allowed. */
  readonly detail: string
  /** What to do. Absent where the detail says it all. */
  readonly hint?: string
}

/** An HTTP failure a caller can act on: RFC 9457 problem details with a closed list of types. */
export type Problem = {
  /** Which problem: an address that explains it. */
  readonly type: ("https://seamark.example/problems/document-invalid" | "https://seamark.example/problems/document-too-large" | "https://seamark.example/problems/framework-unknown" | "https://seamark.example/problems/internal" | "https://seamark.example/problems/media-type-unsupported" | "https://seamark.example/problems/method-not-allowed" | "https://seamark.example/problems/not-found")
  /** The problem in a few words, the same every time. */
  readonly title: Line
  /** HTTP status. */
  readonly status: number
  /** What is wrong this time and what to do. */
  readonly detail: Text
  /** The faults of a document, all of them. Absent unless the problem is a document. */
  readonly errors?: ReadonlyArray<DocumentFault>
}

/** One wording. */
export type LocaleDigest = {
  /** Its language. */
  readonly language: LanguageTag
  /** Digest of its canonical bytes. */
  readonly sha256: Sha256
}

/** A statement about exactly this assessment. */
export type Attestation = {
  /** Who states it. */
  readonly signatory: Signatory
  /** Day of the statement. */
  readonly on: Day
  /** The words of it. Absent means the usual ones. */
  readonly statement?: Text
}

/** The edition that this one replaces, and why. Absent in a first edition. */
export type Correction = {
  /** Edition corrected. */
  readonly edition: number
  /** Digest of its bytes. */
  readonly sha256: Sha256
  /** Kind of reason. */
  readonly code: ("error-in-answer" | "error-in-evidence" | "new-evidence" | "legal" | "other")
  /** The reason in words. */
  readonly reason: Text
}

/** An immutable public release of an assessment and its scorecard. What is signed is this document alone; every other form is drawn from it. */
export type Publication = {
  /** Which document this is. */
  readonly "$schema": "https://seamark.example/schema/v1/publication.schema.json"
  /** Its number in its subject's cycle, from 1. */
  readonly edition: number
  /** When it was published. */
  readonly publishedAt: Instant
  /** The function-holder who published. */
  readonly publishedBy: Signatory
  /** Digest of the framework's canonical bytes. */
  readonly frameworkSha256: Sha256
  /** Wordings that readers saw, by digest. */
  readonly locales: ReadonlyArray<LocaleDigest>
  /** Who stands behind the assessment: a lead always, a minister where one endorsed. */
  readonly attestations: ReadonlyArray<Attestation>
  /** The edition that this one replaces, and why. Absent in a first edition. */
  readonly corrects?: Correction
  /** The assessment as published. */
  readonly assessment: Assessment
  /** Its scorecard. */
  readonly scorecard: Scorecard
}

/** A number of criteria or claims. */
export type Count = number

/** The principles of one stage. */
export type StageGroup = {
  /** The stage. */
  readonly stageId: Slug
  /** Principles given it. */
  readonly principleIds: ReadonlyArray<PrincipleId>
}

/** The whole assessment in counts of criteria. There is no overall number. */
export type Counts = {
  /** Criteria that count: answered and open. */
  readonly counted: Count
  /** Of these, answered with a level. */
  readonly answered: Count
  /** Of these, open. */
  readonly open: Count
  /** Answered as reached by another route. */
  readonly otherRoute: Count
  /** Out because another level decides. */
  readonly notOurs: Count
  /** Out because the framework allows it not to apply. */
  readonly notApplicable: Count
  /** Conditional criteria out because their trigger is no. */
  readonly conditionNotMet: Count
  /** Criteria that this route does not ask. */
  readonly outsideRoute: Count
  /** Level at which criteria are counted. */
  readonly criteriaAt: Level
  /** Counted criteria claimed at that level or above. */
  readonly claimedAtCriteriaAt: Count
  /** Counted criteria supported at that level or above. */
  readonly supportedAtCriteriaAt: Count
  /** Level at which essentials are counted. */
  readonly essentialsAt: Level
  /** Essentials that count. */
  readonly essentialsCounted: Count
  /** Of these, supported at that level or above. */
  readonly essentialsSupported: Count
  /** Claims of level 1 or more. */
  readonly claims: Count
  /** Of these, carried in full by evidence. */
  readonly claimsSupported: Count
  /** Principles by stage, from the highest stage to the lowest; every stage of the framework is named. */
  readonly principlesByStage: ReadonlyArray<StageGroup>
  /** Principles given no stage. They stand apart, not below the lowest. */
  readonly principlesWithoutStage: ReadonlyArray<PrincipleId>
}

/** Sums in steps: supported <= claimed <= ceiling <= whole. */
export type StepSums = {
  /** Steps claimed that evidence carries. */
  readonly supported: Steps
  /** Steps claimed; open counts 0. */
  readonly claimed: Steps
  /** Steps claimed if every open criterion were at the top. */
  readonly ceiling: Steps
  /** All the steps there are. */
  readonly whole: Steps
}

/** The sums as shares of the whole; null when nothing counts. */
export type StepRatios = {
  /** Supported of whole. */
  readonly supported: Ratio
  /** Claimed of whole. */
  readonly claimed: Ratio
  /** Ceiling of whole. */
  readonly ceiling: Ratio
}

/** One principle: sums, shares, stage and the criteria behind them. */
export type PrincipleScore = {
  /** The principle. */
  readonly principleId: PrincipleId
  readonly steps: StepSums
  /** The sums as shares of the whole; null when nothing counts. */
  readonly ratios: StepRatios
  /** Answered weight of counted weight; null when nothing counts. */
  readonly coverage: Ratio
  /** Of the weight claimed at level 1 or more, the share carried in full; null without such claims. */
  readonly evidenceShare: Ratio
  readonly stage: StageGiven
  /** Every criterion of the principle, also those that do not count. */
  readonly criteria: ReadonlyArray<CriterionScore>
}

/** One reason for giving no stage. */
export type NoStageReason = {
  /** The rule that withholds it. */
  readonly code: ("framework-without-stages" | "essentials-route" | "nothing-counts" | "too-little-answered" | "essential-open" | "essential-out")
  /** Criteria that cause it; empty where the principle as a whole does. */
  readonly criterionIds: ReadonlyArray<CriterionId>
}

/** One essential below the level that the stage asks for. */
export type HeldBack = {
  /** The essential. */
  readonly criterionId: CriterionId
  /** Level at which it is supported. */
  readonly supported: Level
  /** Level that the stage reached by steps asks for. */
  readonly needed: Level
}

/** What the next stage asks for. */
export type NextStage = {
  /** The next stage. */
  readonly stageId: Slug
  /** Supported steps still missing to its limit; 0 when only essentials hold it back. */
  readonly stepsAway: Steps
  /** Essentials not yet supported at the level it asks for. */
  readonly essentialIds: ReadonlyArray<CriterionId>
}

/** The stage, or why none is given, and what holds it back. */
export type StageGiven = {
  /** The stage; null when none is given. */
  readonly stageId: (Slug | null)
  /** Why no stage is given; empty when one is. */
  readonly reasons: ReadonlyArray<NoStageReason>
  /** The stage that the supported steps alone reach; null when no stage is given. */
  readonly stepsStageId: (Slug | null)
  /** Essentials that keep the stage below what the steps reach. */
  readonly heldBackBy: ReadonlyArray<HeldBack>
  /** The next higher stage than the one given; null at the highest or without a stage. */
  readonly next: (NextStage | null)
}

/** The link and the rule that decided what evidence carries; null unless answered. */
export type Decision = ({
  /** The deciding evidence; null when there is none. */
  readonly evidenceId: (Slug | null)
  /** The deciding rule: that of the best link, or the scope, or that nothing is linked. */
  readonly rule: (LinkRule | ("no-evidence" | "scope-narrower" | "scope-not-stated"))
} | null)

/** What the principle's figures would be if this criterion counted as open. Only with the state not-ours. */
export type EffectOfNotOurs = {
  readonly steps: StepSums
  /** Coverage in that case. */
  readonly coverage: Ratio
  /** Evidence share in that case. */
  readonly evidenceShare: Ratio
  /** Stage in that case; null for none. */
  readonly stageId: (Slug | null)
}

/** One criterion: what is claimed, what evidence carries, which link and which rule decided. */
export type CriterionScore = {
  /** The criterion. */
  readonly criterionId: CriterionId
  /** Its weight. */
  readonly weight: number
  /** True when the charter's wording commits to it. */
  readonly essential: boolean
  /** Its trigger. Absent means it is always asked. */
  readonly trigger?: Slug
  /** Answered counts with its level, open counts as a range, out does not count. */
  readonly standing: ("answered" | "open" | "out")
  /** Why it is open or out; null when answered. */
  readonly because: (("not-known" | "no-response" | "no-state" | "trigger-not-known" | "not-ours" | "not-applicable" | "condition-not-met" | "outside-route") | null)
  /** State of the response; null without one. */
  readonly state: (ResponseState | null)
  /** Level claimed; null unless answered. */
  readonly claimed: (Level | null)
  /** Level that evidence carries, whatever is claimed; null unless answered. */
  readonly carried: (Level | null)
  /** The lower of claimed and carried; null unless answered. */
  readonly supported: (Level | null)
  readonly steps: StepSums
  /** How each piece of evidence was judged. */
  readonly links: ReadonlyArray<LinkJudgement>
  /** The link and the rule that decided what evidence carries; null unless answered. */
  readonly decidedBy: Decision
  /** What would carry the whole claim; empty when it is carried, open or out. */
  readonly lifts: ReadonlyArray<Lift>
  /** What the principle's figures would be if this criterion counted as open. Only with the state not-ours. */
  readonly ifOpen?: EffectOfNotOurs
}

/** The rule that fixed what one link carries. The first nine carry what grade D carries; the others name what carried. */
export type LinkRule = ("no-quotation" | "published-after-as-of" | "seen-after-as-of" | "publication-day-not-stated" | "withdrawn" | "expired" | "too-old" | "not-seen-recently" | "not-public" | "peer-confirmed" | "public-own" | "public-own-figure" | "third-party" | "third-party-sustained")

/** How one link was judged. */
export type LinkJudgement = {
  /** The evidence. */
  readonly evidenceId: Slug
  /** Its grade by publicity and publisher, whether or not it is valid today. */
  readonly grade: Grade
  /** True when it may carry on the day of judgement. */
  readonly valid: boolean
  /** Level it carries, before the scope is looked at. */
  readonly carries: Level
  readonly rule: LinkRule
  /** How many criteria of the assessment rely on the same evidence. */
  readonly uses: number
}

/** One thing that is missing; all the lifts of a criterion together carry its claim. */
export type Lift = {
  /** What is missing. */
  readonly need: ("add-public-evidence" | "quote-passage" | "state-publication-day" | "renew-evidence" | "see-again" | "make-public" | "record-figure" | "third-party-evidence" | "sustained-and-checked" | "state-scope" | "widen-scope")
  /** The evidence to mend; null when new evidence or the response itself is meant. */
  readonly evidenceId: (Slug | null)
}

/** What would carry one claim in full. */
export type ProveStep = {
  /** The criterion. */
  readonly criterionId: CriterionId
  /** Its principle. */
  readonly principleId: PrincipleId
  /** Level supported now. */
  readonly from: Level
  /** Level supported then: the level claimed. */
  readonly to: Level
  /** What is missing, all of it needed. */
  readonly lifts: ReadonlyArray<Lift>
  /** Supported steps gained. */
  readonly stepsGained: Steps
  /** Stage now; null for none. */
  readonly stageBefore: (Slug | null)
  /** Stage then; null for none. */
  readonly stageAfter: (Slug | null)
  /** Usual effort for one level, the framework's judgement. */
  readonly effort: Effort
}

/** One level more where the claim is carried; its proof is assumed. */
export type DoMoreStep = {
  /** The criterion. */
  readonly criterionId: CriterionId
  /** Its principle. */
  readonly principleId: PrincipleId
  /** Level supported now. */
  readonly from: Level
  /** The next level, whose descriptor says what to do. */
  readonly to: Level
  /** Supported steps gained. */
  readonly stepsGained: Steps
  /** Stage now; null for none. */
  readonly stageBefore: (Slug | null)
  /** Stage then; null for none. */
  readonly stageAfter: (Slug | null)
  /** Usual effort for one level, the framework's judgement. */
  readonly effort: Effort
}

/** Two kinds of work, never ranked against each other. */
export type NextSteps = {
  /** Claims above their support: what is missing to carry them. */
  readonly prove: ReadonlyArray<ProveStep>
  /** Claims that are carried: one level more. */
  readonly doMore: ReadonlyArray<DoMoreStep>
}

/** The computed, explained result of one assessment. The same input and versions give the same canonical bytes on every platform. Lists are in the order of their ids, never in the order of the input. */
export type Scorecard = {
  /** Which document this is. */
  readonly "$schema": "https://seamark.example/schema/v1/scorecard.schema.json"
  /** Version of the scoring method. */
  readonly methodVersion: string
  /** Version of the code that computed it. */
  readonly engineVersion: string
  /** Major version of the schemas. */
  readonly schemaVersion: "1"
  /** The framework version scored. */
  readonly framework: FrameworkReference
  /** Who is assessed. */
  readonly subjectId: SubjectId
  /** The cycle. */
  readonly cycleId: CycleId
  /** Who assessed. */
  readonly assessorId: Slug
  /** True when the subject's government did not make the assessment. */
  readonly thirdParty: boolean
  /** Which criteria count. */
  readonly route: Route
  /** The day on which evidence was judged. */
  readonly asOfOn: Day
  readonly counts: Counts
  /** One entry a principle. */
  readonly principles: ReadonlyArray<PrincipleScore>
  /** Two kinds of work, never ranked against each other. */
  readonly nextSteps: NextSteps
}

/** The type of each document, by its name. */
export type DocumentTypes = {
  readonly "application": Application
  readonly "assessment": Assessment
  readonly "crosswalk": Crosswalk
  readonly "facts": Facts
  readonly "framework": Framework
  readonly "locale": Locale
  readonly "problem": Problem
  readonly "publication": Publication
  readonly "scorecard": Scorecard
}
