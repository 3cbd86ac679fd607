// Generated from schemas/v1 by `pnpm generate`. Do not edit.
// @ts-nocheck -- Ajv writes JavaScript
import * as required0 from "ajv/dist/runtime/ucs2length.js"
import * as required1 from "ajv-formats/dist/formats.js"
import type { Validators } from './validator.ts'

export const validatePublication: Validators["publication"] = validate92;
const schema311 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://seamark.example/schema/v1/publication.schema.json","title":"Publication","description":"An immutable public release of an assessment and its scorecard. What is signed is this document alone; every other form is drawn from it.","type":"object","required":["$schema","edition","publishedAt","publishedBy","frameworkSha256","locales","attestations","assessment","scorecard"],"properties":{"$schema":{"description":"Which document this is.","const":"https://seamark.example/schema/v1/publication.schema.json"},"edition":{"description":"Its number in its subject's cycle, from 1.","type":"integer","minimum":1,"maximum":10000},"publishedAt":{"description":"When it was published.","$ref":"identifiers.schema.json#/$defs/instant"},"publishedBy":{"description":"The function-holder who published.","$ref":"identifiers.schema.json#/$defs/signatory"},"frameworkSha256":{"description":"Digest of the framework's canonical bytes.","$ref":"identifiers.schema.json#/$defs/sha256"},"locales":{"description":"Wordings that readers saw, by digest.","type":"array","minItems":1,"maxItems":100,"items":{"title":"LocaleDigest","description":"One wording.","type":"object","required":["language","sha256"],"properties":{"language":{"description":"Its language.","$ref":"identifiers.schema.json#/$defs/languageTag"},"sha256":{"description":"Digest of its canonical bytes.","$ref":"identifiers.schema.json#/$defs/sha256"}},"additionalProperties":false}},"attestations":{"description":"Who stands behind the assessment: a lead always, a minister where one endorsed.","type":"array","minItems":1,"maxItems":4,"items":{"title":"Attestation","description":"A statement about exactly this assessment.","type":"object","required":["signatory","on"],"properties":{"signatory":{"description":"Who states it.","$ref":"identifiers.schema.json#/$defs/signatory"},"on":{"description":"Day of the statement.","$ref":"identifiers.schema.json#/$defs/day"},"statement":{"description":"The words of it. Absent means the usual ones.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}},"corrects":{"title":"Correction","description":"The edition that this one replaces, and why. Absent in a first edition.","type":"object","required":["edition","sha256","code","reason"],"properties":{"edition":{"description":"Edition corrected.","type":"integer","minimum":1,"maximum":10000},"sha256":{"description":"Digest of its bytes.","$ref":"identifiers.schema.json#/$defs/sha256"},"code":{"description":"Kind of reason.","enum":["error-in-answer","error-in-evidence","new-evidence","legal","other"]},"reason":{"description":"The reason in words.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false},"assessment":{"description":"The assessment as published.","$ref":"assessment.schema.json"},"scorecard":{"description":"Its scorecard.","$ref":"scorecard.schema.json"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (required0.default.default ?? required0.default);
const formats60 = required1.fullFormats["date-time"];
const formats2 = required1.fullFormats.date;
const pattern205 = new RegExp("Z$", "u");
const pattern12 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern9 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", "u");
const pattern14 = new RegExp("^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$", "u");
const schema82 = {"title":"Signatory","description":"A function-holder who signs for the subject. Contributors are not named in permanent files.","type":"object","required":["role","name","title","body"],"properties":{"role":{"description":"The lead attests; a minister may endorse.","enum":["lead","minister"]},"name":{"description":"Name of the function-holder.","$ref":"#/$defs/line"},"title":{"description":"The function.","$ref":"#/$defs/line"},"body":{"description":"The body in which the function is held.","$ref":"#/$defs/line"}},"additionalProperties":false};
const pattern8 = new RegExp("^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$", "u");

