// Generated from schemas/v1 by `pnpm generate`. Do not edit.
// @ts-nocheck -- Ajv writes JavaScript
import * as required0 from "ajv/dist/runtime/ucs2length.js"
import * as required1 from "ajv-formats/dist/formats.js"
import type { Validators } from './validator.ts'

export const validateAssessment: Validators["assessment"] = validate28;
const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://seamark.example/schema/v1/assessment.schema.json","title":"Assessment","description":"What one assessor says about one subject, under one framework version, in one cycle and by one route: responses, evidence, context and narratives. All text is plain text.","type":"object","required":["$schema","framework","subject","cycleId","purpose","assessor","route","language","signatories","context","responses","evidence","narratives","offers","needs"],"properties":{"$schema":{"description":"Which document this is.","const":"https://seamark.example/schema/v1/assessment.schema.json"},"framework":{"description":"The framework version answered.","$ref":"identifiers.schema.json#/$defs/frameworkReference"},"subject":{"description":"Who is assessed.","$ref":"identifiers.schema.json#/$defs/subject"},"cycleId":{"description":"The cycle answered for.","$ref":"identifiers.schema.json#/$defs/cycleId"},"purpose":{"description":"Why it is made: a member's annual review, an aspiring country's application, or a reading from outside.","enum":["annual-review","application","reading"]},"assessor":{"description":"Who assesses.","$ref":"identifiers.schema.json#/$defs/assessor"},"route":{"description":"Which criteria count.","$ref":"identifiers.schema.json#/$defs/route"},"language":{"description":"Language of all texts that do not say otherwise.","$ref":"identifiers.schema.json#/$defs/languageTag"},"asOfOn":{"description":"The day on which evidence is judged. Absent in a draft; scoring needs it.","$ref":"identifiers.schema.json#/$defs/day"},"signatories":{"description":"Function-holders who are to sign. Empty where nobody signs, as in a reading from outside.","type":"array","maxItems":4,"items":{"$ref":"identifiers.schema.json#/$defs/signatory"}},"context":{"$ref":"#/$defs/context"},"responses":{"description":"What was said, at most one response a criterion. A criterion without one is open.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/response"}},"carriedFrom":{"title":"CarriedFrom","description":"Responses of an earlier publication that nobody has confirmed or changed yet. They count for nothing. Absent means none.","type":"object","required":["cycleId","edition","sha256","criterionIds"],"properties":{"cycleId":{"description":"Cycle of the earlier publication.","$ref":"identifiers.schema.json#/$defs/cycleId"},"edition":{"description":"Its edition.","type":"integer","minimum":1},"sha256":{"description":"Digest of its bytes.","$ref":"identifiers.schema.json#/$defs/sha256"},"criterionIds":{"description":"Criteria whose responses wait there.","type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","$ref":"identifiers.schema.json#/$defs/criterionId"}}},"additionalProperties":false},"evidence":{"description":"Dated, attributable records that responses rely on.","type":"array","maxItems":5000,"items":{"$ref":"#/$defs/evidence"}},"narratives":{"description":"A short account of each principle.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/narrative"}},"offers":{"description":"What the subject can give to others, by criterion.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/exchange"}},"needs":{"description":"What the subject seeks from others, by criterion.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/exchange"}},"uptake":{"description":"Documents of the network that changed something at home. Absent means not stated.","type":"array","maxItems":100,"items":{"title":"Uptake","description":"One document of the network and the national instrument it led to.","type":"object","required":["document","instrument","on"],"properties":{"document":{"description":"The network's document.","$ref":"identifiers.schema.json#/$defs/line"},"instrument":{"description":"The national law, rule or policy.","$ref":"identifiers.schema.json#/$defs/line"},"on":{"description":"Day from which it stands.","$ref":"identifiers.schema.json#/$defs/day"},"url":{"description":"Where it can be read. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"}},"additionalProperties":false}}},"additionalProperties":false,"$defs":{"context":{"title":"Context","description":"What a reader must know before any level. Described, never scored.","type":"object","required":["items","triggers"],"properties":{"summary":{"description":"The context in a few sentences. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/text"},"items":{"description":"What stands under each heading of the framework's context statement.","type":"array","maxItems":40,"items":{"title":"ContextItem","description":"The text under one heading.","type":"object","required":["id","text"],"properties":{"id":{"description":"Id of the heading in the framework.","$ref":"identifiers.schema.json#/$defs/slug"},"text":{"description":"What is the case.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}},"triggers":{"description":"Context facts on which conditional criteria depend. A trigger without an entry is not known.","type":"array","maxItems":100,"items":{"title":"TriggerFact","description":"One context fact.","type":"object","required":["id","value","rationale"],"properties":{"id":{"description":"Id of the trigger in the framework.","$ref":"identifiers.schema.json#/$defs/slug"},"value":{"description":"Yes asks the criterion, no leaves it out, not known keeps it open.","enum":["yes","no","not-known"]},"rationale":{"description":"How this is known. Printed with every no.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}}},"additionalProperties":false},"response":{"title":"CriterionResponse","description":"What was said to one criterion. Without a state it is open and its text is kept.","type":"object","required":["criterionId","kind"],"properties":{"criterionId":{"description":"The criterion answered.","$ref":"identifiers.schema.json#/$defs/criterionId"},"kind":{"description":"Kind of answer; a level is the only one.","const":"level"},"state":{"description":"Absent means nobody has decided yet: open.","$ref":"identifiers.schema.json#/$defs/responseState"},"level":{"description":"Level claimed.","$ref":"identifiers.schema.json#/$defs/level"},"rationale":{"description":"Why this level; or how it is reached differently, why it is not ours, or what would be needed to know.","$ref":"identifiers.schema.json#/$defs/text"},"interpretation":{"description":"How the criterion is read here. Absent means as it is written.","$ref":"identifiers.schema.json#/$defs/text"},"decidedBy":{"title":"DecidingBody","description":"Who decides instead, and the rule that says so. Only with the state not-ours.","type":"object","required":["body","rule"],"properties":{"body":{"description":"The constitutional level or supranational body that decides.","$ref":"identifiers.schema.json#/$defs/line"},"rule":{"description":"The rule cited, precise enough to be looked up.","$ref":"identifiers.schema.json#/$defs/line"},"url":{"description":"Where the rule can be read. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"}},"additionalProperties":false},"scope":{"title":"Scope","description":"The part of government that the response covers. Absent means not stated.","type":"object","required":["id"],"properties":{"id":{"description":"One of the framework's scopes.","$ref":"identifiers.schema.json#/$defs/slug"},"note":{"description":"What is left out, and why. Absent means nothing is.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false},"evidenceLinks":{"description":"Evidence relied on, each item at most once.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/evidenceLink"}},"counterEvidenceLinks":{"description":"Evidence that speaks against the claim. Shown, never scored.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/evidenceLink"}},"didNotFit":{"description":"How the criterion did not fit this subject, for the next version of the framework. Absent means it fitted.","$ref":"identifiers.schema.json#/$defs/text"},"answeredBy":{"description":"The body that answered; never a person. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/line"},"answeredOn":{"description":"Day of the answer. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/day"},"version":{"description":"Counts the saves of this response. Absent in files not kept by a server.","type":"integer","minimum":1}},"allOf":[{"if":{"properties":{"state":{"enum":["answered","other-route"]}},"required":["state"]},"then":{"properties":{"level":true},"required":["level"]},"else":{"properties":{"level":false}}},{"if":{"properties":{"state":{"enum":["other-route","not-ours","not-applicable","not-known"]}},"required":["state"]},"then":{"properties":{"rationale":true},"required":["rationale"]}},{"if":{"properties":{"state":{"const":"not-ours"}},"required":["state"]},"then":{"properties":{"decidedBy":true},"required":["decidedBy"]},"else":{"properties":{"decidedBy":false}}}],"additionalProperties":false},"evidenceLink":{"title":"EvidenceLink","description":"What ties one piece of evidence to one criterion: the passage relied on, and what it shows.","type":"object","required":["evidenceId"],"properties":{"evidenceId":{"description":"The evidence.","$ref":"identifiers.schema.json#/$defs/slug"},"quotation":{"title":"Quotation","description":"The passage relied on. Absent means none was given, and the link carries nothing.","type":"object","required":["text","language"],"properties":{"text":{"description":"The words as published, at most about fifty.","type":"string","minLength":1,"maxLength":600,"pattern":"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},"language":{"description":"Their language.","$ref":"identifiers.schema.json#/$defs/languageTag"},"place":{"description":"Page, article or section. Absent where the whole is short.","$ref":"identifiers.schema.json#/$defs/line"},"translated":{"title":"TranslatedQuotation","description":"The passage in the language of the assessment. Absent means not translated.","type":"object","required":["text","by","method"],"properties":{"text":{"description":"The translated words.","type":"string","minLength":1,"maxLength":900,"pattern":"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},"by":{"description":"Body or tool that translated.","$ref":"identifiers.schema.json#/$defs/line"},"method":{"description":"Whether a person or a machine translated.","enum":["human","machine"]}},"additionalProperties":false}},"additionalProperties":false},"figure":{"$ref":"#/$defs/figure"},"sustainedSince":{"description":"Day since when the practice that the passage shows is kept up without a break. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/day"},"checkedBy":{"title":"Checker","description":"Who has checked the practice from outside. Absent means nobody is named.","type":"object","required":["name","relation","on"],"properties":{"name":{"description":"The body that checked.","$ref":"identifiers.schema.json#/$defs/line"},"relation":{"description":"What it is to the subject.","$ref":"identifiers.schema.json#/$defs/relation"},"on":{"description":"Day of the check.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"reusedBy":{"title":"Reuser","description":"A named body abroad that has taken the practice up. Absent means nobody is named.","type":"object","required":["name","subjectId","on"],"properties":{"name":{"description":"The body abroad.","$ref":"identifiers.schema.json#/$defs/line"},"subjectId":{"description":"Its country; never the subject itself.","$ref":"identifiers.schema.json#/$defs/subjectId"},"on":{"description":"Day from which it is known to reuse it.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false}},"additionalProperties":false},"figure":{"title":"Figure","description":"A number that the passage gives, whole enough to be checked: value, what it is counted out of, and its period.","type":"object","required":["value","unit","denominator","periodEndOn"],"properties":{"value":{"description":"The number as a decimal string, exactly as published.","type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","maxLength":30,"examples":["251","91.4"]},"unit":{"description":"What the number counts.","$ref":"identifiers.schema.json#/$defs/line"},"denominator":{"description":"What it is counted out of, in words and, where there is one, with its number.","$ref":"identifiers.schema.json#/$defs/line"},"periodStartOn":{"description":"First day of the period. Absent for a count on one day.","$ref":"identifiers.schema.json#/$defs/day"},"periodEndOn":{"description":"Last day of the period, or the day of the count. Age runs from here.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"evidence":{"title":"Evidence","description":"A dated, attributable record that may expire. It carries nothing until a response links to it with a quotation.","type":"object","required":["id","title","type","publisher","public","language","seenOn"],"properties":{"id":{"description":"Id inside this assessment.","$ref":"identifiers.schema.json#/$defs/slug"},"title":{"description":"Title in its own language.","$ref":"identifiers.schema.json#/$defs/line"},"type":{"description":"What kind of record it is.","$ref":"identifiers.schema.json#/$defs/evidenceType"},"publisher":{"title":"Publisher","description":"Who publishes it.","type":"object","required":["name","relation"],"properties":{"name":{"description":"The body.","$ref":"identifiers.schema.json#/$defs/line"},"relation":{"description":"What it is to the subject.","$ref":"identifiers.schema.json#/$defs/relation"}},"additionalProperties":false},"public":{"description":"True when anybody can open it at its address.","type":"boolean"},"url":{"description":"Its address. Required when it is public.","$ref":"identifiers.schema.json#/$defs/webAddress"},"archiveUrl":{"description":"Address of a dated copy. Absent means no copy is recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"},"sha256":{"description":"Digest of the copy that was seen. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/sha256"},"language":{"description":"Language it is written in.","$ref":"identifiers.schema.json#/$defs/languageTag"},"publishedOn":{"description":"Day of publication, or of entry into force. Absent means not stated, and without a figure's period the item carries nothing.","$ref":"identifiers.schema.json#/$defs/day"},"seenOn":{"description":"Day on which the assessor last opened it.","$ref":"identifiers.schema.json#/$defs/day"},"expiresOn":{"description":"Last day on which it is in force. Absent means no end is known.","$ref":"identifiers.schema.json#/$defs/day"},"withdrawnOn":{"description":"Day on which its publisher took it back. Absent means it stands.","$ref":"identifiers.schema.json#/$defs/day"},"confirmedBy":{"title":"PeerConfirmation","description":"A peer government that has itself confirmed seeing what is not public. Absent means none has.","type":"object","required":["name","subjectId","on"],"properties":{"name":{"description":"The body of the peer government.","$ref":"identifiers.schema.json#/$defs/line"},"subjectId":{"description":"Its country; never the subject itself.","$ref":"identifiers.schema.json#/$defs/subjectId"},"on":{"description":"Day of the confirmation.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"note":{"description":"What a reader must know about it. Absent means nothing.","$ref":"identifiers.schema.json#/$defs/text"}},"allOf":[{"if":{"properties":{"public":{"const":true}},"required":["public"]},"then":{"properties":{"url":true},"required":["url"]}}],"additionalProperties":false},"narrative":{"title":"Narrative","description":"A short account of one principle, in the subject's own words.","type":"object","required":["principleId"],"properties":{"principleId":{"description":"The principle told of.","$ref":"identifiers.schema.json#/$defs/principleId"},"language":{"description":"Language of these texts. Absent means that of the assessment.","$ref":"identifiers.schema.json#/$defs/languageTag"},"translation":{"description":"That these texts are a translation. Absent means they are the original.","$ref":"identifiers.schema.json#/$defs/translation"},"whereWeStand":{"description":"Where the subject stands.","$ref":"identifiers.schema.json#/$defs/text"},"interpretation":{"description":"What is read differently here.","$ref":"identifiers.schema.json#/$defs/text"},"whatDidNotWork":{"description":"What did not work and what was learned.","$ref":"identifiers.schema.json#/$defs/text"},"nextStep":{"title":"NextStep","description":"The next step, with a day and a body.","type":"object","required":["text","dueOn","body"],"properties":{"text":{"description":"What will be done.","$ref":"identifiers.schema.json#/$defs/text"},"dueOn":{"description":"By when.","$ref":"identifiers.schema.json#/$defs/day"},"body":{"description":"Who does it.","$ref":"identifiers.schema.json#/$defs/line"}},"additionalProperties":false},"lastStep":{"title":"LastStep","description":"What became of last year's step.","type":"object","required":["text","outcome"],"properties":{"text":{"description":"What was promised and what became of it.","$ref":"identifiers.schema.json#/$defs/text"},"outcome":{"description":"Whether it was done.","enum":["done","partly-done","dropped"]}},"additionalProperties":false},"consultedBodies":{"description":"Bodies consulted on this principle. Absent means not stated.","type":"array","maxItems":60,"items":{"$ref":"identifiers.schema.json#/$defs/line"}}},"additionalProperties":false},"exchange":{"title":"Exchange","description":"Something offered or sought, tied to a criterion so that both can be matched.","type":"object","required":["criterionId","text"],"properties":{"criterionId":{"description":"The criterion it belongs to.","$ref":"identifiers.schema.json#/$defs/criterionId"},"text":{"description":"What is offered or sought.","$ref":"identifiers.schema.json#/$defs/text"},"contact":{"description":"A role mailbox or page, never a person's address. Absent means through the network's lead.","$ref":"identifiers.schema.json#/$defs/line"}},"additionalProperties":false}}};
const schema79 = {"description":"Which criteria count: all of them, or the essentials and the core questions beside them.","enum":["full","essentials"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (required0.default.default ?? required0.default);
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate29.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.version === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "version"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern4.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.version !== undefined){
let data1 = data.version;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err6 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern6.test(data1)){
const err7 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/version",schemaPath:"#/$defs/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate29.errors = vErrors;
return errors === 0;
}
validate29.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern7 = new RegExp("^[A-Z]{3}$", "u");
const pattern8 = new RegExp("^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate31(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate31.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "fictional"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err3 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/subjectId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/subjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data1) < 1){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern8.test(data1)){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.fictional !== undefined){
if(true !== data.fictional){
const err9 = {instancePath:instancePath+"/fictional",schemaPath:"#/properties/fictional/const",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate31.errors = vErrors;
return errors === 0;
}
validate31.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate33.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.thirdParty === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thirdParty"},message:"must have required property '"+"thirdParty"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "name")) || (key0 === "thirdParty"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err4 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data0)){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern8.test(data1)){
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.thirdParty !== undefined){
if(typeof data.thirdParty !== "boolean"){
const err11 = {instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate33.errors = vErrors;
return errors === 0;
}
validate33.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema82 = {"title":"Signatory","description":"A function-holder who signs for the subject. Contributors are not named in permanent files.","type":"object","required":["role","name","title","body"],"properties":{"role":{"description":"The lead attests; a minister may endorse.","enum":["lead","minister"]},"name":{"description":"Name of the function-holder.","$ref":"#/$defs/line"},"title":{"description":"The function.","$ref":"#/$defs/line"},"body":{"description":"The body in which the function is held.","$ref":"#/$defs/line"}},"additionalProperties":false};

function validate35(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate35.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},message:"must have required property '"+"role"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.title === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.body === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "name")) || (key0 === "title")) || (key0 === "body"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!((data0 === "lead") || (data0 === "minister"))){
const err5 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema82.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern8.test(data1)){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/name",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err10 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern8.test(data2)){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.body !== undefined){
let data3 = data.body;
if(typeof data3 === "string"){
if(func2(data3) > 300){
const err14 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data3) < 1){
const err15 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern8.test(data3)){
const err16 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/body",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate35.errors = vErrors;
return errors === 0;
}
validate35.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"title":"Context","description":"What a reader must know before any level. Described, never scored.","type":"object","required":["items","triggers"],"properties":{"summary":{"description":"The context in a few sentences. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/text"},"items":{"description":"What stands under each heading of the framework's context statement.","type":"array","maxItems":40,"items":{"title":"ContextItem","description":"The text under one heading.","type":"object","required":["id","text"],"properties":{"id":{"description":"Id of the heading in the framework.","$ref":"identifiers.schema.json#/$defs/slug"},"text":{"description":"What is the case.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}},"triggers":{"description":"Context facts on which conditional criteria depend. A trigger without an entry is not known.","type":"array","maxItems":100,"items":{"title":"TriggerFact","description":"One context fact.","type":"object","required":["id","value","rationale"],"properties":{"id":{"description":"Id of the trigger in the framework.","$ref":"identifiers.schema.json#/$defs/slug"},"value":{"description":"Yes asks the criterion, no leaves it out, not known keeps it open.","enum":["yes","no","not-known"]},"rationale":{"description":"How this is known. Printed with every no.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}}},"additionalProperties":false};
const pattern14 = new RegExp("^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$", "u");

function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate37.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "items"},message:"must have required property '"+"items"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.triggers === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "triggers"},message:"must have required property '"+"triggers"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "summary") || (key0 === "items")) || (key0 === "triggers"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.summary !== undefined){
let data0 = data.summary;
if(typeof data0 === "string"){
if(func2(data0) > 20000){
const err3 = {instancePath:instancePath+"/summary",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/summary",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern14.test(data0)){
const err5 = {instancePath:instancePath+"/summary",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/summary",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
if(data1.length > 40){
const err7 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.id === undefined){
const err8 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.text === undefined){
const err9 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "id") || (key1 === "text"))){
const err10 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.id !== undefined){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err11 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data3)){
const err12 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/items/" + i0+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.text !== undefined){
let data4 = data2.text;
if(typeof data4 === "string"){
if(func2(data4) > 20000){
const err14 = {instancePath:instancePath+"/items/" + i0+"/text",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/items/" + i0+"/text",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern14.test(data4)){
const err16 = {instancePath:instancePath+"/items/" + i0+"/text",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/items/" + i0+"/text",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/items/" + i0,schemaPath:"#/properties/items/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/items",schemaPath:"#/properties/items/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.triggers !== undefined){
let data5 = data.triggers;
if(Array.isArray(data5)){
if(data5.length > 100){
const err20 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err21 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.value === undefined){
const err22 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.rationale === undefined){
const err23 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
for(const key2 in data6){
if(!(((key2 === "id") || (key2 === "value")) || (key2 === "rationale"))){
const err24 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(func2(data7) > 80){
const err25 = {instancePath:instancePath+"/triggers/" + i1+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern4.test(data7)){
const err26 = {instancePath:instancePath+"/triggers/" + i1+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/triggers/" + i1+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.value !== undefined){
let data8 = data6.value;
if(!(((data8 === "yes") || (data8 === "no")) || (data8 === "not-known"))){
const err28 = {instancePath:instancePath+"/triggers/" + i1+"/value",schemaPath:"#/properties/triggers/items/properties/value/enum",keyword:"enum",params:{allowedValues: schema86.properties.triggers.items.properties.value.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.rationale !== undefined){
let data9 = data6.rationale;
if(typeof data9 === "string"){
if(func2(data9) > 20000){
const err29 = {instancePath:instancePath+"/triggers/" + i1+"/rationale",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data9) < 1){
const err30 = {instancePath:instancePath+"/triggers/" + i1+"/rationale",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern14.test(data9)){
const err31 = {instancePath:instancePath+"/triggers/" + i1+"/rationale",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/triggers/" + i1+"/rationale",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/triggers/" + i1,schemaPath:"#/properties/triggers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
validate37.errors = vErrors;
return errors === 0;
}
validate37.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema92 = {"title":"CriterionResponse","description":"What was said to one criterion. Without a state it is open and its text is kept.","type":"object","required":["criterionId","kind"],"properties":{"criterionId":{"description":"The criterion answered.","$ref":"identifiers.schema.json#/$defs/criterionId"},"kind":{"description":"Kind of answer; a level is the only one.","const":"level"},"state":{"description":"Absent means nobody has decided yet: open.","$ref":"identifiers.schema.json#/$defs/responseState"},"level":{"description":"Level claimed.","$ref":"identifiers.schema.json#/$defs/level"},"rationale":{"description":"Why this level; or how it is reached differently, why it is not ours, or what would be needed to know.","$ref":"identifiers.schema.json#/$defs/text"},"interpretation":{"description":"How the criterion is read here. Absent means as it is written.","$ref":"identifiers.schema.json#/$defs/text"},"decidedBy":{"title":"DecidingBody","description":"Who decides instead, and the rule that says so. Only with the state not-ours.","type":"object","required":["body","rule"],"properties":{"body":{"description":"The constitutional level or supranational body that decides.","$ref":"identifiers.schema.json#/$defs/line"},"rule":{"description":"The rule cited, precise enough to be looked up.","$ref":"identifiers.schema.json#/$defs/line"},"url":{"description":"Where the rule can be read. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"}},"additionalProperties":false},"scope":{"title":"Scope","description":"The part of government that the response covers. Absent means not stated.","type":"object","required":["id"],"properties":{"id":{"description":"One of the framework's scopes.","$ref":"identifiers.schema.json#/$defs/slug"},"note":{"description":"What is left out, and why. Absent means nothing is.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false},"evidenceLinks":{"description":"Evidence relied on, each item at most once.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/evidenceLink"}},"counterEvidenceLinks":{"description":"Evidence that speaks against the claim. Shown, never scored.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/evidenceLink"}},"didNotFit":{"description":"How the criterion did not fit this subject, for the next version of the framework. Absent means it fitted.","$ref":"identifiers.schema.json#/$defs/text"},"answeredBy":{"description":"The body that answered; never a person. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/line"},"answeredOn":{"description":"Day of the answer. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/day"},"version":{"description":"Counts the saves of this response. Absent in files not kept by a server.","type":"integer","minimum":1}},"allOf":[{"if":{"properties":{"state":{"enum":["answered","other-route"]}},"required":["state"]},"then":{"properties":{"level":true},"required":["level"]},"else":{"properties":{"level":false}}},{"if":{"properties":{"state":{"enum":["other-route","not-ours","not-applicable","not-known"]}},"required":["state"]},"then":{"properties":{"rationale":true},"required":["rationale"]}},{"if":{"properties":{"state":{"const":"not-ours"}},"required":["state"]},"then":{"properties":{"decidedBy":true},"required":["decidedBy"]},"else":{"properties":{"decidedBy":false}}}],"additionalProperties":false};
const schema94 = {"description":"What kind of answer was given. Only `answered` and `other-route` carry a level.","enum":["answered","other-route","not-ours","not-applicable","not-known"]};
const pattern21 = new RegExp("^https?://", "u");
const formats0 = required1.fullFormats.uri;
const formats2 = required1.fullFormats.date;
const schema103 = {"title":"EvidenceLink","description":"What ties one piece of evidence to one criterion: the passage relied on, and what it shows.","type":"object","required":["evidenceId"],"properties":{"evidenceId":{"description":"The evidence.","$ref":"identifiers.schema.json#/$defs/slug"},"quotation":{"title":"Quotation","description":"The passage relied on. Absent means none was given, and the link carries nothing.","type":"object","required":["text","language"],"properties":{"text":{"description":"The words as published, at most about fifty.","type":"string","minLength":1,"maxLength":600,"pattern":"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},"language":{"description":"Their language.","$ref":"identifiers.schema.json#/$defs/languageTag"},"place":{"description":"Page, article or section. Absent where the whole is short.","$ref":"identifiers.schema.json#/$defs/line"},"translated":{"title":"TranslatedQuotation","description":"The passage in the language of the assessment. Absent means not translated.","type":"object","required":["text","by","method"],"properties":{"text":{"description":"The translated words.","type":"string","minLength":1,"maxLength":900,"pattern":"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},"by":{"description":"Body or tool that translated.","$ref":"identifiers.schema.json#/$defs/line"},"method":{"description":"Whether a person or a machine translated.","enum":["human","machine"]}},"additionalProperties":false}},"additionalProperties":false},"figure":{"$ref":"#/$defs/figure"},"sustainedSince":{"description":"Day since when the practice that the passage shows is kept up without a break. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/day"},"checkedBy":{"title":"Checker","description":"Who has checked the practice from outside. Absent means nobody is named.","type":"object","required":["name","relation","on"],"properties":{"name":{"description":"The body that checked.","$ref":"identifiers.schema.json#/$defs/line"},"relation":{"description":"What it is to the subject.","$ref":"identifiers.schema.json#/$defs/relation"},"on":{"description":"Day of the check.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"reusedBy":{"title":"Reuser","description":"A named body abroad that has taken the practice up. Absent means nobody is named.","type":"object","required":["name","subjectId","on"],"properties":{"name":{"description":"The body abroad.","$ref":"identifiers.schema.json#/$defs/line"},"subjectId":{"description":"Its country; never the subject itself.","$ref":"identifiers.schema.json#/$defs/subjectId"},"on":{"description":"Day from which it is known to reuse it.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false}},"additionalProperties":false};
const schema115 = {"description":"What a publisher is to the subject. Independent state bodies, other governments, international organisations, civil society and academia are third parties in Digital Nations.","enum":["government","supplier","company","press","independent-state-body","other-government","international-organisation","civil-society","academia"]};
const pattern9 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", "u");
const pattern62 = new RegExp("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$", "u");

function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate41.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.value === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.denominator === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "denominator"},message:"must have required property '"+"denominator"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.periodEndOn === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "periodEndOn"},message:"must have required property '"+"periodEndOn"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "unit")) || (key0 === "denominator")) || (key0 === "periodStartOn")) || (key0 === "periodEndOn"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(typeof data0 === "string"){
if(func2(data0) > 30){
const err5 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/maxLength",keyword:"maxLength",params:{limit: 30},message:"must NOT have more than 30 characters"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!pattern62.test(data0)){
const err6 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/pattern",keyword:"pattern",params:{pattern: "^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$"+"\""};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err8 = {instancePath:instancePath+"/unit",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data1) < 1){
const err9 = {instancePath:instancePath+"/unit",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern8.test(data1)){
const err10 = {instancePath:instancePath+"/unit",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/unit",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.denominator !== undefined){
let data2 = data.denominator;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err12 = {instancePath:instancePath+"/denominator",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func2(data2) < 1){
const err13 = {instancePath:instancePath+"/denominator",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern8.test(data2)){
const err14 = {instancePath:instancePath+"/denominator",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/denominator",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.periodStartOn !== undefined){
let data3 = data.periodStartOn;
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
const err16 = {instancePath:instancePath+"/periodStartOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/periodStartOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.periodEndOn !== undefined){
let data4 = data.periodEndOn;
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
const err18 = {instancePath:instancePath+"/periodEndOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/periodEndOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate41.errors = vErrors;
return errors === 0;
}
validate41.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate40.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.evidenceId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidenceId"},message:"must have required property '"+"evidenceId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "evidenceId") || (key0 === "quotation")) || (key0 === "figure")) || (key0 === "sustainedSince")) || (key0 === "checkedBy")) || (key0 === "reusedBy"))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data0 = data.evidenceId;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err2 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern4.test(data0)){
const err3 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.quotation !== undefined){
let data1 = data.quotation;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.text === undefined){
const err5 = {instancePath:instancePath+"/quotation",schemaPath:"#/properties/quotation/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.language === undefined){
const err6 = {instancePath:instancePath+"/quotation",schemaPath:"#/properties/quotation/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data1){
if(!((((key1 === "text") || (key1 === "language")) || (key1 === "place")) || (key1 === "translated"))){
const err7 = {instancePath:instancePath+"/quotation",schemaPath:"#/properties/quotation/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.text !== undefined){
let data2 = data1.text;
if(typeof data2 === "string"){
if(func2(data2) > 600){
const err8 = {instancePath:instancePath+"/quotation/text",schemaPath:"#/properties/quotation/properties/text/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func2(data2) < 1){
const err9 = {instancePath:instancePath+"/quotation/text",schemaPath:"#/properties/quotation/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern14.test(data2)){
const err10 = {instancePath:instancePath+"/quotation/text",schemaPath:"#/properties/quotation/properties/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/quotation/text",schemaPath:"#/properties/quotation/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.language !== undefined){
let data3 = data1.language;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err12 = {instancePath:instancePath+"/quotation/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/quotation/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.place !== undefined){
let data4 = data1.place;
if(typeof data4 === "string"){
if(func2(data4) > 300){
const err14 = {instancePath:instancePath+"/quotation/place",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(func2(data4) < 1){
const err15 = {instancePath:instancePath+"/quotation/place",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern8.test(data4)){
const err16 = {instancePath:instancePath+"/quotation/place",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/quotation/place",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.translated !== undefined){
let data5 = data1.translated;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.text === undefined){
const err18 = {instancePath:instancePath+"/quotation/translated",schemaPath:"#/properties/quotation/properties/translated/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5.by === undefined){
const err19 = {instancePath:instancePath+"/quotation/translated",schemaPath:"#/properties/quotation/properties/translated/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.method === undefined){
const err20 = {instancePath:instancePath+"/quotation/translated",schemaPath:"#/properties/quotation/properties/translated/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key2 in data5){
if(!(((key2 === "text") || (key2 === "by")) || (key2 === "method"))){
const err21 = {instancePath:instancePath+"/quotation/translated",schemaPath:"#/properties/quotation/properties/translated/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data5.text !== undefined){
let data6 = data5.text;
if(typeof data6 === "string"){
if(func2(data6) > 900){
const err22 = {instancePath:instancePath+"/quotation/translated/text",schemaPath:"#/properties/quotation/properties/translated/properties/text/maxLength",keyword:"maxLength",params:{limit: 900},message:"must NOT have more than 900 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func2(data6) < 1){
const err23 = {instancePath:instancePath+"/quotation/translated/text",schemaPath:"#/properties/quotation/properties/translated/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!pattern14.test(data6)){
const err24 = {instancePath:instancePath+"/quotation/translated/text",schemaPath:"#/properties/quotation/properties/translated/properties/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/quotation/translated/text",schemaPath:"#/properties/quotation/properties/translated/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data5.by !== undefined){
let data7 = data5.by;
if(typeof data7 === "string"){
if(func2(data7) > 300){
const err26 = {instancePath:instancePath+"/quotation/translated/by",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(func2(data7) < 1){
const err27 = {instancePath:instancePath+"/quotation/translated/by",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern8.test(data7)){
const err28 = {instancePath:instancePath+"/quotation/translated/by",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/quotation/translated/by",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data5.method !== undefined){
let data8 = data5.method;
if(!((data8 === "human") || (data8 === "machine"))){
const err30 = {instancePath:instancePath+"/quotation/translated/method",schemaPath:"#/properties/quotation/properties/translated/properties/method/enum",keyword:"enum",params:{allowedValues: schema103.properties.quotation.properties.translated.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/quotation/translated",schemaPath:"#/properties/quotation/properties/translated/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/quotation",schemaPath:"#/properties/quotation/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.figure !== undefined){
if(!(validate41(data.figure, {instancePath:instancePath+"/figure",parentData:data,parentDataProperty:"figure",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate41.errors] : (validate41.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.sustainedSince !== undefined){
let data10 = data.sustainedSince;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
const err33 = {instancePath:instancePath+"/sustainedSince",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/sustainedSince",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.checkedBy !== undefined){
let data11 = data.checkedBy;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.name === undefined){
const err35 = {instancePath:instancePath+"/checkedBy",schemaPath:"#/properties/checkedBy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data11.relation === undefined){
const err36 = {instancePath:instancePath+"/checkedBy",schemaPath:"#/properties/checkedBy/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data11.on === undefined){
const err37 = {instancePath:instancePath+"/checkedBy",schemaPath:"#/properties/checkedBy/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key3 in data11){
if(!(((key3 === "name") || (key3 === "relation")) || (key3 === "on"))){
const err38 = {instancePath:instancePath+"/checkedBy",schemaPath:"#/properties/checkedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data11.name !== undefined){
let data12 = data11.name;
if(typeof data12 === "string"){
if(func2(data12) > 300){
const err39 = {instancePath:instancePath+"/checkedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func2(data12) < 1){
const err40 = {instancePath:instancePath+"/checkedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!pattern8.test(data12)){
const err41 = {instancePath:instancePath+"/checkedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/checkedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data11.relation !== undefined){
let data13 = data11.relation;
if(!(((((((((data13 === "government") || (data13 === "supplier")) || (data13 === "company")) || (data13 === "press")) || (data13 === "independent-state-body")) || (data13 === "other-government")) || (data13 === "international-organisation")) || (data13 === "civil-society")) || (data13 === "academia"))){
const err43 = {instancePath:instancePath+"/checkedBy/relation",schemaPath:"identifiers.schema.json#/$defs/relation/enum",keyword:"enum",params:{allowedValues: schema115.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.on !== undefined){
let data14 = data11.on;
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
const err44 = {instancePath:instancePath+"/checkedBy/on",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/checkedBy/on",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/checkedBy",schemaPath:"#/properties/checkedBy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.reusedBy !== undefined){
let data15 = data.reusedBy;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
const err47 = {instancePath:instancePath+"/reusedBy",schemaPath:"#/properties/reusedBy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data15.subjectId === undefined){
const err48 = {instancePath:instancePath+"/reusedBy",schemaPath:"#/properties/reusedBy/required",keyword:"required",params:{missingProperty: "subjectId"},message:"must have required property '"+"subjectId"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data15.on === undefined){
const err49 = {instancePath:instancePath+"/reusedBy",schemaPath:"#/properties/reusedBy/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data15){
if(!(((key4 === "name") || (key4 === "subjectId")) || (key4 === "on"))){
const err50 = {instancePath:instancePath+"/reusedBy",schemaPath:"#/properties/reusedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.name !== undefined){
let data16 = data15.name;
if(typeof data16 === "string"){
if(func2(data16) > 300){
const err51 = {instancePath:instancePath+"/reusedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(func2(data16) < 1){
const err52 = {instancePath:instancePath+"/reusedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern8.test(data16)){
const err53 = {instancePath:instancePath+"/reusedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/reusedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data15.subjectId !== undefined){
let data17 = data15.subjectId;
if(typeof data17 === "string"){
if(!pattern7.test(data17)){
const err55 = {instancePath:instancePath+"/reusedBy/subjectId",schemaPath:"identifiers.schema.json#/$defs/subjectId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/reusedBy/subjectId",schemaPath:"identifiers.schema.json#/$defs/subjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data15.on !== undefined){
let data18 = data15.on;
if(typeof data18 === "string"){
if(!(formats2.validate(data18))){
const err57 = {instancePath:instancePath+"/reusedBy/on",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/reusedBy/on",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/reusedBy",schemaPath:"#/properties/reusedBy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
validate40.errors = vErrors;
return errors === 0;
}
validate40.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate39(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate39.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.state === undefined) && (missing0 = "state")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.state !== undefined){
let data0 = data.state;
if(!((data0 === "answered") || (data0 === "other-route"))){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "level"},message:"must have required property '"+"level"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.level = true;
props0.state = true;
}
ifClause0 = "then";
}
else {
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.level !== undefined){
const err3 = {instancePath:instancePath+"/level",schemaPath:"#/allOf/0/else/properties/level/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
if(valid1){
if(props0 !== true){
props0 = props0 || {};
props0.level = true;
}
}
ifClause0 = "else";
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs8 = errors;
let valid4 = true;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.state === undefined) && (missing1 = "state")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.state !== undefined){
let data2 = data.state;
if(!((((data2 === "other-route") || (data2 === "not-ours")) || (data2 === "not-applicable")) || (data2 === "not-known"))){
const err6 = {};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
}
var _valid1 = _errs9 === errors;
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs11 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.rationale === undefined){
const err7 = {instancePath,schemaPath:"#/allOf/1/then/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
valid4 = _valid1;
if(valid4){
var props1 = {};
props1.rationale = true;
props1.state = true;
}
}
if(!valid4){
const err8 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(props0 !== true && props1 !== undefined){
if(props1 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props1);
}
}
const _errs13 = errors;
let valid6 = true;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.state === undefined) && (missing2 = "state")){
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.state !== undefined){
if("not-ours" !== data.state){
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
var _valid2 = _errs14 === errors;
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decidedBy === undefined){
const err11 = {instancePath,schemaPath:"#/allOf/2/then/required",keyword:"required",params:{missingProperty: "decidedBy"},message:"must have required property '"+"decidedBy"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var _valid2 = _errs16 === errors;
valid6 = _valid2;
if(valid6){
var props2 = {};
props2.decidedBy = true;
props2.state = true;
}
ifClause1 = "then";
}
else {
const _errs17 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decidedBy !== undefined){
const err12 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/allOf/2/else/properties/decidedBy/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid2 = _errs17 === errors;
valid6 = _valid2;
if(valid6){
if(props2 !== true){
props2 = props2 || {};
props2.decidedBy = true;
}
}
ifClause1 = "else";
}
if(!valid6){
const err13 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(props0 !== true && props2 !== undefined){
if(props2 === true){
props0 = true;
}
else {
props0 = props0 || {};
Object.assign(props0, props2);
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criterionId === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criterionId"},message:"must have required property '"+"criterionId"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.kind === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema92.properties, key0))){
const err16 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.criterionId !== undefined){
let data5 = data.criterionId;
if(typeof data5 === "string"){
if(func2(data5) > 40){
const err17 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern6.test(data5)){
const err18 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.kind !== undefined){
if("level" !== data.kind){
const err20 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "level"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.state !== undefined){
let data7 = data.state;
if(!(((((data7 === "answered") || (data7 === "other-route")) || (data7 === "not-ours")) || (data7 === "not-applicable")) || (data7 === "not-known"))){
const err21 = {instancePath:instancePath+"/state",schemaPath:"identifiers.schema.json#/$defs/responseState/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.level !== undefined){
let data8 = data.level;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err22 = {instancePath:instancePath+"/level",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
const err23 = {instancePath:instancePath+"/level",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/level",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
if(data.rationale !== undefined){
let data9 = data.rationale;
if(typeof data9 === "string"){
if(func2(data9) > 20000){
const err25 = {instancePath:instancePath+"/rationale",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func2(data9) < 1){
const err26 = {instancePath:instancePath+"/rationale",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!pattern14.test(data9)){
const err27 = {instancePath:instancePath+"/rationale",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/rationale",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.interpretation !== undefined){
let data10 = data.interpretation;
if(typeof data10 === "string"){
if(func2(data10) > 20000){
const err29 = {instancePath:instancePath+"/interpretation",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data10) < 1){
const err30 = {instancePath:instancePath+"/interpretation",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern14.test(data10)){
const err31 = {instancePath:instancePath+"/interpretation",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/interpretation",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.decidedBy !== undefined){
let data11 = data.decidedBy;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.body === undefined){
const err33 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data11.rule === undefined){
const err34 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data11){
if(!(((key1 === "body") || (key1 === "rule")) || (key1 === "url"))){
const err35 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.body !== undefined){
let data12 = data11.body;
if(typeof data12 === "string"){
if(func2(data12) > 300){
const err36 = {instancePath:instancePath+"/decidedBy/body",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(func2(data12) < 1){
const err37 = {instancePath:instancePath+"/decidedBy/body",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!pattern8.test(data12)){
const err38 = {instancePath:instancePath+"/decidedBy/body",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/decidedBy/body",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11.rule !== undefined){
let data13 = data11.rule;
if(typeof data13 === "string"){
if(func2(data13) > 300){
const err40 = {instancePath:instancePath+"/decidedBy/rule",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data13) < 1){
const err41 = {instancePath:instancePath+"/decidedBy/rule",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern8.test(data13)){
const err42 = {instancePath:instancePath+"/decidedBy/rule",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/decidedBy/rule",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.url !== undefined){
let data14 = data11.url;
if(typeof data14 === "string"){
if(func2(data14) > 2000){
const err44 = {instancePath:instancePath+"/decidedBy/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!pattern21.test(data14)){
const err45 = {instancePath:instancePath+"/decidedBy/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(formats0(data14))){
const err46 = {instancePath:instancePath+"/decidedBy/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/decidedBy/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.scope !== undefined){
let data15 = data.scope;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.id === undefined){
const err49 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key2 in data15){
if(!((key2 === "id") || (key2 === "note"))){
const err50 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data15.id !== undefined){
let data16 = data15.id;
if(typeof data16 === "string"){
if(func2(data16) > 80){
const err51 = {instancePath:instancePath+"/scope/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern4.test(data16)){
const err52 = {instancePath:instancePath+"/scope/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/scope/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data15.note !== undefined){
let data17 = data15.note;
if(typeof data17 === "string"){
if(func2(data17) > 20000){
const err54 = {instancePath:instancePath+"/scope/note",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data17) < 1){
const err55 = {instancePath:instancePath+"/scope/note",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern14.test(data17)){
const err56 = {instancePath:instancePath+"/scope/note",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/scope/note",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.evidenceLinks !== undefined){
let data18 = data.evidenceLinks;
if(Array.isArray(data18)){
if(data18.length > 50){
const err59 = {instancePath:instancePath+"/evidenceLinks",schemaPath:"#/properties/evidenceLinks/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const len0 = data18.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data18[i0], {instancePath:instancePath+"/evidenceLinks/" + i0,parentData:data18,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate40.errors] : (validate40.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err60 = {instancePath:instancePath+"/evidenceLinks",schemaPath:"#/properties/evidenceLinks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.counterEvidenceLinks !== undefined){
let data20 = data.counterEvidenceLinks;
if(Array.isArray(data20)){
if(data20.length > 50){
const err61 = {instancePath:instancePath+"/counterEvidenceLinks",schemaPath:"#/properties/counterEvidenceLinks/maxItems",keyword:"maxItems",params:{limit: 50},message:"must NOT have more than 50 items"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
if(!(validate40(data20[i1], {instancePath:instancePath+"/counterEvidenceLinks/" + i1,parentData:data20,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate40.errors] : (validate40.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err62 = {instancePath:instancePath+"/counterEvidenceLinks",schemaPath:"#/properties/counterEvidenceLinks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.didNotFit !== undefined){
let data22 = data.didNotFit;
if(typeof data22 === "string"){
if(func2(data22) > 20000){
const err63 = {instancePath:instancePath+"/didNotFit",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data22) < 1){
const err64 = {instancePath:instancePath+"/didNotFit",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern14.test(data22)){
const err65 = {instancePath:instancePath+"/didNotFit",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/didNotFit",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.answeredBy !== undefined){
let data23 = data.answeredBy;
if(typeof data23 === "string"){
if(func2(data23) > 300){
const err67 = {instancePath:instancePath+"/answeredBy",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func2(data23) < 1){
const err68 = {instancePath:instancePath+"/answeredBy",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!pattern8.test(data23)){
const err69 = {instancePath:instancePath+"/answeredBy",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/answeredBy",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.answeredOn !== undefined){
let data24 = data.answeredOn;
if(typeof data24 === "string"){
if(!(formats2.validate(data24))){
const err71 = {instancePath:instancePath+"/answeredOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/answeredOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.version !== undefined){
let data25 = data.version;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
const err73 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 1 || isNaN(data25)){
const err74 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate39.errors = vErrors;
return errors === 0;
}
validate39.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema126 = {"title":"Evidence","description":"A dated, attributable record that may expire. It carries nothing until a response links to it with a quotation.","type":"object","required":["id","title","type","publisher","public","language","seenOn"],"properties":{"id":{"description":"Id inside this assessment.","$ref":"identifiers.schema.json#/$defs/slug"},"title":{"description":"Title in its own language.","$ref":"identifiers.schema.json#/$defs/line"},"type":{"description":"What kind of record it is.","$ref":"identifiers.schema.json#/$defs/evidenceType"},"publisher":{"title":"Publisher","description":"Who publishes it.","type":"object","required":["name","relation"],"properties":{"name":{"description":"The body.","$ref":"identifiers.schema.json#/$defs/line"},"relation":{"description":"What it is to the subject.","$ref":"identifiers.schema.json#/$defs/relation"}},"additionalProperties":false},"public":{"description":"True when anybody can open it at its address.","type":"boolean"},"url":{"description":"Its address. Required when it is public.","$ref":"identifiers.schema.json#/$defs/webAddress"},"archiveUrl":{"description":"Address of a dated copy. Absent means no copy is recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"},"sha256":{"description":"Digest of the copy that was seen. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/sha256"},"language":{"description":"Language it is written in.","$ref":"identifiers.schema.json#/$defs/languageTag"},"publishedOn":{"description":"Day of publication, or of entry into force. Absent means not stated, and without a figure's period the item carries nothing.","$ref":"identifiers.schema.json#/$defs/day"},"seenOn":{"description":"Day on which the assessor last opened it.","$ref":"identifiers.schema.json#/$defs/day"},"expiresOn":{"description":"Last day on which it is in force. Absent means no end is known.","$ref":"identifiers.schema.json#/$defs/day"},"withdrawnOn":{"description":"Day on which its publisher took it back. Absent means it stands.","$ref":"identifiers.schema.json#/$defs/day"},"confirmedBy":{"title":"PeerConfirmation","description":"A peer government that has itself confirmed seeing what is not public. Absent means none has.","type":"object","required":["name","subjectId","on"],"properties":{"name":{"description":"The body of the peer government.","$ref":"identifiers.schema.json#/$defs/line"},"subjectId":{"description":"Its country; never the subject itself.","$ref":"identifiers.schema.json#/$defs/subjectId"},"on":{"description":"Day of the confirmation.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"note":{"description":"What a reader must know about it. Absent means nothing.","$ref":"identifiers.schema.json#/$defs/text"}},"allOf":[{"if":{"properties":{"public":{"const":true}},"required":["public"]},"then":{"properties":{"url":true},"required":["url"]}}],"additionalProperties":false};
const schema129 = {"description":"What kind of record a piece of evidence is; its maximum age depends on it.","enum":["law","policy","statistic","audit","dataset","service","code","report","statement"]};
const pattern12 = new RegExp("^[0-9a-f]{64}$", "u");

function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate46.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.public === undefined) && (missing0 = "public")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.public !== undefined){
if(true !== data.public){
const err1 = {};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = _valid0;
if(valid1){
var props0 = {};
props0.url = true;
props0.public = true;
}
}
if(!valid1){
const err3 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.title === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.publisher === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.public === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "public"},message:"must have required property '"+"public"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.language === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.seenOn === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "seenOn"},message:"must have required property '"+"seenOn"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema126.properties, key0))){
const err11 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err12 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern4.test(data1)){
const err13 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.title !== undefined){
let data2 = data.title;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err15 = {instancePath:instancePath+"/title",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data2) < 1){
const err16 = {instancePath:instancePath+"/title",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern8.test(data2)){
const err17 = {instancePath:instancePath+"/title",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/title",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(!(((((((((data3 === "law") || (data3 === "policy")) || (data3 === "statistic")) || (data3 === "audit")) || (data3 === "dataset")) || (data3 === "service")) || (data3 === "code")) || (data3 === "report")) || (data3 === "statement"))){
const err19 = {instancePath:instancePath+"/type",schemaPath:"identifiers.schema.json#/$defs/evidenceType/enum",keyword:"enum",params:{allowedValues: schema129.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.publisher !== undefined){
let data4 = data.publisher;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
const err20 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data4.relation === undefined){
const err21 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/required",keyword:"required",params:{missingProperty: "relation"},message:"must have required property '"+"relation"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "name") || (key1 === "relation"))){
const err22 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data4.name !== undefined){
let data5 = data4.name;
if(typeof data5 === "string"){
if(func2(data5) > 300){
const err23 = {instancePath:instancePath+"/publisher/name",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data5) < 1){
const err24 = {instancePath:instancePath+"/publisher/name",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern8.test(data5)){
const err25 = {instancePath:instancePath+"/publisher/name",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/publisher/name",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data4.relation !== undefined){
let data6 = data4.relation;
if(!(((((((((data6 === "government") || (data6 === "supplier")) || (data6 === "company")) || (data6 === "press")) || (data6 === "independent-state-body")) || (data6 === "other-government")) || (data6 === "international-organisation")) || (data6 === "civil-society")) || (data6 === "academia"))){
const err27 = {instancePath:instancePath+"/publisher/relation",schemaPath:"identifiers.schema.json#/$defs/relation/enum",keyword:"enum",params:{allowedValues: schema115.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.public !== undefined){
if(typeof data.public !== "boolean"){
const err29 = {instancePath:instancePath+"/public",schemaPath:"#/properties/public/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.url !== undefined){
let data8 = data.url;
if(typeof data8 === "string"){
if(func2(data8) > 2000){
const err30 = {instancePath:instancePath+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern21.test(data8)){
const err31 = {instancePath:instancePath+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!(formats0(data8))){
const err32 = {instancePath:instancePath+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.archiveUrl !== undefined){
let data9 = data.archiveUrl;
if(typeof data9 === "string"){
if(func2(data9) > 2000){
const err34 = {instancePath:instancePath+"/archiveUrl",schemaPath:"identifiers.schema.json#/$defs/webAddress/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(!pattern21.test(data9)){
const err35 = {instancePath:instancePath+"/archiveUrl",schemaPath:"identifiers.schema.json#/$defs/webAddress/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!(formats0(data9))){
const err36 = {instancePath:instancePath+"/archiveUrl",schemaPath:"identifiers.schema.json#/$defs/webAddress/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/archiveUrl",schemaPath:"identifiers.schema.json#/$defs/webAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.sha256 !== undefined){
let data10 = data.sha256;
if(typeof data10 === "string"){
if(!pattern12.test(data10)){
const err38 = {instancePath:instancePath+"/sha256",schemaPath:"identifiers.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/sha256",schemaPath:"identifiers.schema.json#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.language !== undefined){
let data11 = data.language;
if(typeof data11 === "string"){
if(!pattern9.test(data11)){
const err40 = {instancePath:instancePath+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.publishedOn !== undefined){
let data12 = data.publishedOn;
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
const err42 = {instancePath:instancePath+"/publishedOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/publishedOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.seenOn !== undefined){
let data13 = data.seenOn;
if(typeof data13 === "string"){
if(!(formats2.validate(data13))){
const err44 = {instancePath:instancePath+"/seenOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/seenOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.expiresOn !== undefined){
let data14 = data.expiresOn;
if(typeof data14 === "string"){
if(!(formats2.validate(data14))){
const err46 = {instancePath:instancePath+"/expiresOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/expiresOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.withdrawnOn !== undefined){
let data15 = data.withdrawnOn;
if(typeof data15 === "string"){
if(!(formats2.validate(data15))){
const err48 = {instancePath:instancePath+"/withdrawnOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/withdrawnOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.confirmedBy !== undefined){
let data16 = data.confirmedBy;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.name === undefined){
const err50 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data16.subjectId === undefined){
const err51 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/required",keyword:"required",params:{missingProperty: "subjectId"},message:"must have required property '"+"subjectId"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data16.on === undefined){
const err52 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key2 in data16){
if(!(((key2 === "name") || (key2 === "subjectId")) || (key2 === "on"))){
const err53 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data16.name !== undefined){
let data17 = data16.name;
if(typeof data17 === "string"){
if(func2(data17) > 300){
const err54 = {instancePath:instancePath+"/confirmedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data17) < 1){
const err55 = {instancePath:instancePath+"/confirmedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern8.test(data17)){
const err56 = {instancePath:instancePath+"/confirmedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/confirmedBy/name",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data16.subjectId !== undefined){
let data18 = data16.subjectId;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
const err58 = {instancePath:instancePath+"/confirmedBy/subjectId",schemaPath:"identifiers.schema.json#/$defs/subjectId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/confirmedBy/subjectId",schemaPath:"identifiers.schema.json#/$defs/subjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data16.on !== undefined){
let data19 = data16.on;
if(typeof data19 === "string"){
if(!(formats2.validate(data19))){
const err60 = {instancePath:instancePath+"/confirmedBy/on",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/confirmedBy/on",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/confirmedBy",schemaPath:"#/properties/confirmedBy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.note !== undefined){
let data20 = data.note;
if(typeof data20 === "string"){
if(func2(data20) > 20000){
const err63 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func2(data20) < 1){
const err64 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!pattern14.test(data20)){
const err65 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
validate46.errors = vErrors;
return errors === 0;
}
validate46.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema144 = {"title":"Narrative","description":"A short account of one principle, in the subject's own words.","type":"object","required":["principleId"],"properties":{"principleId":{"description":"The principle told of.","$ref":"identifiers.schema.json#/$defs/principleId"},"language":{"description":"Language of these texts. Absent means that of the assessment.","$ref":"identifiers.schema.json#/$defs/languageTag"},"translation":{"description":"That these texts are a translation. Absent means they are the original.","$ref":"identifiers.schema.json#/$defs/translation"},"whereWeStand":{"description":"Where the subject stands.","$ref":"identifiers.schema.json#/$defs/text"},"interpretation":{"description":"What is read differently here.","$ref":"identifiers.schema.json#/$defs/text"},"whatDidNotWork":{"description":"What did not work and what was learned.","$ref":"identifiers.schema.json#/$defs/text"},"nextStep":{"title":"NextStep","description":"The next step, with a day and a body.","type":"object","required":["text","dueOn","body"],"properties":{"text":{"description":"What will be done.","$ref":"identifiers.schema.json#/$defs/text"},"dueOn":{"description":"By when.","$ref":"identifiers.schema.json#/$defs/day"},"body":{"description":"Who does it.","$ref":"identifiers.schema.json#/$defs/line"}},"additionalProperties":false},"lastStep":{"title":"LastStep","description":"What became of last year's step.","type":"object","required":["text","outcome"],"properties":{"text":{"description":"What was promised and what became of it.","$ref":"identifiers.schema.json#/$defs/text"},"outcome":{"description":"Whether it was done.","enum":["done","partly-done","dropped"]}},"additionalProperties":false},"consultedBodies":{"description":"Bodies consulted on this principle. Absent means not stated.","type":"array","maxItems":60,"items":{"$ref":"identifiers.schema.json#/$defs/line"}}},"additionalProperties":false};
const schema147 = {"title":"Translation","description":"That a text stands here in translation, and who made it.","type":"object","required":["fromLanguage","by","method"],"properties":{"fromLanguage":{"description":"Language of the original.","$ref":"#/$defs/languageTag"},"by":{"description":"Body or tool that translated.","$ref":"#/$defs/line"},"method":{"description":"Whether a person or a machine translated.","enum":["human","machine"]}},"additionalProperties":false};

function validate49(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate49.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fromLanguage === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fromLanguage"},message:"must have required property '"+"fromLanguage"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.by === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.method === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "method"},message:"must have required property '"+"method"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "fromLanguage") || (key0 === "by")) || (key0 === "method"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.fromLanguage !== undefined){
let data0 = data.fromLanguage;
if(typeof data0 === "string"){
if(!pattern9.test(data0)){
const err4 = {instancePath:instancePath+"/fromLanguage",schemaPath:"#/$defs/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/fromLanguage",schemaPath:"#/$defs/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.by !== undefined){
let data1 = data.by;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err6 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern8.test(data1)){
const err8 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/by",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(!((data2 === "human") || (data2 === "machine"))){
const err10 = {instancePath:instancePath+"/method",schemaPath:"#/properties/method/enum",keyword:"enum",params:{allowedValues: schema147.properties.method.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate49.errors = vErrors;
return errors === 0;
}
validate49.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate48.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.principleId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principleId"},message:"must have required property '"+"principleId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema144.properties, key0))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.principleId !== undefined){
let data0 = data.principleId;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err2 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!pattern6.test(data0)){
const err3 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.language !== undefined){
let data1 = data.language;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err5 = {instancePath:instancePath+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.translation !== undefined){
if(!(validate49(data.translation, {instancePath:instancePath+"/translation",parentData:data,parentDataProperty:"translation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate49.errors] : (validate49.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.whereWeStand !== undefined){
let data3 = data.whereWeStand;
if(typeof data3 === "string"){
if(func2(data3) > 20000){
const err7 = {instancePath:instancePath+"/whereWeStand",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data3) < 1){
const err8 = {instancePath:instancePath+"/whereWeStand",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern14.test(data3)){
const err9 = {instancePath:instancePath+"/whereWeStand",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/whereWeStand",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.interpretation !== undefined){
let data4 = data.interpretation;
if(typeof data4 === "string"){
if(func2(data4) > 20000){
const err11 = {instancePath:instancePath+"/interpretation",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func2(data4) < 1){
const err12 = {instancePath:instancePath+"/interpretation",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern14.test(data4)){
const err13 = {instancePath:instancePath+"/interpretation",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/interpretation",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.whatDidNotWork !== undefined){
let data5 = data.whatDidNotWork;
if(typeof data5 === "string"){
if(func2(data5) > 20000){
const err15 = {instancePath:instancePath+"/whatDidNotWork",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func2(data5) < 1){
const err16 = {instancePath:instancePath+"/whatDidNotWork",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!pattern14.test(data5)){
const err17 = {instancePath:instancePath+"/whatDidNotWork",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/whatDidNotWork",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.nextStep !== undefined){
let data6 = data.nextStep;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.text === undefined){
const err19 = {instancePath:instancePath+"/nextStep",schemaPath:"#/properties/nextStep/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.dueOn === undefined){
const err20 = {instancePath:instancePath+"/nextStep",schemaPath:"#/properties/nextStep/required",keyword:"required",params:{missingProperty: "dueOn"},message:"must have required property '"+"dueOn"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.body === undefined){
const err21 = {instancePath:instancePath+"/nextStep",schemaPath:"#/properties/nextStep/required",keyword:"required",params:{missingProperty: "body"},message:"must have required property '"+"body"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data6){
if(!(((key1 === "text") || (key1 === "dueOn")) || (key1 === "body"))){
const err22 = {instancePath:instancePath+"/nextStep",schemaPath:"#/properties/nextStep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.text !== undefined){
let data7 = data6.text;
if(typeof data7 === "string"){
if(func2(data7) > 20000){
const err23 = {instancePath:instancePath+"/nextStep/text",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(func2(data7) < 1){
const err24 = {instancePath:instancePath+"/nextStep/text",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern14.test(data7)){
const err25 = {instancePath:instancePath+"/nextStep/text",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/nextStep/text",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.dueOn !== undefined){
let data8 = data6.dueOn;
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
const err27 = {instancePath:instancePath+"/nextStep/dueOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/nextStep/dueOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.body !== undefined){
let data9 = data6.body;
if(typeof data9 === "string"){
if(func2(data9) > 300){
const err29 = {instancePath:instancePath+"/nextStep/body",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(func2(data9) < 1){
const err30 = {instancePath:instancePath+"/nextStep/body",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern8.test(data9)){
const err31 = {instancePath:instancePath+"/nextStep/body",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/nextStep/body",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/nextStep",schemaPath:"#/properties/nextStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.lastStep !== undefined){
let data10 = data.lastStep;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.text === undefined){
const err34 = {instancePath:instancePath+"/lastStep",schemaPath:"#/properties/lastStep/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10.outcome === undefined){
const err35 = {instancePath:instancePath+"/lastStep",schemaPath:"#/properties/lastStep/required",keyword:"required",params:{missingProperty: "outcome"},message:"must have required property '"+"outcome"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key2 in data10){
if(!((key2 === "text") || (key2 === "outcome"))){
const err36 = {instancePath:instancePath+"/lastStep",schemaPath:"#/properties/lastStep/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.text !== undefined){
let data11 = data10.text;
if(typeof data11 === "string"){
if(func2(data11) > 20000){
const err37 = {instancePath:instancePath+"/lastStep/text",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data11) < 1){
const err38 = {instancePath:instancePath+"/lastStep/text",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern14.test(data11)){
const err39 = {instancePath:instancePath+"/lastStep/text",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/lastStep/text",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.outcome !== undefined){
let data12 = data10.outcome;
if(!(((data12 === "done") || (data12 === "partly-done")) || (data12 === "dropped"))){
const err41 = {instancePath:instancePath+"/lastStep/outcome",schemaPath:"#/properties/lastStep/properties/outcome/enum",keyword:"enum",params:{allowedValues: schema144.properties.lastStep.properties.outcome.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/lastStep",schemaPath:"#/properties/lastStep/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.consultedBodies !== undefined){
let data13 = data.consultedBodies;
if(Array.isArray(data13)){
if(data13.length > 60){
const err43 = {instancePath:instancePath+"/consultedBodies",schemaPath:"#/properties/consultedBodies/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
let data14 = data13[i0];
if(typeof data14 === "string"){
if(func2(data14) > 300){
const err44 = {instancePath:instancePath+"/consultedBodies/" + i0,schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data14) < 1){
const err45 = {instancePath:instancePath+"/consultedBodies/" + i0,schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern8.test(data14)){
const err46 = {instancePath:instancePath+"/consultedBodies/" + i0,schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/consultedBodies/" + i0,schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/consultedBodies",schemaPath:"#/properties/consultedBodies/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate48.errors = vErrors;
return errors === 0;
}
validate48.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.criterionId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criterionId"},message:"must have required property '"+"criterionId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "criterionId") || (key0 === "text")) || (key0 === "contact"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.criterionId !== undefined){
let data0 = data.criterionId;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err3 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.text !== undefined){
let data1 = data.text;
if(typeof data1 === "string"){
if(func2(data1) > 20000){
const err6 = {instancePath:instancePath+"/text",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(func2(data1) < 1){
const err7 = {instancePath:instancePath+"/text",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern14.test(data1)){
const err8 = {instancePath:instancePath+"/text",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/text",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.contact !== undefined){
let data2 = data.contact;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err10 = {instancePath:instancePath+"/contact",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(func2(data2) < 1){
const err11 = {instancePath:instancePath+"/contact",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern8.test(data2)){
const err12 = {instancePath:instancePath+"/contact",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/contact",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern11 = new RegExp("^[0-9]{4}$", "u");

function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://seamark.example/schema/v1/assessment.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate28.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.$schema === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "$schema"},message:"must have required property '"+"$schema"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.framework === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framework"},message:"must have required property '"+"framework"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subject === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cycleId === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cycleId"},message:"must have required property '"+"cycleId"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.purpose === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "purpose"},message:"must have required property '"+"purpose"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.assessor === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessor"},message:"must have required property '"+"assessor"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.route === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.language === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.signatories === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signatories"},message:"must have required property '"+"signatories"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.context === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "context"},message:"must have required property '"+"context"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.responses === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responses"},message:"must have required property '"+"responses"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.evidence === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.narratives === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "narratives"},message:"must have required property '"+"narratives"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.offers === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "offers"},message:"must have required property '"+"offers"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.needs === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "needs"},message:"must have required property '"+"needs"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema68.properties, key0))){
const err15 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.$schema !== undefined){
if("https://seamark.example/schema/v1/assessment.schema.json" !== data.$schema){
const err16 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://seamark.example/schema/v1/assessment.schema.json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.framework !== undefined){
if(!(validate29(data.framework, {instancePath:instancePath+"/framework",parentData:data,parentDataProperty:"framework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate29.errors] : (validate29.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
if(!(validate31(data.subject, {instancePath:instancePath+"/subject",parentData:data,parentDataProperty:"subject",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate31.errors] : (validate31.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.cycleId !== undefined){
let data3 = data.cycleId;
if(typeof data3 === "string"){
if(!pattern11.test(data3)){
const err17 = {instancePath:instancePath+"/cycleId",schemaPath:"identifiers.schema.json#/$defs/cycleId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/cycleId",schemaPath:"identifiers.schema.json#/$defs/cycleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.purpose !== undefined){
let data4 = data.purpose;
if(!(((data4 === "annual-review") || (data4 === "application")) || (data4 === "reading"))){
const err19 = {instancePath:instancePath+"/purpose",schemaPath:"#/properties/purpose/enum",keyword:"enum",params:{allowedValues: schema68.properties.purpose.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.assessor !== undefined){
if(!(validate33(data.assessor, {instancePath:instancePath+"/assessor",parentData:data,parentDataProperty:"assessor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate33.errors] : (validate33.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.route !== undefined){
let data6 = data.route;
if(!((data6 === "full") || (data6 === "essentials"))){
const err20 = {instancePath:instancePath+"/route",schemaPath:"identifiers.schema.json#/$defs/route/enum",keyword:"enum",params:{allowedValues: schema79.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.language !== undefined){
let data7 = data.language;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err21 = {instancePath:instancePath+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"+"\""};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.asOfOn !== undefined){
let data8 = data.asOfOn;
if(typeof data8 === "string"){
if(!(formats2.validate(data8))){
const err23 = {instancePath:instancePath+"/asOfOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/asOfOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.signatories !== undefined){
let data9 = data.signatories;
if(Array.isArray(data9)){
if(data9.length > 4){
const err25 = {instancePath:instancePath+"/signatories",schemaPath:"#/properties/signatories/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data9[i0], {instancePath:instancePath+"/signatories/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate35.errors] : (validate35.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err26 = {instancePath:instancePath+"/signatories",schemaPath:"#/properties/signatories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.context !== undefined){
if(!(validate37(data.context, {instancePath:instancePath+"/context",parentData:data,parentDataProperty:"context",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate37.errors] : (validate37.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.responses !== undefined){
let data12 = data.responses;
if(Array.isArray(data12)){
if(data12.length > 1000){
const err27 = {instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(!(validate39(data12[i1], {instancePath:instancePath+"/responses/" + i1,parentData:data12,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate39.errors] : (validate39.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err28 = {instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.carriedFrom !== undefined){
let data14 = data.carriedFrom;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.cycleId === undefined){
const err29 = {instancePath:instancePath+"/carriedFrom",schemaPath:"#/properties/carriedFrom/required",keyword:"required",params:{missingProperty: "cycleId"},message:"must have required property '"+"cycleId"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data14.edition === undefined){
const err30 = {instancePath:instancePath+"/carriedFrom",schemaPath:"#/properties/carriedFrom/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data14.sha256 === undefined){
const err31 = {instancePath:instancePath+"/carriedFrom",schemaPath:"#/properties/carriedFrom/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data14.criterionIds === undefined){
const err32 = {instancePath:instancePath+"/carriedFrom",schemaPath:"#/properties/carriedFrom/required",keyword:"required",params:{missingProperty: "criterionIds"},message:"must have required property '"+"criterionIds"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 in data14){
if(!((((key1 === "cycleId") || (key1 === "edition")) || (key1 === "sha256")) || (key1 === "criterionIds"))){
const err33 = {instancePath:instancePath+"/carriedFrom",schemaPath:"#/properties/carriedFrom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data14.cycleId !== undefined){
let data15 = data14.cycleId;
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
const err34 = {instancePath:instancePath+"/carriedFrom/cycleId",schemaPath:"identifiers.schema.json#/$defs/cycleId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/carriedFrom/cycleId",schemaPath:"identifiers.schema.json#/$defs/cycleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.edition !== undefined){
let data16 = data14.edition;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err36 = {instancePath:instancePath+"/carriedFrom/edition",schemaPath:"#/properties/carriedFrom/properties/edition/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 1 || isNaN(data16)){
const err37 = {instancePath:instancePath+"/carriedFrom/edition",schemaPath:"#/properties/carriedFrom/properties/edition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
if(data14.sha256 !== undefined){
let data17 = data14.sha256;
if(typeof data17 === "string"){
if(!pattern12.test(data17)){
const err38 = {instancePath:instancePath+"/carriedFrom/sha256",schemaPath:"identifiers.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/carriedFrom/sha256",schemaPath:"identifiers.schema.json#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.criterionIds !== undefined){
let data18 = data14.criterionIds;
if(Array.isArray(data18)){
if(data18.length > 1000){
const err40 = {instancePath:instancePath+"/carriedFrom/criterionIds",schemaPath:"#/properties/carriedFrom/properties/criterionIds/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(typeof data19 !== "string"){
const err41 = {instancePath:instancePath+"/carriedFrom/criterionIds/" + i2,schemaPath:"#/properties/carriedFrom/properties/criterionIds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data19 === "string"){
if(func2(data19) > 40){
const err42 = {instancePath:instancePath+"/carriedFrom/criterionIds/" + i2,schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!pattern6.test(data19)){
const err43 = {instancePath:instancePath+"/carriedFrom/criterionIds/" + i2,schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/carriedFrom/criterionIds/" + i2,schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
let i3 = data18.length;
let j0;
if(i3 > 1){
const indices0 = {};
for(;i3--;){
let item0 = data18[i3];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err45 = {instancePath:instancePath+"/carriedFrom/criterionIds",schemaPath:"#/properties/carriedFrom/properties/criterionIds/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i3+" are identical)"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
indices0[item0] = i3;
}
}
}
else {
const err46 = {instancePath:instancePath+"/carriedFrom/criterionIds",schemaPath:"#/properties/carriedFrom/properties/criterionIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/carriedFrom",schemaPath:"#/properties/carriedFrom/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.evidence !== undefined){
let data20 = data.evidence;
if(Array.isArray(data20)){
if(data20.length > 5000){
const err48 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 5000},message:"must NOT have more than 5000 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len3 = data20.length;
for(let i4=0; i4<len3; i4++){
if(!(validate46(data20[i4], {instancePath:instancePath+"/evidence/" + i4,parentData:data20,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate46.errors] : (validate46.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err49 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.narratives !== undefined){
let data22 = data.narratives;
if(Array.isArray(data22)){
if(data22.length > 100){
const err50 = {instancePath:instancePath+"/narratives",schemaPath:"#/properties/narratives/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len4 = data22.length;
for(let i5=0; i5<len4; i5++){
if(!(validate48(data22[i5], {instancePath:instancePath+"/narratives/" + i5,parentData:data22,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate48.errors] : (validate48.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/narratives",schemaPath:"#/properties/narratives/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.offers !== undefined){
let data24 = data.offers;
if(Array.isArray(data24)){
if(data24.length > 200){
const err52 = {instancePath:instancePath+"/offers",schemaPath:"#/properties/offers/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len5 = data24.length;
for(let i6=0; i6<len5; i6++){
if(!(validate52(data24[i6], {instancePath:instancePath+"/offers/" + i6,parentData:data24,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate52.errors] : (validate52.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/offers",schemaPath:"#/properties/offers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.needs !== undefined){
let data26 = data.needs;
if(Array.isArray(data26)){
if(data26.length > 200){
const err54 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/maxItems",keyword:"maxItems",params:{limit: 200},message:"must NOT have more than 200 items"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const len6 = data26.length;
for(let i7=0; i7<len6; i7++){
if(!(validate52(data26[i7], {instancePath:instancePath+"/needs/" + i7,parentData:data26,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate52.errors] : (validate52.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err55 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.uptake !== undefined){
let data28 = data.uptake;
if(Array.isArray(data28)){
if(data28.length > 100){
const err56 = {instancePath:instancePath+"/uptake",schemaPath:"#/properties/uptake/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len7 = data28.length;
for(let i8=0; i8<len7; i8++){
let data29 = data28[i8];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.document === undefined){
const err57 = {instancePath:instancePath+"/uptake/" + i8,schemaPath:"#/properties/uptake/items/required",keyword:"required",params:{missingProperty: "document"},message:"must have required property '"+"document"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data29.instrument === undefined){
const err58 = {instancePath:instancePath+"/uptake/" + i8,schemaPath:"#/properties/uptake/items/required",keyword:"required",params:{missingProperty: "instrument"},message:"must have required property '"+"instrument"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data29.on === undefined){
const err59 = {instancePath:instancePath+"/uptake/" + i8,schemaPath:"#/properties/uptake/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key2 in data29){
if(!((((key2 === "document") || (key2 === "instrument")) || (key2 === "on")) || (key2 === "url"))){
const err60 = {instancePath:instancePath+"/uptake/" + i8,schemaPath:"#/properties/uptake/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data29.document !== undefined){
let data30 = data29.document;
if(typeof data30 === "string"){
if(func2(data30) > 300){
const err61 = {instancePath:instancePath+"/uptake/" + i8+"/document",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func2(data30) < 1){
const err62 = {instancePath:instancePath+"/uptake/" + i8+"/document",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!pattern8.test(data30)){
const err63 = {instancePath:instancePath+"/uptake/" + i8+"/document",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/uptake/" + i8+"/document",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.instrument !== undefined){
let data31 = data29.instrument;
if(typeof data31 === "string"){
if(func2(data31) > 300){
const err65 = {instancePath:instancePath+"/uptake/" + i8+"/instrument",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func2(data31) < 1){
const err66 = {instancePath:instancePath+"/uptake/" + i8+"/instrument",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern8.test(data31)){
const err67 = {instancePath:instancePath+"/uptake/" + i8+"/instrument",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/uptake/" + i8+"/instrument",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data29.on !== undefined){
let data32 = data29.on;
if(typeof data32 === "string"){
if(!(formats2.validate(data32))){
const err69 = {instancePath:instancePath+"/uptake/" + i8+"/on",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/uptake/" + i8+"/on",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data29.url !== undefined){
let data33 = data29.url;
if(typeof data33 === "string"){
if(func2(data33) > 2000){
const err71 = {instancePath:instancePath+"/uptake/" + i8+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!pattern21.test(data33)){
const err72 = {instancePath:instancePath+"/uptake/" + i8+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!(formats0(data33))){
const err73 = {instancePath:instancePath+"/uptake/" + i8+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/uptake/" + i8+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/uptake/" + i8,schemaPath:"#/properties/uptake/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/uptake",schemaPath:"#/properties/uptake/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate28.errors = vErrors;
return errors === 0;
}
validate28.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