function validate93(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate93.evaluated;
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
validate93.errors = vErrors;
return errors === 0;
}
validate93.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema68 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://seamark.example/schema/v1/assessment.schema.json","title":"Assessment","description":"What one assessor says about one subject, under one framework version, in one cycle and by one route: responses, evidence, context and narratives. All text is plain text.","type":"object","required":["$schema","framework","subject","cycleId","purpose","assessor","route","language","signatories","context","responses","evidence","narratives","offers","needs"],"properties":{"$schema":{"description":"Which document this is.","const":"https://seamark.example/schema/v1/assessment.schema.json"},"framework":{"description":"The framework version answered.","$ref":"identifiers.schema.json#/$defs/frameworkReference"},"subject":{"description":"Who is assessed.","$ref":"identifiers.schema.json#/$defs/subject"},"cycleId":{"description":"The cycle answered for.","$ref":"identifiers.schema.json#/$defs/cycleId"},"purpose":{"description":"Why it is made: a member's annual review, an aspiring country's application, or a reading from outside.","enum":["annual-review","application","reading"]},"assessor":{"description":"Who assesses.","$ref":"identifiers.schema.json#/$defs/assessor"},"route":{"description":"Which criteria count.","$ref":"identifiers.schema.json#/$defs/route"},"language":{"description":"Language of all texts that do not say otherwise.","$ref":"identifiers.schema.json#/$defs/languageTag"},"asOfOn":{"description":"The day on which evidence is judged. Absent in a draft; scoring needs it.","$ref":"identifiers.schema.json#/$defs/day"},"signatories":{"description":"Function-holders who are to sign. Empty where nobody signs, as in a reading from outside.","type":"array","maxItems":4,"items":{"$ref":"identifiers.schema.json#/$defs/signatory"}},"context":{"$ref":"#/$defs/context"},"responses":{"description":"What was said, at most one response a criterion. A criterion without one is open.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/response"}},"carriedFrom":{"title":"CarriedFrom","description":"Responses of an earlier publication that nobody has confirmed or changed yet. They count for nothing. Absent means none.","type":"object","required":["cycleId","edition","sha256","criterionIds"],"properties":{"cycleId":{"description":"Cycle of the earlier publication.","$ref":"identifiers.schema.json#/$defs/cycleId"},"edition":{"description":"Its edition.","type":"integer","minimum":1},"sha256":{"description":"Digest of its bytes.","$ref":"identifiers.schema.json#/$defs/sha256"},"criterionIds":{"description":"Criteria whose responses wait there.","type":"array","maxItems":1000,"uniqueItems":true,"items":{"type":"string","$ref":"identifiers.schema.json#/$defs/criterionId"}}},"additionalProperties":false},"evidence":{"description":"Dated, attributable records that responses rely on.","type":"array","maxItems":5000,"items":{"$ref":"#/$defs/evidence"}},"narratives":{"description":"A short account of each principle.","type":"array","maxItems":100,"items":{"$ref":"#/$defs/narrative"}},"offers":{"description":"What the subject can give to others, by criterion.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/exchange"}},"needs":{"description":"What the subject seeks from others, by criterion.","type":"array","maxItems":200,"items":{"$ref":"#/$defs/exchange"}},"uptake":{"description":"Documents of the network that changed something at home. Absent means not stated.","type":"array","maxItems":100,"items":{"title":"Uptake","description":"One document of the network and the national instrument it led to.","type":"object","required":["document","instrument","on"],"properties":{"document":{"description":"The network's document.","$ref":"identifiers.schema.json#/$defs/line"},"instrument":{"description":"The national law, rule or policy.","$ref":"identifiers.schema.json#/$defs/line"},"on":{"description":"Day from which it stands.","$ref":"identifiers.schema.json#/$defs/day"},"url":{"description":"Where it can be read. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"}},"additionalProperties":false}}},"additionalProperties":false,"$defs":{"context":{"title":"Context","description":"What a reader must know before any level. Described, never scored.","type":"object","required":["items","triggers"],"properties":{"summary":{"description":"The context in a few sentences. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/text"},"items":{"description":"What stands under each heading of the framework's context statement.","type":"array","maxItems":40,"items":{"title":"ContextItem","description":"The text under one heading.","type":"object","required":["id","text"],"properties":{"id":{"description":"Id of the heading in the framework.","$ref":"identifiers.schema.json#/$defs/slug"},"text":{"description":"What is the case.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}},"triggers":{"description":"Context facts on which conditional criteria depend. A trigger without an entry is not known.","type":"array","maxItems":100,"items":{"title":"TriggerFact","description":"One context fact.","type":"object","required":["id","value","rationale"],"properties":{"id":{"description":"Id of the trigger in the framework.","$ref":"identifiers.schema.json#/$defs/slug"},"value":{"description":"Yes asks the criterion, no leaves it out, not known keeps it open.","enum":["yes","no","not-known"]},"rationale":{"description":"How this is known. Printed with every no.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}}},"additionalProperties":false},"response":{"title":"CriterionResponse","description":"What was said to one criterion. Without a state it is open and its text is kept.","type":"object","required":["criterionId","kind"],"properties":{"criterionId":{"description":"The criterion answered.","$ref":"identifiers.schema.json#/$defs/criterionId"},"kind":{"description":"Kind of answer; a level is the only one.","const":"level"},"state":{"description":"Absent means nobody has decided yet: open.","$ref":"identifiers.schema.json#/$defs/responseState"},"level":{"description":"Level claimed.","$ref":"identifiers.schema.json#/$defs/level"},"rationale":{"description":"Why this level; or how it is reached differently, why it is not ours, or what would be needed to know.","$ref":"identifiers.schema.json#/$defs/text"},"interpretation":{"description":"How the criterion is read here. Absent means as it is written.","$ref":"identifiers.schema.json#/$defs/text"},"decidedBy":{"title":"DecidingBody","description":"Who decides instead, and the rule that says so. Only with the state not-ours.","type":"object","required":["body","rule"],"properties":{"body":{"description":"The constitutional level or supranational body that decides.","$ref":"identifiers.schema.json#/$defs/line"},"rule":{"description":"The rule cited, precise enough to be looked up.","$ref":"identifiers.schema.json#/$defs/line"},"url":{"description":"Where the rule can be read. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"}},"additionalProperties":false},"scope":{"title":"Scope","description":"The part of government that the response covers. Absent means not stated.","type":"object","required":["id"],"properties":{"id":{"description":"One of the framework's scopes.","$ref":"identifiers.schema.json#/$defs/slug"},"note":{"description":"What is left out, and why. Absent means nothing is.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false},"evidenceLinks":{"description":"Evidence relied on, each item at most once.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/evidenceLink"}},"counterEvidenceLinks":{"description":"Evidence that speaks against the claim. Shown, never scored.","type":"array","maxItems":50,"items":{"$ref":"#/$defs/evidenceLink"}},"didNotFit":{"description":"How the criterion did not fit this subject, for the next version of the framework. Absent means it fitted.","$ref":"identifiers.schema.json#/$defs/text"},"answeredBy":{"description":"The body that answered; never a person. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/line"},"answeredOn":{"description":"Day of the answer. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/day"},"version":{"description":"Counts the saves of this response. Absent in files not kept by a server.","type":"integer","minimum":1}},"allOf":[{"if":{"properties":{"state":{"enum":["answered","other-route"]}},"required":["state"]},"then":{"properties":{"level":true},"required":["level"]},"else":{"properties":{"level":false}}},{"if":{"properties":{"state":{"enum":["other-route","not-ours","not-applicable","not-known"]}},"required":["state"]},"then":{"properties":{"rationale":true},"required":["rationale"]}},{"if":{"properties":{"state":{"const":"not-ours"}},"required":["state"]},"then":{"properties":{"decidedBy":true},"required":["decidedBy"]},"else":{"properties":{"decidedBy":false}}}],"additionalProperties":false},"evidenceLink":{"title":"EvidenceLink","description":"What ties one piece of evidence to one criterion: the passage relied on, and what it shows.","type":"object","required":["evidenceId"],"properties":{"evidenceId":{"description":"The evidence.","$ref":"identifiers.schema.json#/$defs/slug"},"quotation":{"title":"Quotation","description":"The passage relied on. Absent means none was given, and the link carries nothing.","type":"object","required":["text","language"],"properties":{"text":{"description":"The words as published, at most about fifty.","type":"string","minLength":1,"maxLength":600,"pattern":"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},"language":{"description":"Their language.","$ref":"identifiers.schema.json#/$defs/languageTag"},"place":{"description":"Page, article or section. Absent where the whole is short.","$ref":"identifiers.schema.json#/$defs/line"},"translated":{"title":"TranslatedQuotation","description":"The passage in the language of the assessment. Absent means not translated.","type":"object","required":["text","by","method"],"properties":{"text":{"description":"The translated words.","type":"string","minLength":1,"maxLength":900,"pattern":"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},"by":{"description":"Body or tool that translated.","$ref":"identifiers.schema.json#/$defs/line"},"method":{"description":"Whether a person or a machine translated.","enum":["human","machine"]}},"additionalProperties":false}},"additionalProperties":false},"figure":{"$ref":"#/$defs/figure"},"sustainedSince":{"description":"Day since when the practice that the passage shows is kept up without a break. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/day"},"checkedBy":{"title":"Checker","description":"Who has checked the practice from outside. Absent means nobody is named.","type":"object","required":["name","relation","on"],"properties":{"name":{"description":"The body that checked.","$ref":"identifiers.schema.json#/$defs/line"},"relation":{"description":"What it is to the subject.","$ref":"identifiers.schema.json#/$defs/relation"},"on":{"description":"Day of the check.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"reusedBy":{"title":"Reuser","description":"A named body abroad that has taken the practice up. Absent means nobody is named.","type":"object","required":["name","subjectId","on"],"properties":{"name":{"description":"The body abroad.","$ref":"identifiers.schema.json#/$defs/line"},"subjectId":{"description":"Its country; never the subject itself.","$ref":"identifiers.schema.json#/$defs/subjectId"},"on":{"description":"Day from which it is known to reuse it.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false}},"additionalProperties":false},"figure":{"title":"Figure","description":"A number that the passage gives, whole enough to be checked: value, what it is counted out of, and its period.","type":"object","required":["value","unit","denominator","periodEndOn"],"properties":{"value":{"description":"The number as a decimal string, exactly as published.","type":"string","pattern":"^-?(0|[1-9][0-9]*)(\\.[0-9]+)?$","maxLength":30,"examples":["251","91.4"]},"unit":{"description":"What the number counts.","$ref":"identifiers.schema.json#/$defs/line"},"denominator":{"description":"What it is counted out of, in words and, where there is one, with its number.","$ref":"identifiers.schema.json#/$defs/line"},"periodStartOn":{"description":"First day of the period. Absent for a count on one day.","$ref":"identifiers.schema.json#/$defs/day"},"periodEndOn":{"description":"Last day of the period, or the day of the count. Age runs from here.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"evidence":{"title":"Evidence","description":"A dated, attributable record that may expire. It carries nothing until a response links to it with a quotation.","type":"object","required":["id","title","type","publisher","public","language","seenOn"],"properties":{"id":{"description":"Id inside this assessment.","$ref":"identifiers.schema.json#/$defs/slug"},"title":{"description":"Title in its own language.","$ref":"identifiers.schema.json#/$defs/line"},"type":{"description":"What kind of record it is.","$ref":"identifiers.schema.json#/$defs/evidenceType"},"publisher":{"title":"Publisher","description":"Who publishes it.","type":"object","required":["name","relation"],"properties":{"name":{"description":"The body.","$ref":"identifiers.schema.json#/$defs/line"},"relation":{"description":"What it is to the subject.","$ref":"identifiers.schema.json#/$defs/relation"}},"additionalProperties":false},"public":{"description":"True when anybody can open it at its address.","type":"boolean"},"url":{"description":"Its address. Required when it is public.","$ref":"identifiers.schema.json#/$defs/webAddress"},"archiveUrl":{"description":"Address of a dated copy. Absent means no copy is recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"},"sha256":{"description":"Digest of the copy that was seen. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/sha256"},"language":{"description":"Language it is written in.","$ref":"identifiers.schema.json#/$defs/languageTag"},"publishedOn":{"description":"Day of publication, or of entry into force. Absent means not stated, and without a figure's period the item carries nothing.","$ref":"identifiers.schema.json#/$defs/day"},"seenOn":{"description":"Day on which the assessor last opened it.","$ref":"identifiers.schema.json#/$defs/day"},"expiresOn":{"description":"Last day on which it is in force. Absent means no end is known.","$ref":"identifiers.schema.json#/$defs/day"},"withdrawnOn":{"description":"Day on which its publisher took it back. Absent means it stands.","$ref":"identifiers.schema.json#/$defs/day"},"confirmedBy":{"title":"PeerConfirmation","description":"A peer government that has itself confirmed seeing what is not public. Absent means none has.","type":"object","required":["name","subjectId","on"],"properties":{"name":{"description":"The body of the peer government.","$ref":"identifiers.schema.json#/$defs/line"},"subjectId":{"description":"Its country; never the subject itself.","$ref":"identifiers.schema.json#/$defs/subjectId"},"on":{"description":"Day of the confirmation.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"note":{"description":"What a reader must know about it. Absent means nothing.","$ref":"identifiers.schema.json#/$defs/text"}},"allOf":[{"if":{"properties":{"public":{"const":true}},"required":["public"]},"then":{"properties":{"url":true},"required":["url"]}}],"additionalProperties":false},"narrative":{"title":"Narrative","description":"A short account of one principle, in the subject's own words.","type":"object","required":["principleId"],"properties":{"principleId":{"description":"The principle told of.","$ref":"identifiers.schema.json#/$defs/principleId"},"language":{"description":"Language of these texts. Absent means that of the assessment.","$ref":"identifiers.schema.json#/$defs/languageTag"},"translation":{"description":"That these texts are a translation. Absent means they are the original.","$ref":"identifiers.schema.json#/$defs/translation"},"whereWeStand":{"description":"Where the subject stands.","$ref":"identifiers.schema.json#/$defs/text"},"interpretation":{"description":"What is read differently here.","$ref":"identifiers.schema.json#/$defs/text"},"whatDidNotWork":{"description":"What did not work and what was learned.","$ref":"identifiers.schema.json#/$defs/text"},"nextStep":{"title":"NextStep","description":"The next step, with a day and a body.","type":"object","required":["text","dueOn","body"],"properties":{"text":{"description":"What will be done.","$ref":"identifiers.schema.json#/$defs/text"},"dueOn":{"description":"By when.","$ref":"identifiers.schema.json#/$defs/day"},"body":{"description":"Who does it.","$ref":"identifiers.schema.json#/$defs/line"}},"additionalProperties":false},"lastStep":{"title":"LastStep","description":"What became of last year's step.","type":"object","required":["text","outcome"],"properties":{"text":{"description":"What was promised and what became of it.","$ref":"identifiers.schema.json#/$defs/text"},"outcome":{"description":"Whether it was done.","enum":["done","partly-done","dropped"]}},"additionalProperties":false},"consultedBodies":{"description":"Bodies consulted on this principle. Absent means not stated.","type":"array","maxItems":60,"items":{"$ref":"identifiers.schema.json#/$defs/line"}}},"additionalProperties":false},"exchange":{"title":"Exchange","description":"Something offered or sought, tied to a criterion so that both can be matched.","type":"object","required":["criterionId","text"],"properties":{"criterionId":{"description":"The criterion it belongs to.","$ref":"identifiers.schema.json#/$defs/criterionId"},"text":{"description":"What is offered or sought.","$ref":"identifiers.schema.json#/$defs/text"},"contact":{"description":"A role mailbox or page, never a person's address. Absent means through the network's lead.","$ref":"identifiers.schema.json#/$defs/line"}},"additionalProperties":false}}};
const schema79 = {"description":"Which criteria count: all of them, or the essentials and the core questions beside them.","enum":["full","essentials"]};
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
const schema103 = {"title":"EvidenceLink","description":"What ties one piece of evidence to one criterion: the passage relied on, and what it shows.","type":"object","required":["evidenceId"],"properties":{"evidenceId":{"description":"The evidence.","$ref":"identifiers.schema.json#/$defs/slug"},"quotation":{"title":"Quotation","description":"The passage relied on. Absent means none was given, and the link carries nothing.","type":"object","required":["text","language"],"properties":{"text":{"description":"The words as published, at most about fifty.","type":"string","minLength":1,"maxLength":600,"pattern":"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},"language":{"description":"Their language.","$ref":"identifiers.schema.json#/$defs/languageTag"},"place":{"description":"Page, article or section. Absent where the whole is short.","$ref":"identifiers.schema.json#/$defs/line"},"translated":{"title":"TranslatedQuotation","description":"The passage in the language of the assessment. Absent means not translated.","type":"object","required":["text","by","method"],"properties":{"text":{"description":"The translated words.","type":"string","minLength":1,"maxLength":900,"pattern":"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},"by":{"description":"Body or tool that translated.","$ref":"identifiers.schema.json#/$defs/line"},"method":{"description":"Whether a person or a machine translated.","enum":["human","machine"]}},"additionalProperties":false}},"additionalProperties":false},"figure":{"$ref":"#/$defs/figure"},"sustainedSince":{"description":"Day since when the practice that the passage shows is kept up without a break. Absent means not stated.","$ref":"identifiers.schema.json#/$defs/day"},"checkedBy":{"title":"Checker","description":"Who has checked the practice from outside. Absent means nobody is named.","type":"object","required":["name","relation","on"],"properties":{"name":{"description":"The body that checked.","$ref":"identifiers.schema.json#/$defs/line"},"relation":{"description":"What it is to the subject.","$ref":"identifiers.schema.json#/$defs/relation"},"on":{"description":"Day of the check.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false},"reusedBy":{"title":"Reuser","description":"A named body abroad that has taken the practice up. Absent means nobody is named.","type":"object","required":["name","subjectId","on"],"properties":{"name":{"description":"The body abroad.","$ref":"identifiers.schema.json#/$defs/line"},"subjectId":{"description":"Its country; never the subject itself.","$ref":"identifiers.schema.json#/$defs/subjectId"},"on":{"description":"Day from which it is known to reuse it.","$ref":"identifiers.schema.json#/$defs/day"}},"additionalProperties":false}},"additionalProperties":false};
const schema115 = {"description":"What a publisher is to the subject. Independent state bodies, other governments, international organisations, civil society and academia are third parties in Digital Nations.","enum":["government","supplier","company","press","independent-state-body","other-government","international-organisation","civil-society","academia"]};
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

const schema324 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://seamark.example/schema/v1/scorecard.schema.json","title":"Scorecard","description":"The computed, explained result of one assessment. The same input and versions give the same canonical bytes on every platform. Lists are in the order of their ids, never in the order of the input.","type":"object","required":["$schema","methodVersion","engineVersion","schemaVersion","framework","subjectId","cycleId","assessorId","thirdParty","route","asOfOn","counts","principles","nextSteps"],"properties":{"$schema":{"description":"Which document this is.","const":"https://seamark.example/schema/v1/scorecard.schema.json"},"methodVersion":{"description":"Version of the scoring method.","type":"string","pattern":"^[1-9][0-9]*$"},"engineVersion":{"description":"Version of the code that computed it.","type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$"},"schemaVersion":{"description":"Major version of the schemas.","const":"1"},"framework":{"description":"The framework version scored.","$ref":"identifiers.schema.json#/$defs/frameworkReference"},"subjectId":{"description":"Who is assessed.","$ref":"identifiers.schema.json#/$defs/subjectId"},"cycleId":{"description":"The cycle.","$ref":"identifiers.schema.json#/$defs/cycleId"},"assessorId":{"description":"Who assessed.","$ref":"identifiers.schema.json#/$defs/slug"},"thirdParty":{"description":"True when the subject's government did not make the assessment.","type":"boolean"},"route":{"description":"Which criteria count.","$ref":"identifiers.schema.json#/$defs/route"},"asOfOn":{"description":"The day on which evidence was judged.","$ref":"identifiers.schema.json#/$defs/day"},"counts":{"$ref":"#/$defs/counts"},"principles":{"description":"One entry a principle.","type":"array","items":{"$ref":"#/$defs/principle"}},"nextSteps":{"title":"NextSteps","description":"Two kinds of work, never ranked against each other.","type":"object","required":["prove","doMore"],"properties":{"prove":{"description":"Claims above their support: what is missing to carry them.","type":"array","items":{"$ref":"#/$defs/proveStep"}},"doMore":{"description":"Claims that are carried: one level more.","type":"array","items":{"$ref":"#/$defs/doMoreStep"}}},"additionalProperties":false}},"additionalProperties":false,"$defs":{"count":{"description":"A number of criteria or claims.","type":"integer","minimum":0,"maximum":100000},"counts":{"title":"Counts","description":"The whole assessment in counts of criteria. There is no overall number.","type":"object","required":["counted","answered","open","otherRoute","notOurs","notApplicable","conditionNotMet","outsideRoute","criteriaAt","claimedAtCriteriaAt","supportedAtCriteriaAt","essentialsAt","essentialsCounted","essentialsSupported","claims","claimsSupported","principlesByStage","principlesWithoutStage"],"properties":{"counted":{"description":"Criteria that count: answered and open.","$ref":"#/$defs/count"},"answered":{"description":"Of these, answered with a level.","$ref":"#/$defs/count"},"open":{"description":"Of these, open.","$ref":"#/$defs/count"},"otherRoute":{"description":"Answered as reached by another route.","$ref":"#/$defs/count"},"notOurs":{"description":"Out because another level decides.","$ref":"#/$defs/count"},"notApplicable":{"description":"Out because the framework allows it not to apply.","$ref":"#/$defs/count"},"conditionNotMet":{"description":"Conditional criteria out because their trigger is no.","$ref":"#/$defs/count"},"outsideRoute":{"description":"Criteria that this route does not ask.","$ref":"#/$defs/count"},"criteriaAt":{"description":"Level at which criteria are counted.","$ref":"identifiers.schema.json#/$defs/level"},"claimedAtCriteriaAt":{"description":"Counted criteria claimed at that level or above.","$ref":"#/$defs/count"},"supportedAtCriteriaAt":{"description":"Counted criteria supported at that level or above.","$ref":"#/$defs/count"},"essentialsAt":{"description":"Level at which essentials are counted.","$ref":"identifiers.schema.json#/$defs/level"},"essentialsCounted":{"description":"Essentials that count.","$ref":"#/$defs/count"},"essentialsSupported":{"description":"Of these, supported at that level or above.","$ref":"#/$defs/count"},"claims":{"description":"Claims of level 1 or more.","$ref":"#/$defs/count"},"claimsSupported":{"description":"Of these, carried in full by evidence.","$ref":"#/$defs/count"},"principlesByStage":{"description":"Principles by stage, from the highest stage to the lowest; every stage of the framework is named.","type":"array","items":{"title":"StageGroup","description":"The principles of one stage.","type":"object","required":["stageId","principleIds"],"properties":{"stageId":{"description":"The stage.","$ref":"identifiers.schema.json#/$defs/slug"},"principleIds":{"description":"Principles given it.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/principleId"}}},"additionalProperties":false}},"principlesWithoutStage":{"description":"Principles given no stage. They stand apart, not below the lowest.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/principleId"}}},"additionalProperties":false},"stepSums":{"title":"StepSums","description":"Sums in steps: supported <= claimed <= ceiling <= whole.","type":"object","required":["supported","claimed","ceiling","whole"],"properties":{"supported":{"description":"Steps claimed that evidence carries.","$ref":"identifiers.schema.json#/$defs/steps"},"claimed":{"description":"Steps claimed; open counts 0.","$ref":"identifiers.schema.json#/$defs/steps"},"ceiling":{"description":"Steps claimed if every open criterion were at the top.","$ref":"identifiers.schema.json#/$defs/steps"},"whole":{"description":"All the steps there are.","$ref":"identifiers.schema.json#/$defs/steps"}},"additionalProperties":false},"principle":{"title":"PrincipleScore","description":"One principle: sums, shares, stage and the criteria behind them.","type":"object","required":["principleId","steps","ratios","coverage","evidenceShare","stage","criteria"],"properties":{"principleId":{"description":"The principle.","$ref":"identifiers.schema.json#/$defs/principleId"},"steps":{"$ref":"#/$defs/stepSums"},"ratios":{"title":"StepRatios","description":"The sums as shares of the whole; null when nothing counts.","type":"object","required":["supported","claimed","ceiling"],"properties":{"supported":{"description":"Supported of whole.","$ref":"identifiers.schema.json#/$defs/ratio"},"claimed":{"description":"Claimed of whole.","$ref":"identifiers.schema.json#/$defs/ratio"},"ceiling":{"description":"Ceiling of whole.","$ref":"identifiers.schema.json#/$defs/ratio"}},"additionalProperties":false},"coverage":{"description":"Answered weight of counted weight; null when nothing counts.","$ref":"identifiers.schema.json#/$defs/ratio"},"evidenceShare":{"description":"Of the weight claimed at level 1 or more, the share carried in full; null without such claims.","$ref":"identifiers.schema.json#/$defs/ratio"},"stage":{"$ref":"#/$defs/stage"},"criteria":{"description":"Every criterion of the principle, also those that do not count.","type":"array","items":{"$ref":"#/$defs/criterion"}}},"additionalProperties":false},"stage":{"title":"StageGiven","description":"The stage, or why none is given, and what holds it back.","type":"object","required":["stageId","reasons","stepsStageId","heldBackBy","next"],"properties":{"stageId":{"description":"The stage; null when none is given.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"reasons":{"description":"Why no stage is given; empty when one is.","type":"array","items":{"title":"NoStageReason","description":"One reason for giving no stage.","type":"object","required":["code","criterionIds"],"properties":{"code":{"description":"The rule that withholds it.","enum":["framework-without-stages","essentials-route","nothing-counts","too-little-answered","essential-open","essential-out"]},"criterionIds":{"description":"Criteria that cause it; empty where the principle as a whole does.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/criterionId"}}},"additionalProperties":false}},"stepsStageId":{"description":"The stage that the supported steps alone reach; null when no stage is given.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"heldBackBy":{"description":"Essentials that keep the stage below what the steps reach.","type":"array","items":{"title":"HeldBack","description":"One essential below the level that the stage asks for.","type":"object","required":["criterionId","supported","needed"],"properties":{"criterionId":{"description":"The essential.","$ref":"identifiers.schema.json#/$defs/criterionId"},"supported":{"description":"Level at which it is supported.","$ref":"identifiers.schema.json#/$defs/level"},"needed":{"description":"Level that the stage reached by steps asks for.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false}},"next":{"description":"The next higher stage than the one given; null at the highest or without a stage.","anyOf":[{"title":"NextStage","description":"What the next stage asks for.","type":"object","required":["stageId","stepsAway","essentialIds"],"properties":{"stageId":{"description":"The next stage.","$ref":"identifiers.schema.json#/$defs/slug"},"stepsAway":{"description":"Supported steps still missing to its limit; 0 when only essentials hold it back.","$ref":"identifiers.schema.json#/$defs/steps"},"essentialIds":{"description":"Essentials not yet supported at the level it asks for.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/criterionId"}}},"additionalProperties":false},{"type":"null"}]}},"additionalProperties":false},"criterion":{"title":"CriterionScore","description":"One criterion: what is claimed, what evidence carries, which link and which rule decided.","type":"object","required":["criterionId","weight","essential","standing","because","state","claimed","carried","supported","steps","links","decidedBy","lifts"],"properties":{"criterionId":{"description":"The criterion.","$ref":"identifiers.schema.json#/$defs/criterionId"},"weight":{"description":"Its weight.","type":"integer","minimum":1,"maximum":1000},"essential":{"description":"True when the charter's wording commits to it.","type":"boolean"},"trigger":{"description":"Its trigger. Absent means it is always asked.","$ref":"identifiers.schema.json#/$defs/slug"},"standing":{"description":"Answered counts with its level, open counts as a range, out does not count.","enum":["answered","open","out"]},"because":{"description":"Why it is open or out; null when answered.","anyOf":[{"enum":["not-known","no-response","no-state","trigger-not-known","not-ours","not-applicable","condition-not-met","outside-route"]},{"type":"null"}]},"state":{"description":"State of the response; null without one.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/responseState"},{"type":"null"}]},"claimed":{"description":"Level claimed; null unless answered.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/level"},{"type":"null"}]},"carried":{"description":"Level that evidence carries, whatever is claimed; null unless answered.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/level"},{"type":"null"}]},"supported":{"description":"The lower of claimed and carried; null unless answered.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/level"},{"type":"null"}]},"steps":{"$ref":"#/$defs/stepSums"},"links":{"description":"How each piece of evidence was judged.","type":"array","items":{"$ref":"#/$defs/link"}},"decidedBy":{"title":"Decision","description":"The link and the rule that decided what evidence carries; null unless answered.","anyOf":[{"type":"object","required":["evidenceId","rule"],"properties":{"evidenceId":{"description":"The deciding evidence; null when there is none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"rule":{"description":"The deciding rule: that of the best link, or the scope, or that nothing is linked.","anyOf":[{"$ref":"#/$defs/linkRule"},{"enum":["no-evidence","scope-narrower","scope-not-stated"]}]}},"additionalProperties":false},{"type":"null"}]},"lifts":{"description":"What would carry the whole claim; empty when it is carried, open or out.","type":"array","items":{"$ref":"#/$defs/lift"}},"ifOpen":{"title":"EffectOfNotOurs","description":"What the principle's figures would be if this criterion counted as open. Only with the state not-ours.","type":"object","required":["steps","coverage","evidenceShare","stageId"],"properties":{"steps":{"$ref":"#/$defs/stepSums"},"coverage":{"description":"Coverage in that case.","$ref":"identifiers.schema.json#/$defs/ratio"},"evidenceShare":{"description":"Evidence share in that case.","$ref":"identifiers.schema.json#/$defs/ratio"},"stageId":{"description":"Stage in that case; null for none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]}},"additionalProperties":false}},"additionalProperties":false},"linkRule":{"description":"The rule that fixed what one link carries. The first nine carry what grade D carries; the others name what carried.","enum":["no-quotation","published-after-as-of","seen-after-as-of","publication-day-not-stated","withdrawn","expired","too-old","not-seen-recently","not-public","peer-confirmed","public-own","public-own-figure","third-party","third-party-sustained"]},"link":{"title":"LinkJudgement","description":"How one link was judged.","type":"object","required":["evidenceId","grade","valid","carries","rule","uses"],"properties":{"evidenceId":{"description":"The evidence.","$ref":"identifiers.schema.json#/$defs/slug"},"grade":{"description":"Its grade by publicity and publisher, whether or not it is valid today.","$ref":"identifiers.schema.json#/$defs/grade"},"valid":{"description":"True when it may carry on the day of judgement.","type":"boolean"},"carries":{"description":"Level it carries, before the scope is looked at.","$ref":"identifiers.schema.json#/$defs/level"},"rule":{"$ref":"#/$defs/linkRule"},"uses":{"description":"How many criteria of the assessment rely on the same evidence.","type":"integer","minimum":1}},"additionalProperties":false},"lift":{"title":"Lift","description":"One thing that is missing; all the lifts of a criterion together carry its claim.","type":"object","required":["need","evidenceId"],"properties":{"need":{"description":"What is missing.","enum":["add-public-evidence","quote-passage","state-publication-day","renew-evidence","see-again","make-public","record-figure","third-party-evidence","sustained-and-checked","state-scope","widen-scope"]},"evidenceId":{"description":"The evidence to mend; null when new evidence or the response itself is meant.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]}},"additionalProperties":false},"proveStep":{"title":"ProveStep","description":"What would carry one claim in full.","type":"object","required":["criterionId","principleId","from","to","lifts","stepsGained","stageBefore","stageAfter","effort"],"properties":{"criterionId":{"description":"The criterion.","$ref":"identifiers.schema.json#/$defs/criterionId"},"principleId":{"description":"Its principle.","$ref":"identifiers.schema.json#/$defs/principleId"},"from":{"description":"Level supported now.","$ref":"identifiers.schema.json#/$defs/level"},"to":{"description":"Level supported then: the level claimed.","$ref":"identifiers.schema.json#/$defs/level"},"lifts":{"description":"What is missing, all of it needed.","type":"array","minItems":1,"items":{"$ref":"#/$defs/lift"}},"stepsGained":{"description":"Supported steps gained.","$ref":"identifiers.schema.json#/$defs/steps"},"stageBefore":{"description":"Stage now; null for none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"stageAfter":{"description":"Stage then; null for none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"effort":{"description":"Usual effort for one level, the framework's judgement.","$ref":"identifiers.schema.json#/$defs/effort"}},"additionalProperties":false},"doMoreStep":{"title":"DoMoreStep","description":"One level more where the claim is carried; its proof is assumed.","type":"object","required":["criterionId","principleId","from","to","stepsGained","stageBefore","stageAfter","effort"],"properties":{"criterionId":{"description":"The criterion.","$ref":"identifiers.schema.json#/$defs/criterionId"},"principleId":{"description":"Its principle.","$ref":"identifiers.schema.json#/$defs/principleId"},"from":{"description":"Level supported now.","$ref":"identifiers.schema.json#/$defs/level"},"to":{"description":"The next level, whose descriptor says what to do.","$ref":"identifiers.schema.json#/$defs/level"},"stepsGained":{"description":"Supported steps gained.","$ref":"identifiers.schema.json#/$defs/steps"},"stageBefore":{"description":"Stage now; null for none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"stageAfter":{"description":"Stage then; null for none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"effort":{"description":"Usual effort for one level, the framework's judgement.","$ref":"identifiers.schema.json#/$defs/effort"}},"additionalProperties":false}}};
const pattern215 = new RegExp("^[1-9][0-9]*$", "u");
const pattern216 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");

function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate98.evaluated;
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
validate98.errors = vErrors;
return errors === 0;
}
validate98.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema333 = {"title":"Counts","description":"The whole assessment in counts of criteria. There is no overall number.","type":"object","required":["counted","answered","open","otherRoute","notOurs","notApplicable","conditionNotMet","outsideRoute","criteriaAt","claimedAtCriteriaAt","supportedAtCriteriaAt","essentialsAt","essentialsCounted","essentialsSupported","claims","claimsSupported","principlesByStage","principlesWithoutStage"],"properties":{"counted":{"description":"Criteria that count: answered and open.","$ref":"#/$defs/count"},"answered":{"description":"Of these, answered with a level.","$ref":"#/$defs/count"},"open":{"description":"Of these, open.","$ref":"#/$defs/count"},"otherRoute":{"description":"Answered as reached by another route.","$ref":"#/$defs/count"},"notOurs":{"description":"Out because another level decides.","$ref":"#/$defs/count"},"notApplicable":{"description":"Out because the framework allows it not to apply.","$ref":"#/$defs/count"},"conditionNotMet":{"description":"Conditional criteria out because their trigger is no.","$ref":"#/$defs/count"},"outsideRoute":{"description":"Criteria that this route does not ask.","$ref":"#/$defs/count"},"criteriaAt":{"description":"Level at which criteria are counted.","$ref":"identifiers.schema.json#/$defs/level"},"claimedAtCriteriaAt":{"description":"Counted criteria claimed at that level or above.","$ref":"#/$defs/count"},"supportedAtCriteriaAt":{"description":"Counted criteria supported at that level or above.","$ref":"#/$defs/count"},"essentialsAt":{"description":"Level at which essentials are counted.","$ref":"identifiers.schema.json#/$defs/level"},"essentialsCounted":{"description":"Essentials that count.","$ref":"#/$defs/count"},"essentialsSupported":{"description":"Of these, supported at that level or above.","$ref":"#/$defs/count"},"claims":{"description":"Claims of level 1 or more.","$ref":"#/$defs/count"},"claimsSupported":{"description":"Of these, carried in full by evidence.","$ref":"#/$defs/count"},"principlesByStage":{"description":"Principles by stage, from the highest stage to the lowest; every stage of the framework is named.","type":"array","items":{"title":"StageGroup","description":"The principles of one stage.","type":"object","required":["stageId","principleIds"],"properties":{"stageId":{"description":"The stage.","$ref":"identifiers.schema.json#/$defs/slug"},"principleIds":{"description":"Principles given it.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/principleId"}}},"additionalProperties":false}},"principlesWithoutStage":{"description":"Principles given no stage. They stand apart, not below the lowest.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/principleId"}}},"additionalProperties":false};

function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate100.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.counted === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counted"},message:"must have required property '"+"counted"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.answered === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answered"},message:"must have required property '"+"answered"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.open === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "open"},message:"must have required property '"+"open"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.otherRoute === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "otherRoute"},message:"must have required property '"+"otherRoute"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.notOurs === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notOurs"},message:"must have required property '"+"notOurs"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.notApplicable === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notApplicable"},message:"must have required property '"+"notApplicable"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.conditionNotMet === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conditionNotMet"},message:"must have required property '"+"conditionNotMet"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.outsideRoute === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "outsideRoute"},message:"must have required property '"+"outsideRoute"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.criteriaAt === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteriaAt"},message:"must have required property '"+"criteriaAt"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.claimedAtCriteriaAt === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claimedAtCriteriaAt"},message:"must have required property '"+"claimedAtCriteriaAt"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.supportedAtCriteriaAt === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportedAtCriteriaAt"},message:"must have required property '"+"supportedAtCriteriaAt"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.essentialsAt === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "essentialsAt"},message:"must have required property '"+"essentialsAt"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.essentialsCounted === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "essentialsCounted"},message:"must have required property '"+"essentialsCounted"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.essentialsSupported === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "essentialsSupported"},message:"must have required property '"+"essentialsSupported"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.claims === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claims"},message:"must have required property '"+"claims"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.claimsSupported === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claimsSupported"},message:"must have required property '"+"claimsSupported"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.principlesByStage === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principlesByStage"},message:"must have required property '"+"principlesByStage"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.principlesWithoutStage === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principlesWithoutStage"},message:"must have required property '"+"principlesWithoutStage"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema333.properties, key0))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.counted !== undefined){
let data0 = data.counted;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err19 = {instancePath:instancePath+"/counted",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 100000 || isNaN(data0)){
const err20 = {instancePath:instancePath+"/counted",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err21 = {instancePath:instancePath+"/counted",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.answered !== undefined){
let data1 = data.answered;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err22 = {instancePath:instancePath+"/answered",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 100000 || isNaN(data1)){
const err23 = {instancePath:instancePath+"/answered",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err24 = {instancePath:instancePath+"/answered",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.open !== undefined){
let data2 = data.open;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err25 = {instancePath:instancePath+"/open",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100000 || isNaN(data2)){
const err26 = {instancePath:instancePath+"/open",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err27 = {instancePath:instancePath+"/open",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.otherRoute !== undefined){
let data3 = data.otherRoute;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err28 = {instancePath:instancePath+"/otherRoute",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100000 || isNaN(data3)){
const err29 = {instancePath:instancePath+"/otherRoute",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err30 = {instancePath:instancePath+"/otherRoute",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.notOurs !== undefined){
let data4 = data.notOurs;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err31 = {instancePath:instancePath+"/notOurs",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100000 || isNaN(data4)){
const err32 = {instancePath:instancePath+"/notOurs",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err33 = {instancePath:instancePath+"/notOurs",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.notApplicable !== undefined){
let data5 = data.notApplicable;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err34 = {instancePath:instancePath+"/notApplicable",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100000 || isNaN(data5)){
const err35 = {instancePath:instancePath+"/notApplicable",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err36 = {instancePath:instancePath+"/notApplicable",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
if(data.conditionNotMet !== undefined){
let data6 = data.conditionNotMet;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err37 = {instancePath:instancePath+"/conditionNotMet",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 100000 || isNaN(data6)){
const err38 = {instancePath:instancePath+"/conditionNotMet",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err39 = {instancePath:instancePath+"/conditionNotMet",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
if(data.outsideRoute !== undefined){
let data7 = data.outsideRoute;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err40 = {instancePath:instancePath+"/outsideRoute",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 100000 || isNaN(data7)){
const err41 = {instancePath:instancePath+"/outsideRoute",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err42 = {instancePath:instancePath+"/outsideRoute",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data.criteriaAt !== undefined){
let data8 = data.criteriaAt;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err43 = {instancePath:instancePath+"/criteriaAt",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
const err44 = {instancePath:instancePath+"/criteriaAt",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err45 = {instancePath:instancePath+"/criteriaAt",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.claimedAtCriteriaAt !== undefined){
let data9 = data.claimedAtCriteriaAt;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err46 = {instancePath:instancePath+"/claimedAtCriteriaAt",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 100000 || isNaN(data9)){
const err47 = {instancePath:instancePath+"/claimedAtCriteriaAt",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err48 = {instancePath:instancePath+"/claimedAtCriteriaAt",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.supportedAtCriteriaAt !== undefined){
let data10 = data.supportedAtCriteriaAt;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err49 = {instancePath:instancePath+"/supportedAtCriteriaAt",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 100000 || isNaN(data10)){
const err50 = {instancePath:instancePath+"/supportedAtCriteriaAt",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err51 = {instancePath:instancePath+"/supportedAtCriteriaAt",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
if(data.essentialsAt !== undefined){
let data11 = data.essentialsAt;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err52 = {instancePath:instancePath+"/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9 || isNaN(data11)){
const err53 = {instancePath:instancePath+"/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err54 = {instancePath:instancePath+"/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
if(data.essentialsCounted !== undefined){
let data12 = data.essentialsCounted;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err55 = {instancePath:instancePath+"/essentialsCounted",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 > 100000 || isNaN(data12)){
const err56 = {instancePath:instancePath+"/essentialsCounted",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data12 < 0 || isNaN(data12)){
const err57 = {instancePath:instancePath+"/essentialsCounted",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.essentialsSupported !== undefined){
let data13 = data.essentialsSupported;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err58 = {instancePath:instancePath+"/essentialsSupported",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 100000 || isNaN(data13)){
const err59 = {instancePath:instancePath+"/essentialsSupported",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err60 = {instancePath:instancePath+"/essentialsSupported",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
if(data.claims !== undefined){
let data14 = data.claims;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err61 = {instancePath:instancePath+"/claims",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 100000 || isNaN(data14)){
const err62 = {instancePath:instancePath+"/claims",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err63 = {instancePath:instancePath+"/claims",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
if(data.claimsSupported !== undefined){
let data15 = data.claimsSupported;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err64 = {instancePath:instancePath+"/claimsSupported",schemaPath:"#/$defs/count/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 100000 || isNaN(data15)){
const err65 = {instancePath:instancePath+"/claimsSupported",schemaPath:"#/$defs/count/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100000},message:"must be <= 100000"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data15 < 0 || isNaN(data15)){
const err66 = {instancePath:instancePath+"/claimsSupported",schemaPath:"#/$defs/count/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.principlesByStage !== undefined){
let data16 = data.principlesByStage;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.stageId === undefined){
const err67 = {instancePath:instancePath+"/principlesByStage/" + i0,schemaPath:"#/properties/principlesByStage/items/required",keyword:"required",params:{missingProperty: "stageId"},message:"must have required property '"+"stageId"+"'"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data17.principleIds === undefined){
const err68 = {instancePath:instancePath+"/principlesByStage/" + i0,schemaPath:"#/properties/principlesByStage/items/required",keyword:"required",params:{missingProperty: "principleIds"},message:"must have required property '"+"principleIds"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key1 in data17){
if(!((key1 === "stageId") || (key1 === "principleIds"))){
const err69 = {instancePath:instancePath+"/principlesByStage/" + i0,schemaPath:"#/properties/principlesByStage/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data17.stageId !== undefined){
let data18 = data17.stageId;
if(typeof data18 === "string"){
if(func2(data18) > 80){
const err70 = {instancePath:instancePath+"/principlesByStage/" + i0+"/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern4.test(data18)){
const err71 = {instancePath:instancePath+"/principlesByStage/" + i0+"/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err72 = {instancePath:instancePath+"/principlesByStage/" + i0+"/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data17.principleIds !== undefined){
let data19 = data17.principleIds;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 === "string"){
if(func2(data20) > 40){
const err73 = {instancePath:instancePath+"/principlesByStage/" + i0+"/principleIds/" + i1,schemaPath:"identifiers.schema.json#/$defs/principleId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(!pattern6.test(data20)){
const err74 = {instancePath:instancePath+"/principlesByStage/" + i0+"/principleIds/" + i1,schemaPath:"identifiers.schema.json#/$defs/principleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/principlesByStage/" + i0+"/principleIds/" + i1,schemaPath:"identifiers.schema.json#/$defs/principleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err76 = {instancePath:instancePath+"/principlesByStage/" + i0+"/principleIds",schemaPath:"#/properties/principlesByStage/items/properties/principleIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err77 = {instancePath:instancePath+"/principlesByStage/" + i0,schemaPath:"#/properties/principlesByStage/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/principlesByStage",schemaPath:"#/properties/principlesByStage/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.principlesWithoutStage !== undefined){
let data21 = data.principlesWithoutStage;
if(Array.isArray(data21)){
const len2 = data21.length;
for(let i2=0; i2<len2; i2++){
let data22 = data21[i2];
if(typeof data22 === "string"){
if(func2(data22) > 40){
const err79 = {instancePath:instancePath+"/principlesWithoutStage/" + i2,schemaPath:"identifiers.schema.json#/$defs/principleId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!pattern6.test(data22)){
const err80 = {instancePath:instancePath+"/principlesWithoutStage/" + i2,schemaPath:"identifiers.schema.json#/$defs/principleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/principlesWithoutStage/" + i2,schemaPath:"identifiers.schema.json#/$defs/principleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/principlesWithoutStage",schemaPath:"#/properties/principlesWithoutStage/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
validate100.errors = vErrors;
return errors === 0;
}
validate100.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate103.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.supported === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supported"},message:"must have required property '"+"supported"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.claimed === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claimed"},message:"must have required property '"+"claimed"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ceiling === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ceiling"},message:"must have required property '"+"ceiling"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.whole === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "whole"},message:"must have required property '"+"whole"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "supported") || (key0 === "claimed")) || (key0 === "ceiling")) || (key0 === "whole"))){
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
if(data.supported !== undefined){
let data0 = data.supported;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err5 = {instancePath:instancePath+"/supported",schemaPath:"identifiers.schema.json#/$defs/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 9000000 || isNaN(data0)){
const err6 = {instancePath:instancePath+"/supported",schemaPath:"identifiers.schema.json#/$defs/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9000000},message:"must be <= 9000000"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err7 = {instancePath:instancePath+"/supported",schemaPath:"identifiers.schema.json#/$defs/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.claimed !== undefined){
let data1 = data.claimed;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err8 = {instancePath:instancePath+"/claimed",schemaPath:"identifiers.schema.json#/$defs/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 9000000 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/claimed",schemaPath:"identifiers.schema.json#/$defs/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9000000},message:"must be <= 9000000"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/claimed",schemaPath:"identifiers.schema.json#/$defs/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.ceiling !== undefined){
let data2 = data.ceiling;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err11 = {instancePath:instancePath+"/ceiling",schemaPath:"identifiers.schema.json#/$defs/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9000000 || isNaN(data2)){
const err12 = {instancePath:instancePath+"/ceiling",schemaPath:"identifiers.schema.json#/$defs/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9000000},message:"must be <= 9000000"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err13 = {instancePath:instancePath+"/ceiling",schemaPath:"identifiers.schema.json#/$defs/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.whole !== undefined){
let data3 = data.whole;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err14 = {instancePath:instancePath+"/whole",schemaPath:"identifiers.schema.json#/$defs/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9000000 || isNaN(data3)){
const err15 = {instancePath:instancePath+"/whole",schemaPath:"identifiers.schema.json#/$defs/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9000000},message:"must be <= 9000000"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err16 = {instancePath:instancePath+"/whole",schemaPath:"identifiers.schema.json#/$defs/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate103.errors = vErrors;
return errors === 0;
}
validate103.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern155 = new RegExp("^(0|[1-9][0-9]*)/[1-9][0-9]*$", "u");

function validate105(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate105.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func2(data) > 20){
const err0 = {instancePath,schemaPath:"#/$defs/fraction/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!pattern155.test(data)){
const err1 = {instancePath,schemaPath:"#/$defs/fraction/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)/[1-9][0-9]*$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)/[1-9][0-9]*$"+"\""};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath,schemaPath:"#/$defs/fraction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs4 = errors;
if(data !== null){
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate105.errors = vErrors;
return errors === 0;
}
validate105.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema362 = {"title":"StageGiven","description":"The stage, or why none is given, and what holds it back.","type":"object","required":["stageId","reasons","stepsStageId","heldBackBy","next"],"properties":{"stageId":{"description":"The stage; null when none is given.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"reasons":{"description":"Why no stage is given; empty when one is.","type":"array","items":{"title":"NoStageReason","description":"One reason for giving no stage.","type":"object","required":["code","criterionIds"],"properties":{"code":{"description":"The rule that withholds it.","enum":["framework-without-stages","essentials-route","nothing-counts","too-little-answered","essential-open","essential-out"]},"criterionIds":{"description":"Criteria that cause it; empty where the principle as a whole does.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/criterionId"}}},"additionalProperties":false}},"stepsStageId":{"description":"The stage that the supported steps alone reach; null when no stage is given.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"heldBackBy":{"description":"Essentials that keep the stage below what the steps reach.","type":"array","items":{"title":"HeldBack","description":"One essential below the level that the stage asks for.","type":"object","required":["criterionId","supported","needed"],"properties":{"criterionId":{"description":"The essential.","$ref":"identifiers.schema.json#/$defs/criterionId"},"supported":{"description":"Level at which it is supported.","$ref":"identifiers.schema.json#/$defs/level"},"needed":{"description":"Level that the stage reached by steps asks for.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false}},"next":{"description":"The next higher stage than the one given; null at the highest or without a stage.","anyOf":[{"title":"NextStage","description":"What the next stage asks for.","type":"object","required":["stageId","stepsAway","essentialIds"],"properties":{"stageId":{"description":"The next stage.","$ref":"identifiers.schema.json#/$defs/slug"},"stepsAway":{"description":"Supported steps still missing to its limit; 0 when only essentials hold it back.","$ref":"identifiers.schema.json#/$defs/steps"},"essentialIds":{"description":"Essentials not yet supported at the level it asks for.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/criterionId"}}},"additionalProperties":false},{"type":"null"}]}},"additionalProperties":false};

function validate111(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate111.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.stageId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageId"},message:"must have required property '"+"stageId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.reasons === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reasons"},message:"must have required property '"+"reasons"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.stepsStageId === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepsStageId"},message:"must have required property '"+"stepsStageId"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.heldBackBy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "heldBackBy"},message:"must have required property '"+"heldBackBy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.next === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next"},message:"must have required property '"+"next"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "stageId") || (key0 === "reasons")) || (key0 === "stepsStageId")) || (key0 === "heldBackBy")) || (key0 === "next"))){
const err5 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.stageId !== undefined){
let data0 = data.stageId;
const _errs3 = errors;
let valid1 = false;
const _errs4 = errors;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err6 = {instancePath:instancePath+"/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err8 = {instancePath:instancePath+"/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs4 === errors;
valid1 = valid1 || _valid0;
const _errs7 = errors;
if(data0 !== null){
const err9 = {instancePath:instancePath+"/stageId",schemaPath:"#/properties/stageId/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err10 = {instancePath:instancePath+"/stageId",schemaPath:"#/properties/stageId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.reasons !== undefined){
let data1 = data.reasons;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.code === undefined){
const err11 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.criterionIds === undefined){
const err12 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/required",keyword:"required",params:{missingProperty: "criterionIds"},message:"must have required property '"+"criterionIds"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data2){
if(!((key1 === "code") || (key1 === "criterionIds"))){
const err13 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.code !== undefined){
let data3 = data2.code;
if(!((((((data3 === "framework-without-stages") || (data3 === "essentials-route")) || (data3 === "nothing-counts")) || (data3 === "too-little-answered")) || (data3 === "essential-open")) || (data3 === "essential-out"))){
const err14 = {instancePath:instancePath+"/reasons/" + i0+"/code",schemaPath:"#/properties/reasons/items/properties/code/enum",keyword:"enum",params:{allowedValues: schema362.properties.reasons.items.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.criterionIds !== undefined){
let data4 = data2.criterionIds;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(typeof data5 === "string"){
if(func2(data5) > 40){
const err15 = {instancePath:instancePath+"/reasons/" + i0+"/criterionIds/" + i1,schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern6.test(data5)){
const err16 = {instancePath:instancePath+"/reasons/" + i0+"/criterionIds/" + i1,schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err17 = {instancePath:instancePath+"/reasons/" + i0+"/criterionIds/" + i1,schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/reasons/" + i0+"/criterionIds",schemaPath:"#/properties/reasons/items/properties/criterionIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err19 = {instancePath:instancePath+"/reasons/" + i0,schemaPath:"#/properties/reasons/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err20 = {instancePath:instancePath+"/reasons",schemaPath:"#/properties/reasons/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.stepsStageId !== undefined){
let data6 = data.stepsStageId;
const _errs21 = errors;
let valid9 = false;
const _errs22 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 80){
const err21 = {instancePath:instancePath+"/stepsStageId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern4.test(data6)){
const err22 = {instancePath:instancePath+"/stepsStageId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/stepsStageId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid9 = valid9 || _valid1;
const _errs25 = errors;
if(data6 !== null){
const err24 = {instancePath:instancePath+"/stepsStageId",schemaPath:"#/properties/stepsStageId/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const err25 = {instancePath:instancePath+"/stepsStageId",schemaPath:"#/properties/stepsStageId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.heldBackBy !== undefined){
let data7 = data.heldBackBy;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.criterionId === undefined){
const err26 = {instancePath:instancePath+"/heldBackBy/" + i2,schemaPath:"#/properties/heldBackBy/items/required",keyword:"required",params:{missingProperty: "criterionId"},message:"must have required property '"+"criterionId"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.supported === undefined){
const err27 = {instancePath:instancePath+"/heldBackBy/" + i2,schemaPath:"#/properties/heldBackBy/items/required",keyword:"required",params:{missingProperty: "supported"},message:"must have required property '"+"supported"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.needed === undefined){
const err28 = {instancePath:instancePath+"/heldBackBy/" + i2,schemaPath:"#/properties/heldBackBy/items/required",keyword:"required",params:{missingProperty: "needed"},message:"must have required property '"+"needed"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
for(const key2 in data8){
if(!(((key2 === "criterionId") || (key2 === "supported")) || (key2 === "needed"))){
const err29 = {instancePath:instancePath+"/heldBackBy/" + i2,schemaPath:"#/properties/heldBackBy/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.criterionId !== undefined){
let data9 = data8.criterionId;
if(typeof data9 === "string"){
if(func2(data9) > 40){
const err30 = {instancePath:instancePath+"/heldBackBy/" + i2+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern6.test(data9)){
const err31 = {instancePath:instancePath+"/heldBackBy/" + i2+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err32 = {instancePath:instancePath+"/heldBackBy/" + i2+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.supported !== undefined){
let data10 = data8.supported;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err33 = {instancePath:instancePath+"/heldBackBy/" + i2+"/supported",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9 || isNaN(data10)){
const err34 = {instancePath:instancePath+"/heldBackBy/" + i2+"/supported",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err35 = {instancePath:instancePath+"/heldBackBy/" + i2+"/supported",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
if(data8.needed !== undefined){
let data11 = data8.needed;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err36 = {instancePath:instancePath+"/heldBackBy/" + i2+"/needed",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9 || isNaN(data11)){
const err37 = {instancePath:instancePath+"/heldBackBy/" + i2+"/needed",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err38 = {instancePath:instancePath+"/heldBackBy/" + i2+"/needed",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/heldBackBy/" + i2,schemaPath:"#/properties/heldBackBy/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/heldBackBy",schemaPath:"#/properties/heldBackBy/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.next !== undefined){
let data12 = data.next;
const _errs42 = errors;
let valid17 = false;
const _errs43 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.stageId === undefined){
const err41 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/required",keyword:"required",params:{missingProperty: "stageId"},message:"must have required property '"+"stageId"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.stepsAway === undefined){
const err42 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/required",keyword:"required",params:{missingProperty: "stepsAway"},message:"must have required property '"+"stepsAway"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.essentialIds === undefined){
const err43 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/required",keyword:"required",params:{missingProperty: "essentialIds"},message:"must have required property '"+"essentialIds"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key3 in data12){
if(!(((key3 === "stageId") || (key3 === "stepsAway")) || (key3 === "essentialIds"))){
const err44 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.stageId !== undefined){
let data13 = data12.stageId;
if(typeof data13 === "string"){
if(func2(data13) > 80){
const err45 = {instancePath:instancePath+"/next/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern4.test(data13)){
const err46 = {instancePath:instancePath+"/next/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err47 = {instancePath:instancePath+"/next/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data12.stepsAway !== undefined){
let data14 = data12.stepsAway;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err48 = {instancePath:instancePath+"/next/stepsAway",schemaPath:"identifiers.schema.json#/$defs/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9000000 || isNaN(data14)){
const err49 = {instancePath:instancePath+"/next/stepsAway",schemaPath:"identifiers.schema.json#/$defs/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9000000},message:"must be <= 9000000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err50 = {instancePath:instancePath+"/next/stepsAway",schemaPath:"identifiers.schema.json#/$defs/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data12.essentialIds !== undefined){
let data15 = data12.essentialIds;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
let data16 = data15[i3];
if(typeof data16 === "string"){
if(func2(data16) > 40){
const err51 = {instancePath:instancePath+"/next/essentialIds/" + i3,schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!pattern6.test(data16)){
const err52 = {instancePath:instancePath+"/next/essentialIds/" + i3,schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err53 = {instancePath:instancePath+"/next/essentialIds/" + i3,schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/next/essentialIds",schemaPath:"#/properties/next/anyOf/0/properties/essentialIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid17 = valid17 || _valid2;
const _errs57 = errors;
if(data12 !== null){
const err56 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid2 = _errs57 === errors;
valid17 = valid17 || _valid2;
if(!valid17){
const err57 = {instancePath:instancePath+"/next",schemaPath:"#/properties/next/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err58 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
validate111.errors = vErrors;
return errors === 0;
}
validate111.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema372 = {"title":"CriterionScore","description":"One criterion: what is claimed, what evidence carries, which link and which rule decided.","type":"object","required":["criterionId","weight","essential","standing","because","state","claimed","carried","supported","steps","links","decidedBy","lifts"],"properties":{"criterionId":{"description":"The criterion.","$ref":"identifiers.schema.json#/$defs/criterionId"},"weight":{"description":"Its weight.","type":"integer","minimum":1,"maximum":1000},"essential":{"description":"True when the charter's wording commits to it.","type":"boolean"},"trigger":{"description":"Its trigger. Absent means it is always asked.","$ref":"identifiers.schema.json#/$defs/slug"},"standing":{"description":"Answered counts with its level, open counts as a range, out does not count.","enum":["answered","open","out"]},"because":{"description":"Why it is open or out; null when answered.","anyOf":[{"enum":["not-known","no-response","no-state","trigger-not-known","not-ours","not-applicable","condition-not-met","outside-route"]},{"type":"null"}]},"state":{"description":"State of the response; null without one.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/responseState"},{"type":"null"}]},"claimed":{"description":"Level claimed; null unless answered.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/level"},{"type":"null"}]},"carried":{"description":"Level that evidence carries, whatever is claimed; null unless answered.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/level"},{"type":"null"}]},"supported":{"description":"The lower of claimed and carried; null unless answered.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/level"},{"type":"null"}]},"steps":{"$ref":"#/$defs/stepSums"},"links":{"description":"How each piece of evidence was judged.","type":"array","items":{"$ref":"#/$defs/link"}},"decidedBy":{"title":"Decision","description":"The link and the rule that decided what evidence carries; null unless answered.","anyOf":[{"type":"object","required":["evidenceId","rule"],"properties":{"evidenceId":{"description":"The deciding evidence; null when there is none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"rule":{"description":"The deciding rule: that of the best link, or the scope, or that nothing is linked.","anyOf":[{"$ref":"#/$defs/linkRule"},{"enum":["no-evidence","scope-narrower","scope-not-stated"]}]}},"additionalProperties":false},{"type":"null"}]},"lifts":{"description":"What would carry the whole claim; empty when it is carried, open or out.","type":"array","items":{"$ref":"#/$defs/lift"}},"ifOpen":{"title":"EffectOfNotOurs","description":"What the principle's figures would be if this criterion counted as open. Only with the state not-ours.","type":"object","required":["steps","coverage","evidenceShare","stageId"],"properties":{"steps":{"$ref":"#/$defs/stepSums"},"coverage":{"description":"Coverage in that case.","$ref":"identifiers.schema.json#/$defs/ratio"},"evidenceShare":{"description":"Evidence share in that case.","$ref":"identifiers.schema.json#/$defs/ratio"},"stageId":{"description":"Stage in that case; null for none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]}},"additionalProperties":false}},"additionalProperties":false};
const schema383 = {"description":"The rule that fixed what one link carries. The first nine carry what grade D carries; the others name what carried.","enum":["no-quotation","published-after-as-of","seen-after-as-of","publication-day-not-stated","withdrawn","expired","too-old","not-seen-recently","not-public","peer-confirmed","public-own","public-own-figure","third-party","third-party-sustained"]};
const schema381 = {"description":"What evidence can carry: A public by a third party, B public by anybody else, C not public but seen by a named peer government, D anything else. Derived, never typed in.","enum":["A","B","C","D"]};

function validate115(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate115.evaluated;
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
if(data.grade === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grade"},message:"must have required property '"+"grade"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.valid === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valid"},message:"must have required property '"+"valid"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.carries === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carries"},message:"must have required property '"+"carries"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.rule === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.uses === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uses"},message:"must have required property '"+"uses"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "evidenceId") || (key0 === "grade")) || (key0 === "valid")) || (key0 === "carries")) || (key0 === "rule")) || (key0 === "uses"))){
const err6 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data0 = data.evidenceId;
if(typeof data0 === "string"){
if(func2(data0) > 80){
const err7 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!pattern4.test(data0)){
const err8 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err9 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.grade !== undefined){
let data1 = data.grade;
if(!((((data1 === "A") || (data1 === "B")) || (data1 === "C")) || (data1 === "D"))){
const err10 = {instancePath:instancePath+"/grade",schemaPath:"identifiers.schema.json#/$defs/grade/enum",keyword:"enum",params:{allowedValues: schema381.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.valid !== undefined){
if(typeof data.valid !== "boolean"){
const err11 = {instancePath:instancePath+"/valid",schemaPath:"#/properties/valid/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.carries !== undefined){
let data3 = data.carries;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err12 = {instancePath:instancePath+"/carries",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9 || isNaN(data3)){
const err13 = {instancePath:instancePath+"/carries",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err14 = {instancePath:instancePath+"/carries",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
if(data.rule !== undefined){
let data4 = data.rule;
if(!((((((((((((((data4 === "no-quotation") || (data4 === "published-after-as-of")) || (data4 === "seen-after-as-of")) || (data4 === "publication-day-not-stated")) || (data4 === "withdrawn")) || (data4 === "expired")) || (data4 === "too-old")) || (data4 === "not-seen-recently")) || (data4 === "not-public")) || (data4 === "peer-confirmed")) || (data4 === "public-own")) || (data4 === "public-own-figure")) || (data4 === "third-party")) || (data4 === "third-party-sustained"))){
const err15 = {instancePath:instancePath+"/rule",schemaPath:"#/$defs/linkRule/enum",keyword:"enum",params:{allowedValues: schema383.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.uses !== undefined){
let data5 = data.uses;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err16 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err17 = {instancePath:instancePath+"/uses",schemaPath:"#/properties/uses/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
validate115.errors = vErrors;
return errors === 0;
}
validate115.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema386 = {"title":"Lift","description":"One thing that is missing; all the lifts of a criterion together carry its claim.","type":"object","required":["need","evidenceId"],"properties":{"need":{"description":"What is missing.","enum":["add-public-evidence","quote-passage","state-publication-day","renew-evidence","see-again","make-public","record-figure","third-party-evidence","sustained-and-checked","state-scope","widen-scope"]},"evidenceId":{"description":"The evidence to mend; null when new evidence or the response itself is meant.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]}},"additionalProperties":false};

function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate117.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.need === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "need"},message:"must have required property '"+"need"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.evidenceId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidenceId"},message:"must have required property '"+"evidenceId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "need") || (key0 === "evidenceId"))){
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
if(data.need !== undefined){
let data0 = data.need;
if(!(((((((((((data0 === "add-public-evidence") || (data0 === "quote-passage")) || (data0 === "state-publication-day")) || (data0 === "renew-evidence")) || (data0 === "see-again")) || (data0 === "make-public")) || (data0 === "record-figure")) || (data0 === "third-party-evidence")) || (data0 === "sustained-and-checked")) || (data0 === "state-scope")) || (data0 === "widen-scope"))){
const err3 = {instancePath:instancePath+"/need",schemaPath:"#/properties/need/enum",keyword:"enum",params:{allowedValues: schema386.properties.need.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.evidenceId !== undefined){
let data1 = data.evidenceId;
const _errs4 = errors;
let valid1 = false;
const _errs5 = errors;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err4 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern4.test(data1)){
const err5 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err6 = {instancePath:instancePath+"/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(data1 !== null){
const err7 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err8 = {instancePath:instancePath+"/evidenceId",schemaPath:"#/properties/evidenceId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
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
validate117.errors = vErrors;
return errors === 0;
}
validate117.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate113(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate113.evaluated;
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
if(data.weight === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.essential === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "essential"},message:"must have required property '"+"essential"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.standing === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.because === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "because"},message:"must have required property '"+"because"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.state === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "state"},message:"must have required property '"+"state"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.claimed === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "claimed"},message:"must have required property '"+"claimed"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.carried === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "carried"},message:"must have required property '"+"carried"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.supported === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supported"},message:"must have required property '"+"supported"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.steps === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.links === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.decidedBy === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decidedBy"},message:"must have required property '"+"decidedBy"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.lifts === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lifts"},message:"must have required property '"+"lifts"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema372.properties, key0))){
const err13 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.criterionId !== undefined){
let data0 = data.criterionId;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err14 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern6.test(data0)){
const err15 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err17 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err18 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err19 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.essential !== undefined){
if(typeof data.essential !== "boolean"){
const err20 = {instancePath:instancePath+"/essential",schemaPath:"#/properties/essential/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.trigger !== undefined){
let data3 = data.trigger;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err21 = {instancePath:instancePath+"/trigger",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern4.test(data3)){
const err22 = {instancePath:instancePath+"/trigger",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/trigger",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.standing !== undefined){
let data4 = data.standing;
if(!(((data4 === "answered") || (data4 === "open")) || (data4 === "out"))){
const err24 = {instancePath:instancePath+"/standing",schemaPath:"#/properties/standing/enum",keyword:"enum",params:{allowedValues: schema372.properties.standing.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.because !== undefined){
let data5 = data.because;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(!((((((((data5 === "not-known") || (data5 === "no-response")) || (data5 === "no-state")) || (data5 === "trigger-not-known")) || (data5 === "not-ours")) || (data5 === "not-applicable")) || (data5 === "condition-not-met")) || (data5 === "outside-route"))){
const err25 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema372.properties.because.anyOf[0].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid3 = valid3 || _valid0;
const _errs16 = errors;
if(data5 !== null){
const err26 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs16 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const err27 = {instancePath:instancePath+"/because",schemaPath:"#/properties/because/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.state !== undefined){
let data6 = data.state;
const _errs19 = errors;
let valid4 = false;
const _errs20 = errors;
if(!(((((data6 === "answered") || (data6 === "other-route")) || (data6 === "not-ours")) || (data6 === "not-applicable")) || (data6 === "not-known"))){
const err28 = {instancePath:instancePath+"/state",schemaPath:"identifiers.schema.json#/$defs/responseState/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid4 = valid4 || _valid1;
const _errs22 = errors;
if(data6 !== null){
const err29 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err30 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data.claimed !== undefined){
let data7 = data.claimed;
const _errs25 = errors;
let valid6 = false;
const _errs26 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err31 = {instancePath:instancePath+"/claimed",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 9 || isNaN(data7)){
const err32 = {instancePath:instancePath+"/claimed",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data7 < 0 || isNaN(data7)){
const err33 = {instancePath:instancePath+"/claimed",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid2 = _errs26 === errors;
valid6 = valid6 || _valid2;
const _errs29 = errors;
if(data7 !== null){
const err34 = {instancePath:instancePath+"/claimed",schemaPath:"#/properties/claimed/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err35 = {instancePath:instancePath+"/claimed",schemaPath:"#/properties/claimed/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.carried !== undefined){
let data8 = data.carried;
const _errs32 = errors;
let valid8 = false;
const _errs33 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err36 = {instancePath:instancePath+"/carried",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
const err37 = {instancePath:instancePath+"/carried",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err38 = {instancePath:instancePath+"/carried",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid3 = _errs33 === errors;
valid8 = valid8 || _valid3;
const _errs36 = errors;
if(data8 !== null){
const err39 = {instancePath:instancePath+"/carried",schemaPath:"#/properties/carried/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid3 = _errs36 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err40 = {instancePath:instancePath+"/carried",schemaPath:"#/properties/carried/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data.supported !== undefined){
let data9 = data.supported;
const _errs39 = errors;
let valid10 = false;
const _errs40 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err41 = {instancePath:instancePath+"/supported",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/supported",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err43 = {instancePath:instancePath+"/supported",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid4 = _errs40 === errors;
valid10 = valid10 || _valid4;
const _errs43 = errors;
if(data9 !== null){
const err44 = {instancePath:instancePath+"/supported",schemaPath:"#/properties/supported/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err45 = {instancePath:instancePath+"/supported",schemaPath:"#/properties/supported/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data.steps !== undefined){
if(!(validate103(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate103.errors] : (validate103.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
let data11 = data.links;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(!(validate115(data11[i0], {instancePath:instancePath+"/links/" + i0,parentData:data11,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate115.errors] : (validate115.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err46 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.decidedBy !== undefined){
let data13 = data.decidedBy;
const _errs50 = errors;
let valid14 = false;
const _errs51 = errors;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.evidenceId === undefined){
const err47 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/anyOf/0/required",keyword:"required",params:{missingProperty: "evidenceId"},message:"must have required property '"+"evidenceId"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13.rule === undefined){
const err48 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/anyOf/0/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
for(const key1 in data13){
if(!((key1 === "evidenceId") || (key1 === "rule"))){
const err49 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data13.evidenceId !== undefined){
let data14 = data13.evidenceId;
const _errs55 = errors;
let valid16 = false;
const _errs56 = errors;
if(typeof data14 === "string"){
if(func2(data14) > 80){
const err50 = {instancePath:instancePath+"/decidedBy/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!pattern4.test(data14)){
const err51 = {instancePath:instancePath+"/decidedBy/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/decidedBy/evidenceId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid6 = _errs56 === errors;
valid16 = valid16 || _valid6;
const _errs59 = errors;
if(data14 !== null){
const err53 = {instancePath:instancePath+"/decidedBy/evidenceId",schemaPath:"#/properties/decidedBy/anyOf/0/properties/evidenceId/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid16 = valid16 || _valid6;
if(!valid16){
const err54 = {instancePath:instancePath+"/decidedBy/evidenceId",schemaPath:"#/properties/decidedBy/anyOf/0/properties/evidenceId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
else {
errors = _errs55;
if(vErrors !== null){
if(_errs55){
vErrors.length = _errs55;
}
else {
vErrors = null;
}
}
}
}
if(data13.rule !== undefined){
let data15 = data13.rule;
const _errs62 = errors;
let valid18 = false;
const _errs63 = errors;
if(!((((((((((((((data15 === "no-quotation") || (data15 === "published-after-as-of")) || (data15 === "seen-after-as-of")) || (data15 === "publication-day-not-stated")) || (data15 === "withdrawn")) || (data15 === "expired")) || (data15 === "too-old")) || (data15 === "not-seen-recently")) || (data15 === "not-public")) || (data15 === "peer-confirmed")) || (data15 === "public-own")) || (data15 === "public-own-figure")) || (data15 === "third-party")) || (data15 === "third-party-sustained"))){
const err55 = {instancePath:instancePath+"/decidedBy/rule",schemaPath:"#/$defs/linkRule/enum",keyword:"enum",params:{allowedValues: schema383.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid7 = _errs63 === errors;
valid18 = valid18 || _valid7;
const _errs65 = errors;
if(!(((data15 === "no-evidence") || (data15 === "scope-narrower")) || (data15 === "scope-not-stated"))){
const err56 = {instancePath:instancePath+"/decidedBy/rule",schemaPath:"#/properties/decidedBy/anyOf/0/properties/rule/anyOf/1/enum",keyword:"enum",params:{allowedValues: schema372.properties.decidedBy.anyOf[0].properties.rule.anyOf[1].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid7 = _errs65 === errors;
valid18 = valid18 || _valid7;
if(!valid18){
const err57 = {instancePath:instancePath+"/decidedBy/rule",schemaPath:"#/properties/decidedBy/anyOf/0/properties/rule/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/anyOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid14 = valid14 || _valid5;
const _errs66 = errors;
if(data13 !== null){
const err59 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid5 = _errs66 === errors;
valid14 = valid14 || _valid5;
if(!valid14){
const err60 = {instancePath:instancePath+"/decidedBy",schemaPath:"#/properties/decidedBy/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data.lifts !== undefined){
let data16 = data.lifts;
if(Array.isArray(data16)){
const len1 = data16.length;
for(let i1=0; i1<len1; i1++){
if(!(validate117(data16[i1], {instancePath:instancePath+"/lifts/" + i1,parentData:data16,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate117.errors] : (validate117.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err61 = {instancePath:instancePath+"/lifts",schemaPath:"#/properties/lifts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.ifOpen !== undefined){
let data18 = data.ifOpen;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.steps === undefined){
const err62 = {instancePath:instancePath+"/ifOpen",schemaPath:"#/properties/ifOpen/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data18.coverage === undefined){
const err63 = {instancePath:instancePath+"/ifOpen",schemaPath:"#/properties/ifOpen/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data18.evidenceShare === undefined){
const err64 = {instancePath:instancePath+"/ifOpen",schemaPath:"#/properties/ifOpen/required",keyword:"required",params:{missingProperty: "evidenceShare"},message:"must have required property '"+"evidenceShare"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data18.stageId === undefined){
const err65 = {instancePath:instancePath+"/ifOpen",schemaPath:"#/properties/ifOpen/required",keyword:"required",params:{missingProperty: "stageId"},message:"must have required property '"+"stageId"+"'"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key2 in data18){
if(!((((key2 === "steps") || (key2 === "coverage")) || (key2 === "evidenceShare")) || (key2 === "stageId"))){
const err66 = {instancePath:instancePath+"/ifOpen",schemaPath:"#/properties/ifOpen/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data18.steps !== undefined){
if(!(validate103(data18.steps, {instancePath:instancePath+"/ifOpen/steps",parentData:data18,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate103.errors] : (validate103.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data18.coverage !== undefined){
if(!(validate105(data18.coverage, {instancePath:instancePath+"/ifOpen/coverage",parentData:data18,parentDataProperty:"coverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate105.errors] : (validate105.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data18.evidenceShare !== undefined){
if(!(validate105(data18.evidenceShare, {instancePath:instancePath+"/ifOpen/evidenceShare",parentData:data18,parentDataProperty:"evidenceShare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate105.errors] : (validate105.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data18.stageId !== undefined){
let data22 = data18.stageId;
const _errs78 = errors;
let valid23 = false;
const _errs79 = errors;
if(typeof data22 === "string"){
if(func2(data22) > 80){
const err67 = {instancePath:instancePath+"/ifOpen/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!pattern4.test(data22)){
const err68 = {instancePath:instancePath+"/ifOpen/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/ifOpen/stageId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid8 = _errs79 === errors;
valid23 = valid23 || _valid8;
const _errs82 = errors;
if(data22 !== null){
const err70 = {instancePath:instancePath+"/ifOpen/stageId",schemaPath:"#/properties/ifOpen/properties/stageId/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid8 = _errs82 === errors;
valid23 = valid23 || _valid8;
if(!valid23){
const err71 = {instancePath:instancePath+"/ifOpen/stageId",schemaPath:"#/properties/ifOpen/properties/stageId/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err72 = {instancePath:instancePath+"/ifOpen",schemaPath:"#/properties/ifOpen/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
validate113.errors = vErrors;
return errors === 0;
}
validate113.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate102.evaluated;
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
if(data.steps === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.ratios === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ratios"},message:"must have required property '"+"ratios"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.coverage === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "coverage"},message:"must have required property '"+"coverage"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.evidenceShare === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "evidenceShare"},message:"must have required property '"+"evidenceShare"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stage === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stage"},message:"must have required property '"+"stage"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.criteria === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},message:"must have required property '"+"criteria"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "principleId") || (key0 === "steps")) || (key0 === "ratios")) || (key0 === "coverage")) || (key0 === "evidenceShare")) || (key0 === "stage")) || (key0 === "criteria"))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.principleId !== undefined){
let data0 = data.principleId;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err8 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern6.test(data0)){
const err9 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err10 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.steps !== undefined){
if(!(validate103(data.steps, {instancePath:instancePath+"/steps",parentData:data,parentDataProperty:"steps",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate103.errors] : (validate103.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.ratios !== undefined){
let data2 = data.ratios;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.supported === undefined){
const err11 = {instancePath:instancePath+"/ratios",schemaPath:"#/properties/ratios/required",keyword:"required",params:{missingProperty: "supported"},message:"must have required property '"+"supported"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.claimed === undefined){
const err12 = {instancePath:instancePath+"/ratios",schemaPath:"#/properties/ratios/required",keyword:"required",params:{missingProperty: "claimed"},message:"must have required property '"+"claimed"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data2.ceiling === undefined){
const err13 = {instancePath:instancePath+"/ratios",schemaPath:"#/properties/ratios/required",keyword:"required",params:{missingProperty: "ceiling"},message:"must have required property '"+"ceiling"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "supported") || (key1 === "claimed")) || (key1 === "ceiling"))){
const err14 = {instancePath:instancePath+"/ratios",schemaPath:"#/properties/ratios/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data2.supported !== undefined){
if(!(validate105(data2.supported, {instancePath:instancePath+"/ratios/supported",parentData:data2,parentDataProperty:"supported",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate105.errors] : (validate105.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data2.claimed !== undefined){
if(!(validate105(data2.claimed, {instancePath:instancePath+"/ratios/claimed",parentData:data2,parentDataProperty:"claimed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate105.errors] : (validate105.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data2.ceiling !== undefined){
if(!(validate105(data2.ceiling, {instancePath:instancePath+"/ratios/ceiling",parentData:data2,parentDataProperty:"ceiling",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate105.errors] : (validate105.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/ratios",schemaPath:"#/properties/ratios/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.coverage !== undefined){
if(!(validate105(data.coverage, {instancePath:instancePath+"/coverage",parentData:data,parentDataProperty:"coverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate105.errors] : (validate105.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.evidenceShare !== undefined){
if(!(validate105(data.evidenceShare, {instancePath:instancePath+"/evidenceShare",parentData:data,parentDataProperty:"evidenceShare",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate105.errors] : (validate105.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.stage !== undefined){
if(!(validate111(data.stage, {instancePath:instancePath+"/stage",parentData:data,parentDataProperty:"stage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate111.errors] : (validate111.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.criteria !== undefined){
let data9 = data.criteria;
if(Array.isArray(data9)){
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
if(!(validate113(data9[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data9,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate113.errors] : (validate113.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate102.errors = vErrors;
return errors === 0;
}
validate102.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema389 = {"title":"ProveStep","description":"What would carry one claim in full.","type":"object","required":["criterionId","principleId","from","to","lifts","stepsGained","stageBefore","stageAfter","effort"],"properties":{"criterionId":{"description":"The criterion.","$ref":"identifiers.schema.json#/$defs/criterionId"},"principleId":{"description":"Its principle.","$ref":"identifiers.schema.json#/$defs/principleId"},"from":{"description":"Level supported now.","$ref":"identifiers.schema.json#/$defs/level"},"to":{"description":"Level supported then: the level claimed.","$ref":"identifiers.schema.json#/$defs/level"},"lifts":{"description":"What is missing, all of it needed.","type":"array","minItems":1,"items":{"$ref":"#/$defs/lift"}},"stepsGained":{"description":"Supported steps gained.","$ref":"identifiers.schema.json#/$defs/steps"},"stageBefore":{"description":"Stage now; null for none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"stageAfter":{"description":"Stage then; null for none.","anyOf":[{"$ref":"identifiers.schema.json#/$defs/slug"},{"type":"null"}]},"effort":{"description":"Usual effort for one level, the framework's judgement.","$ref":"identifiers.schema.json#/$defs/effort"}},"additionalProperties":false};
const schema263 = {"description":"How much work one level more usually takes. A judgement of the framework's authors.","enum":["small","medium","large"]};

function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate124.evaluated;
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
if(data.principleId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principleId"},message:"must have required property '"+"principleId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.lifts === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lifts"},message:"must have required property '"+"lifts"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stepsGained === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepsGained"},message:"must have required property '"+"stepsGained"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.stageBefore === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageBefore"},message:"must have required property '"+"stageBefore"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.stageAfter === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageAfter"},message:"must have required property '"+"stageAfter"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.effort === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema389.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.criterionId !== undefined){
let data0 = data.criterionId;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err10 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern6.test(data0)){
const err11 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.principleId !== undefined){
let data1 = data.principleId;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err13 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern6.test(data1)){
const err14 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err15 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err16 = {instancePath:instancePath+"/from",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/from",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err18 = {instancePath:instancePath+"/from",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.to !== undefined){
let data3 = data.to;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err19 = {instancePath:instancePath+"/to",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/to",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err21 = {instancePath:instancePath+"/to",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data.lifts !== undefined){
let data4 = data.lifts;
if(Array.isArray(data4)){
if(data4.length < 1){
const err22 = {instancePath:instancePath+"/lifts",schemaPath:"#/properties/lifts/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data4[i0], {instancePath:instancePath+"/lifts/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate117.errors] : (validate117.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err23 = {instancePath:instancePath+"/lifts",schemaPath:"#/properties/lifts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.stepsGained !== undefined){
let data6 = data.stepsGained;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/stepsGained",schemaPath:"identifiers.schema.json#/$defs/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 9000000 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/stepsGained",schemaPath:"identifiers.schema.json#/$defs/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9000000},message:"must be <= 9000000"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/stepsGained",schemaPath:"identifiers.schema.json#/$defs/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
if(data.stageBefore !== undefined){
let data7 = data.stageBefore;
const _errs21 = errors;
let valid8 = false;
const _errs22 = errors;
if(typeof data7 === "string"){
if(func2(data7) > 80){
const err27 = {instancePath:instancePath+"/stageBefore",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!pattern4.test(data7)){
const err28 = {instancePath:instancePath+"/stageBefore",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err29 = {instancePath:instancePath+"/stageBefore",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid8 = valid8 || _valid0;
const _errs25 = errors;
if(data7 !== null){
const err30 = {instancePath:instancePath+"/stageBefore",schemaPath:"#/properties/stageBefore/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid8 = valid8 || _valid0;
if(!valid8){
const err31 = {instancePath:instancePath+"/stageBefore",schemaPath:"#/properties/stageBefore/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
}
}
if(data.stageAfter !== undefined){
let data8 = data.stageAfter;
const _errs28 = errors;
let valid10 = false;
const _errs29 = errors;
if(typeof data8 === "string"){
if(func2(data8) > 80){
const err32 = {instancePath:instancePath+"/stageAfter",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern4.test(data8)){
const err33 = {instancePath:instancePath+"/stageAfter",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err34 = {instancePath:instancePath+"/stageAfter",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid10 = valid10 || _valid1;
const _errs32 = errors;
if(data8 !== null){
const err35 = {instancePath:instancePath+"/stageAfter",schemaPath:"#/properties/stageAfter/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs32 === errors;
valid10 = valid10 || _valid1;
if(!valid10){
const err36 = {instancePath:instancePath+"/stageAfter",schemaPath:"#/properties/stageAfter/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data.effort !== undefined){
let data9 = data.effort;
if(!(((data9 === "small") || (data9 === "medium")) || (data9 === "large"))){
const err37 = {instancePath:instancePath+"/effort",schemaPath:"identifiers.schema.json#/$defs/effort/enum",keyword:"enum",params:{allowedValues: schema263.enum},message:"must be equal to one of the allowed values"};
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
else {
const err38 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
validate124.errors = vErrors;
return errors === 0;
}
validate124.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate127.evaluated;
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
if(data.principleId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principleId"},message:"must have required property '"+"principleId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.from === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.to === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.stepsGained === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stepsGained"},message:"must have required property '"+"stepsGained"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.stageBefore === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageBefore"},message:"must have required property '"+"stageBefore"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.stageAfter === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stageAfter"},message:"must have required property '"+"stageAfter"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.effort === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "criterionId") || (key0 === "principleId")) || (key0 === "from")) || (key0 === "to")) || (key0 === "stepsGained")) || (key0 === "stageBefore")) || (key0 === "stageAfter")) || (key0 === "effort"))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.criterionId !== undefined){
let data0 = data.criterionId;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err9 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!pattern6.test(data0)){
const err10 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err11 = {instancePath:instancePath+"/criterionId",schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.principleId !== undefined){
let data1 = data.principleId;
if(typeof data1 === "string"){
if(func2(data1) > 40){
const err12 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!pattern6.test(data1)){
const err13 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err14 = {instancePath:instancePath+"/principleId",schemaPath:"identifiers.schema.json#/$defs/principleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.from !== undefined){
let data2 = data.from;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err15 = {instancePath:instancePath+"/from",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9 || isNaN(data2)){
const err16 = {instancePath:instancePath+"/from",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/from",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.to !== undefined){
let data3 = data.to;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err18 = {instancePath:instancePath+"/to",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 9 || isNaN(data3)){
const err19 = {instancePath:instancePath+"/to",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3 < 0 || isNaN(data3)){
const err20 = {instancePath:instancePath+"/to",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
if(data.stepsGained !== undefined){
let data4 = data.stepsGained;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err21 = {instancePath:instancePath+"/stepsGained",schemaPath:"identifiers.schema.json#/$defs/steps/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9000000 || isNaN(data4)){
const err22 = {instancePath:instancePath+"/stepsGained",schemaPath:"identifiers.schema.json#/$defs/steps/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9000000},message:"must be <= 9000000"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err23 = {instancePath:instancePath+"/stepsGained",schemaPath:"identifiers.schema.json#/$defs/steps/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.stageBefore !== undefined){
let data5 = data.stageBefore;
const _errs18 = errors;
let valid6 = false;
const _errs19 = errors;
if(typeof data5 === "string"){
if(func2(data5) > 80){
const err24 = {instancePath:instancePath+"/stageBefore",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!pattern4.test(data5)){
const err25 = {instancePath:instancePath+"/stageBefore",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err26 = {instancePath:instancePath+"/stageBefore",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid6 = valid6 || _valid0;
const _errs22 = errors;
if(data5 !== null){
const err27 = {instancePath:instancePath+"/stageBefore",schemaPath:"#/properties/stageBefore/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs22 === errors;
valid6 = valid6 || _valid0;
if(!valid6){
const err28 = {instancePath:instancePath+"/stageBefore",schemaPath:"#/properties/stageBefore/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.stageAfter !== undefined){
let data6 = data.stageAfter;
const _errs25 = errors;
let valid8 = false;
const _errs26 = errors;
if(typeof data6 === "string"){
if(func2(data6) > 80){
const err29 = {instancePath:instancePath+"/stageAfter",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data6)){
const err30 = {instancePath:instancePath+"/stageAfter",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/stageAfter",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs26 === errors;
valid8 = valid8 || _valid1;
const _errs29 = errors;
if(data6 !== null){
const err32 = {instancePath:instancePath+"/stageAfter",schemaPath:"#/properties/stageAfter/anyOf/1/type",keyword:"type",params:{type: "null"},message:"must be null"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const err33 = {instancePath:instancePath+"/stageAfter",schemaPath:"#/properties/stageAfter/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
else {
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
}
}
if(data.effort !== undefined){
let data7 = data.effort;
if(!(((data7 === "small") || (data7 === "medium")) || (data7 === "large"))){
const err34 = {instancePath:instancePath+"/effort",schemaPath:"identifiers.schema.json#/$defs/effort/enum",keyword:"enum",params:{allowedValues: schema263.enum},message:"must be equal to one of the allowed values"};
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
validate127.errors = vErrors;
return errors === 0;
}
validate127.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://seamark.example/schema/v1/scorecard.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate97.evaluated;
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
if(data.methodVersion === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "methodVersion"},message:"must have required property '"+"methodVersion"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.engineVersion === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "engineVersion"},message:"must have required property '"+"engineVersion"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.schemaVersion === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "schemaVersion"},message:"must have required property '"+"schemaVersion"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.framework === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "framework"},message:"must have required property '"+"framework"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.subjectId === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"},message:"must have required property '"+"subjectId"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.cycleId === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cycleId"},message:"must have required property '"+"cycleId"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.assessorId === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessorId"},message:"must have required property '"+"assessorId"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.thirdParty === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thirdParty"},message:"must have required property '"+"thirdParty"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.route === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "route"},message:"must have required property '"+"route"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.asOfOn === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOfOn"},message:"must have required property '"+"asOfOn"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.counts === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.principles === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principles"},message:"must have required property '"+"principles"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.nextSteps === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "nextSteps"},message:"must have required property '"+"nextSteps"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema324.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.$schema !== undefined){
if("https://seamark.example/schema/v1/scorecard.schema.json" !== data.$schema){
const err15 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://seamark.example/schema/v1/scorecard.schema.json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.methodVersion !== undefined){
let data1 = data.methodVersion;
if(typeof data1 === "string"){
if(!pattern215.test(data1)){
const err16 = {instancePath:instancePath+"/methodVersion",schemaPath:"#/properties/methodVersion/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*$"},message:"must match pattern \""+"^[1-9][0-9]*$"+"\""};
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
const err17 = {instancePath:instancePath+"/methodVersion",schemaPath:"#/properties/methodVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.engineVersion !== undefined){
let data2 = data.engineVersion;
if(typeof data2 === "string"){
if(!pattern216.test(data2)){
const err18 = {instancePath:instancePath+"/engineVersion",schemaPath:"#/properties/engineVersion/pattern",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"},message:"must match pattern \""+"^[0-9]+\\.[0-9]+\\.[0-9]+$"+"\""};
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
const err19 = {instancePath:instancePath+"/engineVersion",schemaPath:"#/properties/engineVersion/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.schemaVersion !== undefined){
if("1" !== data.schemaVersion){
const err20 = {instancePath:instancePath+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue: "1"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.framework !== undefined){
if(!(validate98(data.framework, {instancePath:instancePath+"/framework",parentData:data,parentDataProperty:"framework",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate98.errors] : (validate98.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.subjectId !== undefined){
let data5 = data.subjectId;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
const err21 = {instancePath:instancePath+"/subjectId",schemaPath:"identifiers.schema.json#/$defs/subjectId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
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
const err22 = {instancePath:instancePath+"/subjectId",schemaPath:"identifiers.schema.json#/$defs/subjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.cycleId !== undefined){
let data6 = data.cycleId;
if(typeof data6 === "string"){
if(!pattern11.test(data6)){
const err23 = {instancePath:instancePath+"/cycleId",schemaPath:"identifiers.schema.json#/$defs/cycleId/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}$"},message:"must match pattern \""+"^[0-9]{4}$"+"\""};
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
const err24 = {instancePath:instancePath+"/cycleId",schemaPath:"identifiers.schema.json#/$defs/cycleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.assessorId !== undefined){
let data7 = data.assessorId;
if(typeof data7 === "string"){
if(func2(data7) > 80){
const err25 = {instancePath:instancePath+"/assessorId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern4.test(data7)){
const err26 = {instancePath:instancePath+"/assessorId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err27 = {instancePath:instancePath+"/assessorId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.thirdParty !== undefined){
if(typeof data.thirdParty !== "boolean"){
const err28 = {instancePath:instancePath+"/thirdParty",schemaPath:"#/properties/thirdParty/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.route !== undefined){
let data9 = data.route;
if(!((data9 === "full") || (data9 === "essentials"))){
const err29 = {instancePath:instancePath+"/route",schemaPath:"identifiers.schema.json#/$defs/route/enum",keyword:"enum",params:{allowedValues: schema79.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.asOfOn !== undefined){
let data10 = data.asOfOn;
if(typeof data10 === "string"){
if(!(formats2.validate(data10))){
const err30 = {instancePath:instancePath+"/asOfOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/asOfOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.counts !== undefined){
if(!(validate100(data.counts, {instancePath:instancePath+"/counts",parentData:data,parentDataProperty:"counts",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate100.errors] : (validate100.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.principles !== undefined){
let data12 = data.principles;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data12[i0], {instancePath:instancePath+"/principles/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate102.errors] : (validate102.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err32 = {instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.nextSteps !== undefined){
let data14 = data.nextSteps;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.prove === undefined){
const err33 = {instancePath:instancePath+"/nextSteps",schemaPath:"#/properties/nextSteps/required",keyword:"required",params:{missingProperty: "prove"},message:"must have required property '"+"prove"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data14.doMore === undefined){
const err34 = {instancePath:instancePath+"/nextSteps",schemaPath:"#/properties/nextSteps/required",keyword:"required",params:{missingProperty: "doMore"},message:"must have required property '"+"doMore"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data14){
if(!((key1 === "prove") || (key1 === "doMore"))){
const err35 = {instancePath:instancePath+"/nextSteps",schemaPath:"#/properties/nextSteps/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data14.prove !== undefined){
let data15 = data14.prove;
if(Array.isArray(data15)){
const len1 = data15.length;
for(let i1=0; i1<len1; i1++){
if(!(validate124(data15[i1], {instancePath:instancePath+"/nextSteps/prove/" + i1,parentData:data15,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate124.errors] : (validate124.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err36 = {instancePath:instancePath+"/nextSteps/prove",schemaPath:"#/properties/nextSteps/properties/prove/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data14.doMore !== undefined){
let data17 = data14.doMore;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
if(!(validate127(data17[i2], {instancePath:instancePath+"/nextSteps/doMore/" + i2,parentData:data17,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate127.errors] : (validate127.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/nextSteps/doMore",schemaPath:"#/properties/nextSteps/properties/doMore/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err38 = {instancePath:instancePath+"/nextSteps",schemaPath:"#/properties/nextSteps/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
validate97.errors = vErrors;
return errors === 0;
}
validate97.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate92(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://seamark.example/schema/v1/publication.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate92.evaluated;
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
if(data.edition === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.publishedAt === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedAt"},message:"must have required property '"+"publishedAt"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.publishedBy === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publishedBy"},message:"must have required property '"+"publishedBy"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.frameworkSha256 === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "frameworkSha256"},message:"must have required property '"+"frameworkSha256"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.locales === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locales"},message:"must have required property '"+"locales"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.attestations === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "attestations"},message:"must have required property '"+"attestations"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.assessment === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assessment"},message:"must have required property '"+"assessment"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.scorecard === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scorecard"},message:"must have required property '"+"scorecard"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema311.properties, key0))){
const err9 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.$schema !== undefined){
if("https://seamark.example/schema/v1/publication.schema.json" !== data.$schema){
const err10 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://seamark.example/schema/v1/publication.schema.json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.edition !== undefined){
let data1 = data.edition;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err11 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 10000 || isNaN(data1)){
const err12 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err13 = {instancePath:instancePath+"/edition",schemaPath:"#/properties/edition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.publishedAt !== undefined){
let data2 = data.publishedAt;
if(typeof data2 === "string"){
if(!pattern205.test(data2)){
const err14 = {instancePath:instancePath+"/publishedAt",schemaPath:"identifiers.schema.json#/$defs/instant/pattern",keyword:"pattern",params:{pattern: "Z$"},message:"must match pattern \""+"Z$"+"\""};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!(formats60.validate(data2))){
const err15 = {instancePath:instancePath+"/publishedAt",schemaPath:"identifiers.schema.json#/$defs/instant/format",keyword:"format",params:{format: "date-time"},message:"must match format \""+"date-time"+"\""};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/publishedAt",schemaPath:"identifiers.schema.json#/$defs/instant/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.publishedBy !== undefined){
if(!(validate93(data.publishedBy, {instancePath:instancePath+"/publishedBy",parentData:data,parentDataProperty:"publishedBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate93.errors] : (validate93.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.frameworkSha256 !== undefined){
let data4 = data.frameworkSha256;
if(typeof data4 === "string"){
if(!pattern12.test(data4)){
const err17 = {instancePath:instancePath+"/frameworkSha256",schemaPath:"identifiers.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err18 = {instancePath:instancePath+"/frameworkSha256",schemaPath:"identifiers.schema.json#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.locales !== undefined){
let data5 = data.locales;
if(Array.isArray(data5)){
if(data5.length > 100){
const err19 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data5.length < 1){
const err20 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.language === undefined){
const err21 = {instancePath:instancePath+"/locales/" + i0,schemaPath:"#/properties/locales/items/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.sha256 === undefined){
const err22 = {instancePath:instancePath+"/locales/" + i0,schemaPath:"#/properties/locales/items/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
for(const key1 in data6){
if(!((key1 === "language") || (key1 === "sha256"))){
const err23 = {instancePath:instancePath+"/locales/" + i0,schemaPath:"#/properties/locales/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.language !== undefined){
let data7 = data6.language;
if(typeof data7 === "string"){
if(!pattern9.test(data7)){
const err24 = {instancePath:instancePath+"/locales/" + i0+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"+"\""};
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
const err25 = {instancePath:instancePath+"/locales/" + i0+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.sha256 !== undefined){
let data8 = data6.sha256;
if(typeof data8 === "string"){
if(!pattern12.test(data8)){
const err26 = {instancePath:instancePath+"/locales/" + i0+"/sha256",schemaPath:"identifiers.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
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
const err27 = {instancePath:instancePath+"/locales/" + i0+"/sha256",schemaPath:"identifiers.schema.json#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err28 = {instancePath:instancePath+"/locales/" + i0,schemaPath:"#/properties/locales/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/locales",schemaPath:"#/properties/locales/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.attestations !== undefined){
let data9 = data.attestations;
if(Array.isArray(data9)){
if(data9.length > 4){
const err30 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/maxItems",keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data9.length < 1){
const err31 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.signatory === undefined){
const err32 = {instancePath:instancePath+"/attestations/" + i1,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "signatory"},message:"must have required property '"+"signatory"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data10.on === undefined){
const err33 = {instancePath:instancePath+"/attestations/" + i1,schemaPath:"#/properties/attestations/items/required",keyword:"required",params:{missingProperty: "on"},message:"must have required property '"+"on"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key2 in data10){
if(!(((key2 === "signatory") || (key2 === "on")) || (key2 === "statement"))){
const err34 = {instancePath:instancePath+"/attestations/" + i1,schemaPath:"#/properties/attestations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data10.signatory !== undefined){
if(!(validate93(data10.signatory, {instancePath:instancePath+"/attestations/" + i1+"/signatory",parentData:data10,parentDataProperty:"signatory",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate93.errors] : (validate93.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data10.on !== undefined){
let data12 = data10.on;
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
const err35 = {instancePath:instancePath+"/attestations/" + i1+"/on",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/attestations/" + i1+"/on",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data10.statement !== undefined){
let data13 = data10.statement;
if(typeof data13 === "string"){
if(func2(data13) > 20000){
const err37 = {instancePath:instancePath+"/attestations/" + i1+"/statement",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func2(data13) < 1){
const err38 = {instancePath:instancePath+"/attestations/" + i1+"/statement",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!pattern14.test(data13)){
const err39 = {instancePath:instancePath+"/attestations/" + i1+"/statement",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err40 = {instancePath:instancePath+"/attestations/" + i1+"/statement",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/attestations/" + i1,schemaPath:"#/properties/attestations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err42 = {instancePath:instancePath+"/attestations",schemaPath:"#/properties/attestations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.corrects !== undefined){
let data14 = data.corrects;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.edition === undefined){
const err43 = {instancePath:instancePath+"/corrects",schemaPath:"#/properties/corrects/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data14.sha256 === undefined){
const err44 = {instancePath:instancePath+"/corrects",schemaPath:"#/properties/corrects/required",keyword:"required",params:{missingProperty: "sha256"},message:"must have required property '"+"sha256"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data14.code === undefined){
const err45 = {instancePath:instancePath+"/corrects",schemaPath:"#/properties/corrects/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data14.reason === undefined){
const err46 = {instancePath:instancePath+"/corrects",schemaPath:"#/properties/corrects/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
for(const key3 in data14){
if(!((((key3 === "edition") || (key3 === "sha256")) || (key3 === "code")) || (key3 === "reason"))){
const err47 = {instancePath:instancePath+"/corrects",schemaPath:"#/properties/corrects/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data14.edition !== undefined){
let data15 = data14.edition;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err48 = {instancePath:instancePath+"/corrects/edition",schemaPath:"#/properties/corrects/properties/edition/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 10000 || isNaN(data15)){
const err49 = {instancePath:instancePath+"/corrects/edition",schemaPath:"#/properties/corrects/properties/edition/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10000},message:"must be <= 10000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data15 < 1 || isNaN(data15)){
const err50 = {instancePath:instancePath+"/corrects/edition",schemaPath:"#/properties/corrects/properties/edition/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data14.sha256 !== undefined){
let data16 = data14.sha256;
if(typeof data16 === "string"){
if(!pattern12.test(data16)){
const err51 = {instancePath:instancePath+"/corrects/sha256",schemaPath:"identifiers.schema.json#/$defs/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"},message:"must match pattern \""+"^[0-9a-f]{64}$"+"\""};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/corrects/sha256",schemaPath:"identifiers.schema.json#/$defs/sha256/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data14.code !== undefined){
let data17 = data14.code;
if(!(((((data17 === "error-in-answer") || (data17 === "error-in-evidence")) || (data17 === "new-evidence")) || (data17 === "legal")) || (data17 === "other"))){
const err53 = {instancePath:instancePath+"/corrects/code",schemaPath:"#/properties/corrects/properties/code/enum",keyword:"enum",params:{allowedValues: schema311.properties.corrects.properties.code.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.reason !== undefined){
let data18 = data14.reason;
if(typeof data18 === "string"){
if(func2(data18) > 20000){
const err54 = {instancePath:instancePath+"/corrects/reason",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(func2(data18) < 1){
const err55 = {instancePath:instancePath+"/corrects/reason",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!pattern14.test(data18)){
const err56 = {instancePath:instancePath+"/corrects/reason",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err57 = {instancePath:instancePath+"/corrects/reason",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/corrects",schemaPath:"#/properties/corrects/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.assessment !== undefined){
if(!(validate28(data.assessment, {instancePath:instancePath+"/assessment",parentData:data,parentDataProperty:"assessment",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate28.errors] : (validate28.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.scorecard !== undefined){
if(!(validate97(data.scorecard, {instancePath:instancePath+"/scorecard",parentData:data,parentDataProperty:"scorecard",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate97.errors] : (validate97.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err59 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
validate92.errors = vErrors;
return errors === 0;
}
validate92.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

