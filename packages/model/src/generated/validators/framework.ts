// Generated from schemas/v1 by `pnpm generate`. Do not edit.
// @ts-nocheck -- Ajv writes JavaScript
import * as required0 from "ajv/dist/runtime/ucs2length.js"
import * as required1 from "ajv-formats/dist/formats.js"
import type { Validators } from './validator.ts'

export const validateFramework: Validators["framework"] = validate66;
const schema210 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://seamark.example/schema/v1/framework.schema.json","title":"Framework","description":"A named, versioned set of principles to assess against: ids, weights and rules, no wording. Immutable once used.","type":"object","required":["$schema","id","version","sourceLanguage","effectiveOn","licence","sources","scale","states","scopes","triggers","contextItems","instruments","support","headline","asOfWithinDays","principles"],"properties":{"$schema":{"description":"Which document this is.","const":"https://seamark.example/schema/v1/framework.schema.json"},"id":{"description":"Id of the framework, the same over its versions.","$ref":"identifiers.schema.json#/$defs/slug"},"version":{"description":"Version of the framework.","$ref":"identifiers.schema.json#/$defs/version"},"sourceLanguage":{"description":"Language in which the wording is first written; other languages follow it.","$ref":"identifiers.schema.json#/$defs/languageTag"},"effectiveOn":{"description":"First day or month of the framework.","$ref":"identifiers.schema.json#/$defs/dayOrMonth"},"replacedOn":{"description":"Day or month from which a newer version stands. Absent means none does.","$ref":"identifiers.schema.json#/$defs/dayOrMonth"},"licence":{"description":"SPDX id of the licence of rules and wording.","type":"string","examples":["CC-BY-4.0"],"pattern":"^[A-Za-z0-9.-]+$"},"sources":{"description":"Texts on which the framework builds.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/source"}},"scale":{"description":"The one scale of levels of every criterion, from 0 to its top.","type":"object","required":["top"],"properties":{"top":{"description":"Highest level: 1 for a list of criteria that are met or not, 4 for Digital Nations.","type":"integer","minimum":1,"maximum":9}},"additionalProperties":false},"states":{"description":"States a response may have unless its criterion says otherwise.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"identifiers.schema.json#/$defs/responseState"}},"scopes":{"description":"Parts of government that a response may cover, from the narrowest to the widest.","type":"array","minItems":1,"maxItems":20,"items":{"$ref":"identifiers.schema.json#/$defs/slug"}},"triggers":{"description":"Context facts, yes or no or not known, on which conditional criteria depend.","type":"array","maxItems":100,"items":{"$ref":"identifiers.schema.json#/$defs/slug"}},"contextItems":{"description":"Headings of the context statement, in order. Described, never scored.","type":"array","maxItems":40,"items":{"$ref":"identifiers.schema.json#/$defs/slug"}},"instruments":{"description":"Outside questionnaires and indices that criteria are mapped to.","type":"array","maxItems":100,"items":{"title":"Instrument","description":"One outside questionnaire or index.","type":"object","required":["id","title","publisher"],"properties":{"id":{"description":"Id used by the criteria.","$ref":"identifiers.schema.json#/$defs/slug"},"title":{"description":"Its name.","$ref":"identifiers.schema.json#/$defs/line"},"publisher":{"description":"Who publishes it.","$ref":"identifiers.schema.json#/$defs/line"}},"additionalProperties":false}},"support":{"$ref":"#/$defs/support"},"stages":{"$ref":"#/$defs/stages"},"headline":{"title":"Headline","description":"Levels at which the headline counts are taken.","type":"object","required":["criteriaAt","essentialsAt"],"properties":{"criteriaAt":{"description":"Criteria supported at this level or above are counted.","$ref":"identifiers.schema.json#/$defs/level"},"essentialsAt":{"description":"Essentials supported at this level or above are counted.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false},"essentialsRoute":{"title":"EssentialsRoute","description":"What counts on the essentials route beside the essentials. Absent means the framework offers the full route alone.","type":"object","required":["coreCriteria"],"properties":{"coreCriteria":{"description":"The core question of each principle without an essential.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/criterionId"}}},"additionalProperties":false},"asOfWithinDays":{"description":"The day on which evidence is judged lies at most this many days before the attestation.","type":"integer","minimum":0,"maximum":366},"principles":{"description":"The principles in the order of the charter.","type":"array","minItems":1,"maxItems":100,"items":{"$ref":"#/$defs/principle"}}},"additionalProperties":false,"$defs":{"support":{"title":"SupportRules","description":"How far evidence carries a claim, by grade, scope and age. Levels are levels of this framework's scale.","type":"object","required":["thirdPartyRelations","grades","narrowScopeCarries","maximumAge"],"properties":{"thirdPartyRelations":{"description":"Relations whose publications count as a third party's.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"identifiers.schema.json#/$defs/relation"}},"grades":{"description":"What each grade carries. A better grade never carries less than a lesser one.","type":"object","required":["A","B","C","D"],"properties":{"A":{"title":"GradeA","description":"Public, published by a third party.","type":"object","required":["carries","sustainedCarries","sustainedMonths"],"properties":{"carries":{"description":"Carried up to this level.","$ref":"identifiers.schema.json#/$defs/level"},"sustainedCarries":{"description":"Carried up to this level where the link says since when the practice is sustained, and that a third party checked it or a named body abroad reuses it.","$ref":"identifiers.schema.json#/$defs/level"},"sustainedMonths":{"description":"How many months before the day of judgement it must have begun.","type":"integer","minimum":1,"maximum":600}},"additionalProperties":false},"B":{"title":"GradeB","description":"Public, published by anybody else.","type":"object","required":["carries","figureCarries"],"properties":{"carries":{"description":"Carried up to this level.","$ref":"identifiers.schema.json#/$defs/level"},"figureCarries":{"description":"Carried up to this level where the link records a figure with value, denominator and period.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false},"C":{"title":"GradeC","description":"Not public, and a named peer government has confirmed seeing it.","type":"object","required":["carries"],"properties":{"carries":{"description":"Carried up to this level.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false},"D":{"title":"GradeD","description":"Anything else, and nothing.","type":"object","required":["carries"],"properties":{"carries":{"description":"Carried up to this level.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false}},"additionalProperties":false},"narrowScopeCarries":{"description":"The most that any evidence carries where the stated scope is narrower than the criterion's minimum, or no scope is stated.","$ref":"identifiers.schema.json#/$defs/level"},"maximumAge":{"description":"For each type of evidence, how old it may be on the day of judgement.","type":"object","required":["law","policy","statistic","audit","dataset","service","code","report","statement"],"properties":{"law":{"$ref":"#/$defs/maximumAge"},"policy":{"$ref":"#/$defs/maximumAge"},"statistic":{"$ref":"#/$defs/maximumAge"},"audit":{"$ref":"#/$defs/maximumAge"},"dataset":{"$ref":"#/$defs/maximumAge"},"service":{"$ref":"#/$defs/maximumAge"},"code":{"$ref":"#/$defs/maximumAge"},"report":{"$ref":"#/$defs/maximumAge"},"statement":{"$ref":"#/$defs/maximumAge"}},"additionalProperties":false}},"additionalProperties":false},"maximumAge":{"title":"MaximumAge","description":"Either a number of months since the figure's period ended or, without a figure, since publication; or, for what does not age, the months within which it must have been seen.","oneOf":[{"type":"object","required":["months"],"properties":{"months":{"description":"Oldest age in months.","type":"integer","minimum":1,"maximum":600}},"additionalProperties":false},{"type":"object","required":["seenWithinMonths"],"properties":{"seenWithinMonths":{"description":"Seen in force within so many months.","type":"integer","minimum":1,"maximum":600}},"additionalProperties":false}]},"stages":{"title":"Stages","description":"Words for a principle's supported steps of the whole. Absent means the framework gives no stages.","type":"object","required":["answeredAtLeast","limits"],"properties":{"answeredAtLeast":{"description":"No stage is given when less than this share of the principle's weight is answered.","$ref":"identifiers.schema.json#/$defs/fraction"},"limits":{"description":"The stages from the lowest to the highest. A value on a limit belongs to the upper stage.","type":"array","minItems":1,"maxItems":20,"items":{"title":"StageLimit","description":"One stage and where it begins.","type":"object","required":["id","from"],"properties":{"id":{"description":"Id of the stage.","$ref":"identifiers.schema.json#/$defs/slug"},"from":{"description":"Share of supported steps from which it is given; the lowest stage begins at 0/1.","$ref":"identifiers.schema.json#/$defs/fraction"},"essentialsAt":{"description":"Level at which every essential of the principle must be supported, never less than the stage below asks. Absent means essentials do not gate this stage, as they never gate the lowest.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false}}},"additionalProperties":false},"principle":{"title":"Principle","description":"One principle and its criteria.","type":"object","required":["id","criteria"],"properties":{"id":{"description":"Id of the principle.","$ref":"identifiers.schema.json#/$defs/principleId"},"criteria":{"description":"Its criteria in order.","type":"array","minItems":1,"maxItems":1000,"items":{"$ref":"#/$defs/criterion"}}},"additionalProperties":false},"criterion":{"title":"Criterion","description":"A testable condition under a principle: the unit that is asked, answered and scored.","type":"object","required":["id","weight","essential","minimumScope","effort"],"properties":{"id":{"description":"Id of the criterion, unique in the framework.","$ref":"identifiers.schema.json#/$defs/criterionId"},"weight":{"description":"Relative importance, a positive whole number.","type":"integer","minimum":1,"maximum":1000},"essential":{"description":"True when the charter's wording commits to it. Gates the stage, not the steps.","type":"boolean"},"trigger":{"description":"Context fact on which the criterion depends. Absent means it is always asked.","$ref":"identifiers.schema.json#/$defs/slug"},"states":{"description":"States a response to this criterion may have. Absent means those of the framework.","type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","$ref":"identifiers.schema.json#/$defs/responseState"}},"minimumScope":{"description":"Narrowest part of government a response must cover for evidence to carry in full.","$ref":"identifiers.schema.json#/$defs/slug"},"effort":{"description":"Usual work for one level more.","$ref":"identifiers.schema.json#/$defs/effort"},"crosswalk":{"description":"Where outside instruments ask a similar thing, so that one answer can be reused.","type":"array","maxItems":20,"items":{"title":"InstrumentItem","description":"One part of one outside instrument.","type":"object","required":["instrument","item"],"properties":{"instrument":{"description":"Id of the instrument.","$ref":"identifiers.schema.json#/$defs/slug"},"item":{"description":"The part of it, as its publisher names it.","$ref":"identifiers.schema.json#/$defs/line"}},"additionalProperties":false}}},"additionalProperties":false}}};
const schema94 = {"description":"What kind of answer was given. Only `answered` and `other-route` carry a level.","enum":["answered","other-route","not-ours","not-applicable","not-known"]};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (required0.default.default ?? required0.default);
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern6 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");
const pattern9 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", "u");
const pattern142 = new RegExp("^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$", "u");
const pattern144 = new RegExp("^[A-Za-z0-9.-]+$", "u");
const pattern8 = new RegExp("^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern21 = new RegExp("^https?://", "u");
const formats0 = required1.fullFormats.uri;
const formats2 = required1.fullFormats.date;

function validate67(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate67.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.publisher === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "title") || (key0 === "publisher")) || (key0 === "url")) || (key0 === "publishedOn")) || (key0 === "seenOn")) || (key0 === "copyOf"))){
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
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 300){
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func2(data0) < 1){
const err4 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!pattern8.test(data0)){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.publisher !== undefined){
let data1 = data.publisher;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err7 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data1) < 1){
const err8 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern8.test(data1)){
const err9 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err10 = {instancePath:instancePath+"/publisher",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.url !== undefined){
let data2 = data.url;
if(typeof data2 === "string"){
if(func2(data2) > 2000){
const err11 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/webAddress/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern21.test(data2)){
const err12 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/webAddress/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(!(formats0(data2))){
const err13 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/webAddress/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
const err14 = {instancePath:instancePath+"/url",schemaPath:"#/$defs/webAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.publishedOn !== undefined){
let data3 = data.publishedOn;
if(typeof data3 === "string"){
if(!(formats2.validate(data3))){
const err15 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err16 = {instancePath:instancePath+"/publishedOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.seenOn !== undefined){
let data4 = data.seenOn;
if(typeof data4 === "string"){
if(!(formats2.validate(data4))){
const err17 = {instancePath:instancePath+"/seenOn",schemaPath:"#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err18 = {instancePath:instancePath+"/seenOn",schemaPath:"#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.copyOf !== undefined){
let data5 = data.copyOf;
if(typeof data5 === "string"){
if(func2(data5) > 300){
const err19 = {instancePath:instancePath+"/copyOf",schemaPath:"#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func2(data5) < 1){
const err20 = {instancePath:instancePath+"/copyOf",schemaPath:"#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern8.test(data5)){
const err21 = {instancePath:instancePath+"/copyOf",schemaPath:"#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err22 = {instancePath:instancePath+"/copyOf",schemaPath:"#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate67.errors = vErrors;
return errors === 0;
}
validate67.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema230 = {"title":"SupportRules","description":"How far evidence carries a claim, by grade, scope and age. Levels are levels of this framework's scale.","type":"object","required":["thirdPartyRelations","grades","narrowScopeCarries","maximumAge"],"properties":{"thirdPartyRelations":{"description":"Relations whose publications count as a third party's.","type":"array","uniqueItems":true,"items":{"type":"string","$ref":"identifiers.schema.json#/$defs/relation"}},"grades":{"description":"What each grade carries. A better grade never carries less than a lesser one.","type":"object","required":["A","B","C","D"],"properties":{"A":{"title":"GradeA","description":"Public, published by a third party.","type":"object","required":["carries","sustainedCarries","sustainedMonths"],"properties":{"carries":{"description":"Carried up to this level.","$ref":"identifiers.schema.json#/$defs/level"},"sustainedCarries":{"description":"Carried up to this level where the link says since when the practice is sustained, and that a third party checked it or a named body abroad reuses it.","$ref":"identifiers.schema.json#/$defs/level"},"sustainedMonths":{"description":"How many months before the day of judgement it must have begun.","type":"integer","minimum":1,"maximum":600}},"additionalProperties":false},"B":{"title":"GradeB","description":"Public, published by anybody else.","type":"object","required":["carries","figureCarries"],"properties":{"carries":{"description":"Carried up to this level.","$ref":"identifiers.schema.json#/$defs/level"},"figureCarries":{"description":"Carried up to this level where the link records a figure with value, denominator and period.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false},"C":{"title":"GradeC","description":"Not public, and a named peer government has confirmed seeing it.","type":"object","required":["carries"],"properties":{"carries":{"description":"Carried up to this level.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false},"D":{"title":"GradeD","description":"Anything else, and nothing.","type":"object","required":["carries"],"properties":{"carries":{"description":"Carried up to this level.","$ref":"identifiers.schema.json#/$defs/level"}},"additionalProperties":false}},"additionalProperties":false},"narrowScopeCarries":{"description":"The most that any evidence carries where the stated scope is narrower than the criterion's minimum, or no scope is stated.","$ref":"identifiers.schema.json#/$defs/level"},"maximumAge":{"description":"For each type of evidence, how old it may be on the day of judgement.","type":"object","required":["law","policy","statistic","audit","dataset","service","code","report","statement"],"properties":{"law":{"$ref":"#/$defs/maximumAge"},"policy":{"$ref":"#/$defs/maximumAge"},"statistic":{"$ref":"#/$defs/maximumAge"},"audit":{"$ref":"#/$defs/maximumAge"},"dataset":{"$ref":"#/$defs/maximumAge"},"service":{"$ref":"#/$defs/maximumAge"},"code":{"$ref":"#/$defs/maximumAge"},"report":{"$ref":"#/$defs/maximumAge"},"statement":{"$ref":"#/$defs/maximumAge"}},"additionalProperties":false}},"additionalProperties":false};
const schema115 = {"description":"What a publisher is to the subject. Independent state bodies, other governments, international organisations, civil society and academia are third parties in Digital Nations.","enum":["government","supplier","company","press","independent-state-body","other-government","international-organisation","civil-society","academia"]};

function validate69(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate69.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.thirdPartyRelations === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "thirdPartyRelations"},message:"must have required property '"+"thirdPartyRelations"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.grades === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "grades"},message:"must have required property '"+"grades"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.narrowScopeCarries === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "narrowScopeCarries"},message:"must have required property '"+"narrowScopeCarries"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.maximumAge === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "maximumAge"},message:"must have required property '"+"maximumAge"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "thirdPartyRelations") || (key0 === "grades")) || (key0 === "narrowScopeCarries")) || (key0 === "maximumAge"))){
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
if(data.thirdPartyRelations !== undefined){
let data0 = data.thirdPartyRelations;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/thirdPartyRelations/" + i0,schemaPath:"#/properties/thirdPartyRelations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!(((((((((data1 === "government") || (data1 === "supplier")) || (data1 === "company")) || (data1 === "press")) || (data1 === "independent-state-body")) || (data1 === "other-government")) || (data1 === "international-organisation")) || (data1 === "civil-society")) || (data1 === "academia"))){
const err6 = {instancePath:instancePath+"/thirdPartyRelations/" + i0,schemaPath:"identifiers.schema.json#/$defs/relation/enum",keyword:"enum",params:{allowedValues: schema115.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/thirdPartyRelations",schemaPath:"#/properties/thirdPartyRelations/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/thirdPartyRelations",schemaPath:"#/properties/thirdPartyRelations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.grades !== undefined){
let data2 = data.grades;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.A === undefined){
const err9 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/required",keyword:"required",params:{missingProperty: "A"},message:"must have required property '"+"A"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data2.B === undefined){
const err10 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/required",keyword:"required",params:{missingProperty: "B"},message:"must have required property '"+"B"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data2.C === undefined){
const err11 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/required",keyword:"required",params:{missingProperty: "C"},message:"must have required property '"+"C"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data2.D === undefined){
const err12 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/required",keyword:"required",params:{missingProperty: "D"},message:"must have required property '"+"D"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data2){
if(!((((key1 === "A") || (key1 === "B")) || (key1 === "C")) || (key1 === "D"))){
const err13 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.A !== undefined){
let data3 = data2.A;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.carries === undefined){
const err14 = {instancePath:instancePath+"/grades/A",schemaPath:"#/properties/grades/properties/A/required",keyword:"required",params:{missingProperty: "carries"},message:"must have required property '"+"carries"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data3.sustainedCarries === undefined){
const err15 = {instancePath:instancePath+"/grades/A",schemaPath:"#/properties/grades/properties/A/required",keyword:"required",params:{missingProperty: "sustainedCarries"},message:"must have required property '"+"sustainedCarries"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data3.sustainedMonths === undefined){
const err16 = {instancePath:instancePath+"/grades/A",schemaPath:"#/properties/grades/properties/A/required",keyword:"required",params:{missingProperty: "sustainedMonths"},message:"must have required property '"+"sustainedMonths"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 in data3){
if(!(((key2 === "carries") || (key2 === "sustainedCarries")) || (key2 === "sustainedMonths"))){
const err17 = {instancePath:instancePath+"/grades/A",schemaPath:"#/properties/grades/properties/A/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.carries !== undefined){
let data4 = data3.carries;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err18 = {instancePath:instancePath+"/grades/A/carries",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 9 || isNaN(data4)){
const err19 = {instancePath:instancePath+"/grades/A/carries",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err20 = {instancePath:instancePath+"/grades/A/carries",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data3.sustainedCarries !== undefined){
let data5 = data3.sustainedCarries;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/grades/A/sustainedCarries",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/grades/A/sustainedCarries",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/grades/A/sustainedCarries",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data3.sustainedMonths !== undefined){
let data6 = data3.sustainedMonths;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/grades/A/sustainedMonths",schemaPath:"#/properties/grades/properties/A/properties/sustainedMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 600 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/grades/A/sustainedMonths",schemaPath:"#/properties/grades/properties/A/properties/sustainedMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/grades/A/sustainedMonths",schemaPath:"#/properties/grades/properties/A/properties/sustainedMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err27 = {instancePath:instancePath+"/grades/A",schemaPath:"#/properties/grades/properties/A/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data2.B !== undefined){
let data7 = data2.B;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.carries === undefined){
const err28 = {instancePath:instancePath+"/grades/B",schemaPath:"#/properties/grades/properties/B/required",keyword:"required",params:{missingProperty: "carries"},message:"must have required property '"+"carries"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.figureCarries === undefined){
const err29 = {instancePath:instancePath+"/grades/B",schemaPath:"#/properties/grades/properties/B/required",keyword:"required",params:{missingProperty: "figureCarries"},message:"must have required property '"+"figureCarries"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 in data7){
if(!((key3 === "carries") || (key3 === "figureCarries"))){
const err30 = {instancePath:instancePath+"/grades/B",schemaPath:"#/properties/grades/properties/B/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data7.carries !== undefined){
let data8 = data7.carries;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err31 = {instancePath:instancePath+"/grades/B/carries",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 9 || isNaN(data8)){
const err32 = {instancePath:instancePath+"/grades/B/carries",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8 < 0 || isNaN(data8)){
const err33 = {instancePath:instancePath+"/grades/B/carries",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data7.figureCarries !== undefined){
let data9 = data7.figureCarries;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err34 = {instancePath:instancePath+"/grades/B/figureCarries",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 > 9 || isNaN(data9)){
const err35 = {instancePath:instancePath+"/grades/B/figureCarries",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err36 = {instancePath:instancePath+"/grades/B/figureCarries",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err37 = {instancePath:instancePath+"/grades/B",schemaPath:"#/properties/grades/properties/B/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data2.C !== undefined){
let data10 = data2.C;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if(data10.carries === undefined){
const err38 = {instancePath:instancePath+"/grades/C",schemaPath:"#/properties/grades/properties/C/required",keyword:"required",params:{missingProperty: "carries"},message:"must have required property '"+"carries"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
for(const key4 in data10){
if(!(key4 === "carries")){
const err39 = {instancePath:instancePath+"/grades/C",schemaPath:"#/properties/grades/properties/C/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data10.carries !== undefined){
let data11 = data10.carries;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err40 = {instancePath:instancePath+"/grades/C/carries",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 9 || isNaN(data11)){
const err41 = {instancePath:instancePath+"/grades/C/carries",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err42 = {instancePath:instancePath+"/grades/C/carries",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err43 = {instancePath:instancePath+"/grades/C",schemaPath:"#/properties/grades/properties/C/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data2.D !== undefined){
let data12 = data2.D;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.carries === undefined){
const err44 = {instancePath:instancePath+"/grades/D",schemaPath:"#/properties/grades/properties/D/required",keyword:"required",params:{missingProperty: "carries"},message:"must have required property '"+"carries"+"'"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key5 in data12){
if(!(key5 === "carries")){
const err45 = {instancePath:instancePath+"/grades/D",schemaPath:"#/properties/grades/properties/D/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data12.carries !== undefined){
let data13 = data12.carries;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err46 = {instancePath:instancePath+"/grades/D/carries",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9 || isNaN(data13)){
const err47 = {instancePath:instancePath+"/grades/D/carries",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err48 = {instancePath:instancePath+"/grades/D/carries",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err49 = {instancePath:instancePath+"/grades/D",schemaPath:"#/properties/grades/properties/D/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/grades",schemaPath:"#/properties/grades/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.narrowScopeCarries !== undefined){
let data14 = data.narrowScopeCarries;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err51 = {instancePath:instancePath+"/narrowScopeCarries",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 > 9 || isNaN(data14)){
const err52 = {instancePath:instancePath+"/narrowScopeCarries",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data14 < 0 || isNaN(data14)){
const err53 = {instancePath:instancePath+"/narrowScopeCarries",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data.maximumAge !== undefined){
let data15 = data.maximumAge;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.law === undefined){
const err54 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "law"},message:"must have required property '"+"law"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data15.policy === undefined){
const err55 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "policy"},message:"must have required property '"+"policy"+"'"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data15.statistic === undefined){
const err56 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "statistic"},message:"must have required property '"+"statistic"+"'"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data15.audit === undefined){
const err57 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "audit"},message:"must have required property '"+"audit"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data15.dataset === undefined){
const err58 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data15.service === undefined){
const err59 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "service"},message:"must have required property '"+"service"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data15.code === undefined){
const err60 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "code"},message:"must have required property '"+"code"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data15.report === undefined){
const err61 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "report"},message:"must have required property '"+"report"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data15.statement === undefined){
const err62 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/required",keyword:"required",params:{missingProperty: "statement"},message:"must have required property '"+"statement"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key6 in data15){
if(!(func1.call(schema230.properties.maximumAge.properties, key6))){
const err63 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data15.law !== undefined){
let data16 = data15.law;
const _errs50 = errors;
let valid19 = false;
let passing0 = null;
const _errs51 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.months === undefined){
const err64 = {instancePath:instancePath+"/maximumAge/law",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key7 in data16){
if(!(key7 === "months")){
const err65 = {instancePath:instancePath+"/maximumAge/law",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data16.months !== undefined){
let data17 = data16.months;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err66 = {instancePath:instancePath+"/maximumAge/law/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 600 || isNaN(data17)){
const err67 = {instancePath:instancePath+"/maximumAge/law/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data17 < 1 || isNaN(data17)){
const err68 = {instancePath:instancePath+"/maximumAge/law/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
}
else {
const err69 = {instancePath:instancePath+"/maximumAge/law",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid0 = _errs51 === errors;
if(_valid0){
valid19 = true;
passing0 = 0;
var props0 = true;
}
const _errs56 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.seenWithinMonths === undefined){
const err70 = {instancePath:instancePath+"/maximumAge/law",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
for(const key8 in data16){
if(!(key8 === "seenWithinMonths")){
const err71 = {instancePath:instancePath+"/maximumAge/law",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data16.seenWithinMonths !== undefined){
let data18 = data16.seenWithinMonths;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err72 = {instancePath:instancePath+"/maximumAge/law/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 600 || isNaN(data18)){
const err73 = {instancePath:instancePath+"/maximumAge/law/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data18 < 1 || isNaN(data18)){
const err74 = {instancePath:instancePath+"/maximumAge/law/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err75 = {instancePath:instancePath+"/maximumAge/law",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid0 = _errs56 === errors;
if(_valid0 && valid19){
valid19 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid19 = true;
passing0 = 1;
if(props0 !== true){
props0 = true;
}
}
}
if(!valid19){
const err76 = {instancePath:instancePath+"/maximumAge/law",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
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
if(data15.policy !== undefined){
let data19 = data15.policy;
const _errs63 = errors;
let valid23 = false;
let passing1 = null;
const _errs64 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.months === undefined){
const err77 = {instancePath:instancePath+"/maximumAge/policy",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
for(const key9 in data19){
if(!(key9 === "months")){
const err78 = {instancePath:instancePath+"/maximumAge/policy",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data19.months !== undefined){
let data20 = data19.months;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err79 = {instancePath:instancePath+"/maximumAge/policy/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 600 || isNaN(data20)){
const err80 = {instancePath:instancePath+"/maximumAge/policy/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data20 < 1 || isNaN(data20)){
const err81 = {instancePath:instancePath+"/maximumAge/policy/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
}
else {
const err82 = {instancePath:instancePath+"/maximumAge/policy",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid1 = _errs64 === errors;
if(_valid1){
valid23 = true;
passing1 = 0;
var props1 = true;
}
const _errs69 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.seenWithinMonths === undefined){
const err83 = {instancePath:instancePath+"/maximumAge/policy",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
for(const key10 in data19){
if(!(key10 === "seenWithinMonths")){
const err84 = {instancePath:instancePath+"/maximumAge/policy",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data19.seenWithinMonths !== undefined){
let data21 = data19.seenWithinMonths;
if(!(((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21))) && (isFinite(data21)))){
const err85 = {instancePath:instancePath+"/maximumAge/policy/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 600 || isNaN(data21)){
const err86 = {instancePath:instancePath+"/maximumAge/policy/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data21 < 1 || isNaN(data21)){
const err87 = {instancePath:instancePath+"/maximumAge/policy/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/maximumAge/policy",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid1 = _errs69 === errors;
if(_valid1 && valid23){
valid23 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid23 = true;
passing1 = 1;
if(props1 !== true){
props1 = true;
}
}
}
if(!valid23){
const err89 = {instancePath:instancePath+"/maximumAge/policy",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
errors = _errs63;
if(vErrors !== null){
if(_errs63){
vErrors.length = _errs63;
}
else {
vErrors = null;
}
}
}
}
if(data15.statistic !== undefined){
let data22 = data15.statistic;
const _errs76 = errors;
let valid27 = false;
let passing2 = null;
const _errs77 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.months === undefined){
const err90 = {instancePath:instancePath+"/maximumAge/statistic",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
for(const key11 in data22){
if(!(key11 === "months")){
const err91 = {instancePath:instancePath+"/maximumAge/statistic",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data22.months !== undefined){
let data23 = data22.months;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err92 = {instancePath:instancePath+"/maximumAge/statistic/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 > 600 || isNaN(data23)){
const err93 = {instancePath:instancePath+"/maximumAge/statistic/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data23 < 1 || isNaN(data23)){
const err94 = {instancePath:instancePath+"/maximumAge/statistic/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/maximumAge/statistic",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid2 = _errs77 === errors;
if(_valid2){
valid27 = true;
passing2 = 0;
var props2 = true;
}
const _errs82 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.seenWithinMonths === undefined){
const err96 = {instancePath:instancePath+"/maximumAge/statistic",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
for(const key12 in data22){
if(!(key12 === "seenWithinMonths")){
const err97 = {instancePath:instancePath+"/maximumAge/statistic",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data22.seenWithinMonths !== undefined){
let data24 = data22.seenWithinMonths;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err98 = {instancePath:instancePath+"/maximumAge/statistic/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 > 600 || isNaN(data24)){
const err99 = {instancePath:instancePath+"/maximumAge/statistic/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data24 < 1 || isNaN(data24)){
const err100 = {instancePath:instancePath+"/maximumAge/statistic/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
}
else {
const err101 = {instancePath:instancePath+"/maximumAge/statistic",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid2 = _errs82 === errors;
if(_valid2 && valid27){
valid27 = false;
passing2 = [passing2, 1];
}
else {
if(_valid2){
valid27 = true;
passing2 = 1;
if(props2 !== true){
props2 = true;
}
}
}
if(!valid27){
const err102 = {instancePath:instancePath+"/maximumAge/statistic",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing2},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data15.audit !== undefined){
let data25 = data15.audit;
const _errs89 = errors;
let valid31 = false;
let passing3 = null;
const _errs90 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.months === undefined){
const err103 = {instancePath:instancePath+"/maximumAge/audit",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key13 in data25){
if(!(key13 === "months")){
const err104 = {instancePath:instancePath+"/maximumAge/audit",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data25.months !== undefined){
let data26 = data25.months;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err105 = {instancePath:instancePath+"/maximumAge/audit/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 > 600 || isNaN(data26)){
const err106 = {instancePath:instancePath+"/maximumAge/audit/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data26 < 1 || isNaN(data26)){
const err107 = {instancePath:instancePath+"/maximumAge/audit/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
}
else {
const err108 = {instancePath:instancePath+"/maximumAge/audit",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid3 = _errs90 === errors;
if(_valid3){
valid31 = true;
passing3 = 0;
var props3 = true;
}
const _errs95 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.seenWithinMonths === undefined){
const err109 = {instancePath:instancePath+"/maximumAge/audit",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
for(const key14 in data25){
if(!(key14 === "seenWithinMonths")){
const err110 = {instancePath:instancePath+"/maximumAge/audit",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data25.seenWithinMonths !== undefined){
let data27 = data25.seenWithinMonths;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err111 = {instancePath:instancePath+"/maximumAge/audit/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 600 || isNaN(data27)){
const err112 = {instancePath:instancePath+"/maximumAge/audit/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data27 < 1 || isNaN(data27)){
const err113 = {instancePath:instancePath+"/maximumAge/audit/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
}
else {
const err114 = {instancePath:instancePath+"/maximumAge/audit",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid3 = _errs95 === errors;
if(_valid3 && valid31){
valid31 = false;
passing3 = [passing3, 1];
}
else {
if(_valid3){
valid31 = true;
passing3 = 1;
if(props3 !== true){
props3 = true;
}
}
}
if(!valid31){
const err115 = {instancePath:instancePath+"/maximumAge/audit",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing3},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
errors = _errs89;
if(vErrors !== null){
if(_errs89){
vErrors.length = _errs89;
}
else {
vErrors = null;
}
}
}
}
if(data15.dataset !== undefined){
let data28 = data15.dataset;
const _errs102 = errors;
let valid35 = false;
let passing4 = null;
const _errs103 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.months === undefined){
const err116 = {instancePath:instancePath+"/maximumAge/dataset",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
for(const key15 in data28){
if(!(key15 === "months")){
const err117 = {instancePath:instancePath+"/maximumAge/dataset",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data28.months !== undefined){
let data29 = data28.months;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
const err118 = {instancePath:instancePath+"/maximumAge/dataset/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 600 || isNaN(data29)){
const err119 = {instancePath:instancePath+"/maximumAge/dataset/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err120 = {instancePath:instancePath+"/maximumAge/dataset/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
}
else {
const err121 = {instancePath:instancePath+"/maximumAge/dataset",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid4 = _errs103 === errors;
if(_valid4){
valid35 = true;
passing4 = 0;
var props4 = true;
}
const _errs108 = errors;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.seenWithinMonths === undefined){
const err122 = {instancePath:instancePath+"/maximumAge/dataset",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
for(const key16 in data28){
if(!(key16 === "seenWithinMonths")){
const err123 = {instancePath:instancePath+"/maximumAge/dataset",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data28.seenWithinMonths !== undefined){
let data30 = data28.seenWithinMonths;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err124 = {instancePath:instancePath+"/maximumAge/dataset/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 600 || isNaN(data30)){
const err125 = {instancePath:instancePath+"/maximumAge/dataset/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err126 = {instancePath:instancePath+"/maximumAge/dataset/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/maximumAge/dataset",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid4 = _errs108 === errors;
if(_valid4 && valid35){
valid35 = false;
passing4 = [passing4, 1];
}
else {
if(_valid4){
valid35 = true;
passing4 = 1;
if(props4 !== true){
props4 = true;
}
}
}
if(!valid35){
const err128 = {instancePath:instancePath+"/maximumAge/dataset",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing4},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data15.service !== undefined){
let data31 = data15.service;
const _errs115 = errors;
let valid39 = false;
let passing5 = null;
const _errs116 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.months === undefined){
const err129 = {instancePath:instancePath+"/maximumAge/service",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key17 in data31){
if(!(key17 === "months")){
const err130 = {instancePath:instancePath+"/maximumAge/service",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data31.months !== undefined){
let data32 = data31.months;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err131 = {instancePath:instancePath+"/maximumAge/service/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 600 || isNaN(data32)){
const err132 = {instancePath:instancePath+"/maximumAge/service/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data32 < 1 || isNaN(data32)){
const err133 = {instancePath:instancePath+"/maximumAge/service/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/maximumAge/service",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid5 = _errs116 === errors;
if(_valid5){
valid39 = true;
passing5 = 0;
var props5 = true;
}
const _errs121 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.seenWithinMonths === undefined){
const err135 = {instancePath:instancePath+"/maximumAge/service",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
for(const key18 in data31){
if(!(key18 === "seenWithinMonths")){
const err136 = {instancePath:instancePath+"/maximumAge/service",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data31.seenWithinMonths !== undefined){
let data33 = data31.seenWithinMonths;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err137 = {instancePath:instancePath+"/maximumAge/service/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 600 || isNaN(data33)){
const err138 = {instancePath:instancePath+"/maximumAge/service/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data33 < 1 || isNaN(data33)){
const err139 = {instancePath:instancePath+"/maximumAge/service/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
}
else {
const err140 = {instancePath:instancePath+"/maximumAge/service",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid5 = _errs121 === errors;
if(_valid5 && valid39){
valid39 = false;
passing5 = [passing5, 1];
}
else {
if(_valid5){
valid39 = true;
passing5 = 1;
if(props5 !== true){
props5 = true;
}
}
}
if(!valid39){
const err141 = {instancePath:instancePath+"/maximumAge/service",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing5},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs115;
if(vErrors !== null){
if(_errs115){
vErrors.length = _errs115;
}
else {
vErrors = null;
}
}
}
}
if(data15.code !== undefined){
let data34 = data15.code;
const _errs128 = errors;
let valid43 = false;
let passing6 = null;
const _errs129 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.months === undefined){
const err142 = {instancePath:instancePath+"/maximumAge/code",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
for(const key19 in data34){
if(!(key19 === "months")){
const err143 = {instancePath:instancePath+"/maximumAge/code",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data34.months !== undefined){
let data35 = data34.months;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
const err144 = {instancePath:instancePath+"/maximumAge/code/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 > 600 || isNaN(data35)){
const err145 = {instancePath:instancePath+"/maximumAge/code/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(data35 < 1 || isNaN(data35)){
const err146 = {instancePath:instancePath+"/maximumAge/code/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
}
}
else {
const err147 = {instancePath:instancePath+"/maximumAge/code",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid6 = _errs129 === errors;
if(_valid6){
valid43 = true;
passing6 = 0;
var props6 = true;
}
const _errs134 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.seenWithinMonths === undefined){
const err148 = {instancePath:instancePath+"/maximumAge/code",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
for(const key20 in data34){
if(!(key20 === "seenWithinMonths")){
const err149 = {instancePath:instancePath+"/maximumAge/code",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data34.seenWithinMonths !== undefined){
let data36 = data34.seenWithinMonths;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
const err150 = {instancePath:instancePath+"/maximumAge/code/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 > 600 || isNaN(data36)){
const err151 = {instancePath:instancePath+"/maximumAge/code/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(data36 < 1 || isNaN(data36)){
const err152 = {instancePath:instancePath+"/maximumAge/code/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
}
else {
const err153 = {instancePath:instancePath+"/maximumAge/code",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid6 = _errs134 === errors;
if(_valid6 && valid43){
valid43 = false;
passing6 = [passing6, 1];
}
else {
if(_valid6){
valid43 = true;
passing6 = 1;
if(props6 !== true){
props6 = true;
}
}
}
if(!valid43){
const err154 = {instancePath:instancePath+"/maximumAge/code",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing6},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data15.report !== undefined){
let data37 = data15.report;
const _errs141 = errors;
let valid47 = false;
let passing7 = null;
const _errs142 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.months === undefined){
const err155 = {instancePath:instancePath+"/maximumAge/report",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
for(const key21 in data37){
if(!(key21 === "months")){
const err156 = {instancePath:instancePath+"/maximumAge/report",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data37.months !== undefined){
let data38 = data37.months;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err157 = {instancePath:instancePath+"/maximumAge/report/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 > 600 || isNaN(data38)){
const err158 = {instancePath:instancePath+"/maximumAge/report/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data38 < 1 || isNaN(data38)){
const err159 = {instancePath:instancePath+"/maximumAge/report/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
}
else {
const err160 = {instancePath:instancePath+"/maximumAge/report",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid7 = _errs142 === errors;
if(_valid7){
valid47 = true;
passing7 = 0;
var props7 = true;
}
const _errs147 = errors;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.seenWithinMonths === undefined){
const err161 = {instancePath:instancePath+"/maximumAge/report",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
for(const key22 in data37){
if(!(key22 === "seenWithinMonths")){
const err162 = {instancePath:instancePath+"/maximumAge/report",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data37.seenWithinMonths !== undefined){
let data39 = data37.seenWithinMonths;
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err163 = {instancePath:instancePath+"/maximumAge/report/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 600 || isNaN(data39)){
const err164 = {instancePath:instancePath+"/maximumAge/report/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err165 = {instancePath:instancePath+"/maximumAge/report/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
}
else {
const err166 = {instancePath:instancePath+"/maximumAge/report",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid7 = _errs147 === errors;
if(_valid7 && valid47){
valid47 = false;
passing7 = [passing7, 1];
}
else {
if(_valid7){
valid47 = true;
passing7 = 1;
if(props7 !== true){
props7 = true;
}
}
}
if(!valid47){
const err167 = {instancePath:instancePath+"/maximumAge/report",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing7},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
else {
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
}
}
if(data15.statement !== undefined){
let data40 = data15.statement;
const _errs154 = errors;
let valid51 = false;
let passing8 = null;
const _errs155 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.months === undefined){
const err168 = {instancePath:instancePath+"/maximumAge/statement",schemaPath:"#/$defs/maximumAge/oneOf/0/required",keyword:"required",params:{missingProperty: "months"},message:"must have required property '"+"months"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key23 in data40){
if(!(key23 === "months")){
const err169 = {instancePath:instancePath+"/maximumAge/statement",schemaPath:"#/$defs/maximumAge/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data40.months !== undefined){
let data41 = data40.months;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err170 = {instancePath:instancePath+"/maximumAge/statement/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 600 || isNaN(data41)){
const err171 = {instancePath:instancePath+"/maximumAge/statement/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err172 = {instancePath:instancePath+"/maximumAge/statement/months",schemaPath:"#/$defs/maximumAge/oneOf/0/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
}
else {
const err173 = {instancePath:instancePath+"/maximumAge/statement",schemaPath:"#/$defs/maximumAge/oneOf/0/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid8 = _errs155 === errors;
if(_valid8){
valid51 = true;
passing8 = 0;
var props8 = true;
}
const _errs160 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.seenWithinMonths === undefined){
const err174 = {instancePath:instancePath+"/maximumAge/statement",schemaPath:"#/$defs/maximumAge/oneOf/1/required",keyword:"required",params:{missingProperty: "seenWithinMonths"},message:"must have required property '"+"seenWithinMonths"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key24 in data40){
if(!(key24 === "seenWithinMonths")){
const err175 = {instancePath:instancePath+"/maximumAge/statement",schemaPath:"#/$defs/maximumAge/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data40.seenWithinMonths !== undefined){
let data42 = data40.seenWithinMonths;
if(!(((typeof data42 == "number") && (!(data42 % 1) && !isNaN(data42))) && (isFinite(data42)))){
const err176 = {instancePath:instancePath+"/maximumAge/statement/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if((typeof data42 == "number") && (isFinite(data42))){
if(data42 > 600 || isNaN(data42)){
const err177 = {instancePath:instancePath+"/maximumAge/statement/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 600},message:"must be <= 600"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data42 < 1 || isNaN(data42)){
const err178 = {instancePath:instancePath+"/maximumAge/statement/seenWithinMonths",schemaPath:"#/$defs/maximumAge/oneOf/1/properties/seenWithinMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
}
else {
const err179 = {instancePath:instancePath+"/maximumAge/statement",schemaPath:"#/$defs/maximumAge/oneOf/1/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
var _valid8 = _errs160 === errors;
if(_valid8 && valid51){
valid51 = false;
passing8 = [passing8, 1];
}
else {
if(_valid8){
valid51 = true;
passing8 = 1;
if(props8 !== true){
props8 = true;
}
}
}
if(!valid51){
const err180 = {instancePath:instancePath+"/maximumAge/statement",schemaPath:"#/$defs/maximumAge/oneOf",keyword:"oneOf",params:{passingSchemas: passing8},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err181 = {instancePath:instancePath+"/maximumAge",schemaPath:"#/properties/maximumAge/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
}
else {
const err182 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
validate69.errors = vErrors;
return errors === 0;
}
validate69.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const pattern155 = new RegExp("^(0|[1-9][0-9]*)/[1-9][0-9]*$", "u");

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.answeredAtLeast === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "answeredAtLeast"},message:"must have required property '"+"answeredAtLeast"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.limits === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "limits"},message:"must have required property '"+"limits"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "answeredAtLeast") || (key0 === "limits"))){
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
if(data.answeredAtLeast !== undefined){
let data0 = data.answeredAtLeast;
if(typeof data0 === "string"){
if(func2(data0) > 20){
const err3 = {instancePath:instancePath+"/answeredAtLeast",schemaPath:"identifiers.schema.json#/$defs/fraction/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern155.test(data0)){
const err4 = {instancePath:instancePath+"/answeredAtLeast",schemaPath:"identifiers.schema.json#/$defs/fraction/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)/[1-9][0-9]*$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)/[1-9][0-9]*$"+"\""};
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
const err5 = {instancePath:instancePath+"/answeredAtLeast",schemaPath:"identifiers.schema.json#/$defs/fraction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.limits !== undefined){
let data1 = data.limits;
if(Array.isArray(data1)){
if(data1.length > 20){
const err6 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
const err8 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data2.from === undefined){
const err9 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/properties/limits/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
for(const key1 in data2){
if(!(((key1 === "id") || (key1 === "from")) || (key1 === "essentialsAt"))){
const err10 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/properties/limits/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
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
const err11 = {instancePath:instancePath+"/limits/" + i0+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(!pattern4.test(data3)){
const err12 = {instancePath:instancePath+"/limits/" + i0+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err13 = {instancePath:instancePath+"/limits/" + i0+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.from !== undefined){
let data4 = data2.from;
if(typeof data4 === "string"){
if(func2(data4) > 20){
const err14 = {instancePath:instancePath+"/limits/" + i0+"/from",schemaPath:"identifiers.schema.json#/$defs/fraction/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern155.test(data4)){
const err15 = {instancePath:instancePath+"/limits/" + i0+"/from",schemaPath:"identifiers.schema.json#/$defs/fraction/pattern",keyword:"pattern",params:{pattern: "^(0|[1-9][0-9]*)/[1-9][0-9]*$"},message:"must match pattern \""+"^(0|[1-9][0-9]*)/[1-9][0-9]*$"+"\""};
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
const err16 = {instancePath:instancePath+"/limits/" + i0+"/from",schemaPath:"identifiers.schema.json#/$defs/fraction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data2.essentialsAt !== undefined){
let data5 = data2.essentialsAt;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err17 = {instancePath:instancePath+"/limits/" + i0+"/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 9 || isNaN(data5)){
const err18 = {instancePath:instancePath+"/limits/" + i0+"/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/limits/" + i0+"/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
}
else {
const err20 = {instancePath:instancePath+"/limits/" + i0,schemaPath:"#/properties/limits/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err21 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema263 = {"description":"How much work one level more usually takes. A judgement of the framework's authors.","enum":["small","medium","large"]};

function validate74(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate74.evaluated;
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
if(data.minimumScope === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minimumScope"},message:"must have required property '"+"minimumScope"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.effort === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "weight")) || (key0 === "essential")) || (key0 === "trigger")) || (key0 === "states")) || (key0 === "minimumScope")) || (key0 === "effort")) || (key0 === "crosswalk"))){
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) > 40){
const err6 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern6.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err9 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1000 || isNaN(data1)){
const err10 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err11 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
if(data.essential !== undefined){
if(typeof data.essential !== "boolean"){
const err12 = {instancePath:instancePath+"/essential",schemaPath:"#/properties/essential/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.trigger !== undefined){
let data3 = data.trigger;
if(typeof data3 === "string"){
if(func2(data3) > 80){
const err13 = {instancePath:instancePath+"/trigger",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern4.test(data3)){
const err14 = {instancePath:instancePath+"/trigger",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err15 = {instancePath:instancePath+"/trigger",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.states !== undefined){
let data4 = data.states;
if(Array.isArray(data4)){
if(data4.length < 1){
const err16 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 !== "string"){
const err17 = {instancePath:instancePath+"/states/" + i0,schemaPath:"#/properties/states/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!(((((data5 === "answered") || (data5 === "other-route")) || (data5 === "not-ours")) || (data5 === "not-applicable")) || (data5 === "not-known"))){
const err18 = {instancePath:instancePath+"/states/" + i0,schemaPath:"identifiers.schema.json#/$defs/responseState/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err19 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err20 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.minimumScope !== undefined){
let data6 = data.minimumScope;
if(typeof data6 === "string"){
if(func2(data6) > 80){
const err21 = {instancePath:instancePath+"/minimumScope",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern4.test(data6)){
const err22 = {instancePath:instancePath+"/minimumScope",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err23 = {instancePath:instancePath+"/minimumScope",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.effort !== undefined){
let data7 = data.effort;
if(!(((data7 === "small") || (data7 === "medium")) || (data7 === "large"))){
const err24 = {instancePath:instancePath+"/effort",schemaPath:"identifiers.schema.json#/$defs/effort/enum",keyword:"enum",params:{allowedValues: schema263.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.crosswalk !== undefined){
let data8 = data.crosswalk;
if(Array.isArray(data8)){
if(data8.length > 20){
const err25 = {instancePath:instancePath+"/crosswalk",schemaPath:"#/properties/crosswalk/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data8.length;
for(let i2=0; i2<len1; i2++){
let data9 = data8[i2];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.instrument === undefined){
const err26 = {instancePath:instancePath+"/crosswalk/" + i2,schemaPath:"#/properties/crosswalk/items/required",keyword:"required",params:{missingProperty: "instrument"},message:"must have required property '"+"instrument"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data9.item === undefined){
const err27 = {instancePath:instancePath+"/crosswalk/" + i2,schemaPath:"#/properties/crosswalk/items/required",keyword:"required",params:{missingProperty: "item"},message:"must have required property '"+"item"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data9){
if(!((key1 === "instrument") || (key1 === "item"))){
const err28 = {instancePath:instancePath+"/crosswalk/" + i2,schemaPath:"#/properties/crosswalk/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data9.instrument !== undefined){
let data10 = data9.instrument;
if(typeof data10 === "string"){
if(func2(data10) > 80){
const err29 = {instancePath:instancePath+"/crosswalk/" + i2+"/instrument",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern4.test(data10)){
const err30 = {instancePath:instancePath+"/crosswalk/" + i2+"/instrument",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err31 = {instancePath:instancePath+"/crosswalk/" + i2+"/instrument",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data9.item !== undefined){
let data11 = data9.item;
if(typeof data11 === "string"){
if(func2(data11) > 300){
const err32 = {instancePath:instancePath+"/crosswalk/" + i2+"/item",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(func2(data11) < 1){
const err33 = {instancePath:instancePath+"/crosswalk/" + i2+"/item",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!pattern8.test(data11)){
const err34 = {instancePath:instancePath+"/crosswalk/" + i2+"/item",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err35 = {instancePath:instancePath+"/crosswalk/" + i2+"/item",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err36 = {instancePath:instancePath+"/crosswalk/" + i2,schemaPath:"#/properties/crosswalk/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err37 = {instancePath:instancePath+"/crosswalk",schemaPath:"#/properties/crosswalk/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate74.errors = vErrors;
return errors === 0;
}
validate74.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate73.evaluated;
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
if(data.criteria === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "criteria"},message:"must have required property '"+"criteria"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "id") || (key0 === "criteria"))){
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
if(func2(data0) > 40){
const err3 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/principleId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(!pattern6.test(data0)){
const err4 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/principleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err5 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/principleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.criteria !== undefined){
let data1 = data.criteria;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.length < 1){
const err7 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
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
if(!(validate74(data1[i0], {instancePath:instancePath+"/criteria/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate74.errors] : (validate74.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/criteria",schemaPath:"#/properties/criteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
validate73.errors = vErrors;
return errors === 0;
}
validate73.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://seamark.example/schema/v1/framework.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
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
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sourceLanguage === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceLanguage"},message:"must have required property '"+"sourceLanguage"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.effectiveOn === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "effectiveOn"},message:"must have required property '"+"effectiveOn"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.licence === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "licence"},message:"must have required property '"+"licence"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.sources === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.scale === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scale"},message:"must have required property '"+"scale"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.states === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "states"},message:"must have required property '"+"states"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.scopes === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "scopes"},message:"must have required property '"+"scopes"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.triggers === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "triggers"},message:"must have required property '"+"triggers"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.contextItems === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "contextItems"},message:"must have required property '"+"contextItems"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.instruments === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "instruments"},message:"must have required property '"+"instruments"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.support === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "support"},message:"must have required property '"+"support"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.headline === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "headline"},message:"must have required property '"+"headline"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.asOfWithinDays === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOfWithinDays"},message:"must have required property '"+"asOfWithinDays"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.principles === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principles"},message:"must have required property '"+"principles"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema210.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.$schema !== undefined){
if("https://seamark.example/schema/v1/framework.schema.json" !== data.$schema){
const err18 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://seamark.example/schema/v1/framework.schema.json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.id !== undefined){
let data1 = data.id;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err19 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern4.test(data1)){
const err20 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func2(data2) > 40){
const err22 = {instancePath:instancePath+"/version",schemaPath:"identifiers.schema.json#/$defs/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!pattern6.test(data2)){
const err23 = {instancePath:instancePath+"/version",schemaPath:"identifiers.schema.json#/$defs/version/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
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
const err24 = {instancePath:instancePath+"/version",schemaPath:"identifiers.schema.json#/$defs/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sourceLanguage !== undefined){
let data3 = data.sourceLanguage;
if(typeof data3 === "string"){
if(!pattern9.test(data3)){
const err25 = {instancePath:instancePath+"/sourceLanguage",schemaPath:"identifiers.schema.json#/$defs/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"+"\""};
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
const err26 = {instancePath:instancePath+"/sourceLanguage",schemaPath:"identifiers.schema.json#/$defs/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.effectiveOn !== undefined){
let data4 = data.effectiveOn;
if(typeof data4 === "string"){
if(!pattern142.test(data4)){
const err27 = {instancePath:instancePath+"/effectiveOn",schemaPath:"identifiers.schema.json#/$defs/dayOrMonth/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"+"\""};
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
const err28 = {instancePath:instancePath+"/effectiveOn",schemaPath:"identifiers.schema.json#/$defs/dayOrMonth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.replacedOn !== undefined){
let data5 = data.replacedOn;
if(typeof data5 === "string"){
if(!pattern142.test(data5)){
const err29 = {instancePath:instancePath+"/replacedOn",schemaPath:"identifiers.schema.json#/$defs/dayOrMonth/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"},message:"must match pattern \""+"^[0-9]{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?$"+"\""};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/replacedOn",schemaPath:"identifiers.schema.json#/$defs/dayOrMonth/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.licence !== undefined){
let data6 = data.licence;
if(typeof data6 === "string"){
if(!pattern144.test(data6)){
const err31 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+$"},message:"must match pattern \""+"^[A-Za-z0-9.-]+$"+"\""};
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
const err32 = {instancePath:instancePath+"/licence",schemaPath:"#/properties/licence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.sources !== undefined){
let data7 = data.sources;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(!(validate67(data7[i0], {instancePath:instancePath+"/sources/" + i0,parentData:data7,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate67.errors] : (validate67.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err33 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.scale !== undefined){
let data9 = data.scale;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.top === undefined){
const err34 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/required",keyword:"required",params:{missingProperty: "top"},message:"must have required property '"+"top"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key1 in data9){
if(!(key1 === "top")){
const err35 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data9.top !== undefined){
let data10 = data9.top;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err36 = {instancePath:instancePath+"/scale/top",schemaPath:"#/properties/scale/properties/top/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 9 || isNaN(data10)){
const err37 = {instancePath:instancePath+"/scale/top",schemaPath:"#/properties/scale/properties/top/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data10 < 1 || isNaN(data10)){
const err38 = {instancePath:instancePath+"/scale/top",schemaPath:"#/properties/scale/properties/top/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
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
const err39 = {instancePath:instancePath+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.states !== undefined){
let data11 = data.states;
if(Array.isArray(data11)){
if(data11.length < 1){
const err40 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 !== "string"){
const err41 = {instancePath:instancePath+"/states/" + i1,schemaPath:"#/properties/states/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!(((((data12 === "answered") || (data12 === "other-route")) || (data12 === "not-ours")) || (data12 === "not-applicable")) || (data12 === "not-known"))){
const err42 = {instancePath:instancePath+"/states/" + i1,schemaPath:"identifiers.schema.json#/$defs/responseState/enum",keyword:"enum",params:{allowedValues: schema94.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
let i2 = data11.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data11[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err43 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i2+" are identical)"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
indices0[item0] = i2;
}
}
}
else {
const err44 = {instancePath:instancePath+"/states",schemaPath:"#/properties/states/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.scopes !== undefined){
let data13 = data.scopes;
if(Array.isArray(data13)){
if(data13.length > 20){
const err45 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data13.length < 1){
const err46 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len2 = data13.length;
for(let i3=0; i3<len2; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(func2(data14) > 80){
const err47 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!pattern4.test(data14)){
const err48 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err49 = {instancePath:instancePath+"/scopes/" + i3,schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/scopes",schemaPath:"#/properties/scopes/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.triggers !== undefined){
let data15 = data.triggers;
if(Array.isArray(data15)){
if(data15.length > 100){
const err51 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const len3 = data15.length;
for(let i4=0; i4<len3; i4++){
let data16 = data15[i4];
if(typeof data16 === "string"){
if(func2(data16) > 80){
const err52 = {instancePath:instancePath+"/triggers/" + i4,schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!pattern4.test(data16)){
const err53 = {instancePath:instancePath+"/triggers/" + i4,schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err54 = {instancePath:instancePath+"/triggers/" + i4,schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err55 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.contextItems !== undefined){
let data17 = data.contextItems;
if(Array.isArray(data17)){
if(data17.length > 40){
const err56 = {instancePath:instancePath+"/contextItems",schemaPath:"#/properties/contextItems/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len4 = data17.length;
for(let i5=0; i5<len4; i5++){
let data18 = data17[i5];
if(typeof data18 === "string"){
if(func2(data18) > 80){
const err57 = {instancePath:instancePath+"/contextItems/" + i5,schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!pattern4.test(data18)){
const err58 = {instancePath:instancePath+"/contextItems/" + i5,schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err59 = {instancePath:instancePath+"/contextItems/" + i5,schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err60 = {instancePath:instancePath+"/contextItems",schemaPath:"#/properties/contextItems/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.instruments !== undefined){
let data19 = data.instruments;
if(Array.isArray(data19)){
if(data19.length > 100){
const err61 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
const len5 = data19.length;
for(let i6=0; i6<len5; i6++){
let data20 = data19[i6];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.id === undefined){
const err62 = {instancePath:instancePath+"/instruments/" + i6,schemaPath:"#/properties/instruments/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data20.title === undefined){
const err63 = {instancePath:instancePath+"/instruments/" + i6,schemaPath:"#/properties/instruments/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data20.publisher === undefined){
const err64 = {instancePath:instancePath+"/instruments/" + i6,schemaPath:"#/properties/instruments/items/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key2 in data20){
if(!(((key2 === "id") || (key2 === "title")) || (key2 === "publisher"))){
const err65 = {instancePath:instancePath+"/instruments/" + i6,schemaPath:"#/properties/instruments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data20.id !== undefined){
let data21 = data20.id;
if(typeof data21 === "string"){
if(func2(data21) > 80){
const err66 = {instancePath:instancePath+"/instruments/" + i6+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern4.test(data21)){
const err67 = {instancePath:instancePath+"/instruments/" + i6+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err68 = {instancePath:instancePath+"/instruments/" + i6+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data20.title !== undefined){
let data22 = data20.title;
if(typeof data22 === "string"){
if(func2(data22) > 300){
const err69 = {instancePath:instancePath+"/instruments/" + i6+"/title",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(func2(data22) < 1){
const err70 = {instancePath:instancePath+"/instruments/" + i6+"/title",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!pattern8.test(data22)){
const err71 = {instancePath:instancePath+"/instruments/" + i6+"/title",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err72 = {instancePath:instancePath+"/instruments/" + i6+"/title",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.publisher !== undefined){
let data23 = data20.publisher;
if(typeof data23 === "string"){
if(func2(data23) > 300){
const err73 = {instancePath:instancePath+"/instruments/" + i6+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func2(data23) < 1){
const err74 = {instancePath:instancePath+"/instruments/" + i6+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!pattern8.test(data23)){
const err75 = {instancePath:instancePath+"/instruments/" + i6+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/instruments/" + i6+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err77 = {instancePath:instancePath+"/instruments/" + i6,schemaPath:"#/properties/instruments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err78 = {instancePath:instancePath+"/instruments",schemaPath:"#/properties/instruments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.support !== undefined){
if(!(validate69(data.support, {instancePath:instancePath+"/support",parentData:data,parentDataProperty:"support",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate69.errors] : (validate69.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.stages !== undefined){
if(!(validate71(data.stages, {instancePath:instancePath+"/stages",parentData:data,parentDataProperty:"stages",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate71.errors] : (validate71.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
if(data.headline !== undefined){
let data26 = data.headline;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.criteriaAt === undefined){
const err79 = {instancePath:instancePath+"/headline",schemaPath:"#/properties/headline/required",keyword:"required",params:{missingProperty: "criteriaAt"},message:"must have required property '"+"criteriaAt"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data26.essentialsAt === undefined){
const err80 = {instancePath:instancePath+"/headline",schemaPath:"#/properties/headline/required",keyword:"required",params:{missingProperty: "essentialsAt"},message:"must have required property '"+"essentialsAt"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
for(const key3 in data26){
if(!((key3 === "criteriaAt") || (key3 === "essentialsAt"))){
const err81 = {instancePath:instancePath+"/headline",schemaPath:"#/properties/headline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data26.criteriaAt !== undefined){
let data27 = data26.criteriaAt;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err82 = {instancePath:instancePath+"/headline/criteriaAt",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 > 9 || isNaN(data27)){
const err83 = {instancePath:instancePath+"/headline/criteriaAt",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data27 < 0 || isNaN(data27)){
const err84 = {instancePath:instancePath+"/headline/criteriaAt",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
if(data26.essentialsAt !== undefined){
let data28 = data26.essentialsAt;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err85 = {instancePath:instancePath+"/headline/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 9 || isNaN(data28)){
const err86 = {instancePath:instancePath+"/headline/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9},message:"must be <= 9"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err87 = {instancePath:instancePath+"/headline/essentialsAt",schemaPath:"identifiers.schema.json#/$defs/level/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
}
else {
const err88 = {instancePath:instancePath+"/headline",schemaPath:"#/properties/headline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.essentialsRoute !== undefined){
let data29 = data.essentialsRoute;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.coreCriteria === undefined){
const err89 = {instancePath:instancePath+"/essentialsRoute",schemaPath:"#/properties/essentialsRoute/required",keyword:"required",params:{missingProperty: "coreCriteria"},message:"must have required property '"+"coreCriteria"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
for(const key4 in data29){
if(!(key4 === "coreCriteria")){
const err90 = {instancePath:instancePath+"/essentialsRoute",schemaPath:"#/properties/essentialsRoute/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data29.coreCriteria !== undefined){
let data30 = data29.coreCriteria;
if(Array.isArray(data30)){
const len6 = data30.length;
for(let i7=0; i7<len6; i7++){
let data31 = data30[i7];
if(typeof data31 === "string"){
if(func2(data31) > 40){
const err91 = {instancePath:instancePath+"/essentialsRoute/coreCriteria/" + i7,schemaPath:"identifiers.schema.json#/$defs/criterionId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!pattern6.test(data31)){
const err92 = {instancePath:instancePath+"/essentialsRoute/coreCriteria/" + i7,schemaPath:"identifiers.schema.json#/$defs/criterionId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/essentialsRoute/coreCriteria/" + i7,schemaPath:"identifiers.schema.json#/$defs/criterionId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/essentialsRoute/coreCriteria",schemaPath:"#/properties/essentialsRoute/properties/coreCriteria/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/essentialsRoute",schemaPath:"#/properties/essentialsRoute/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.asOfWithinDays !== undefined){
let data32 = data.asOfWithinDays;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err96 = {instancePath:instancePath+"/asOfWithinDays",schemaPath:"#/properties/asOfWithinDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 > 366 || isNaN(data32)){
const err97 = {instancePath:instancePath+"/asOfWithinDays",schemaPath:"#/properties/asOfWithinDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 366},message:"must be <= 366"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data32 < 0 || isNaN(data32)){
const err98 = {instancePath:instancePath+"/asOfWithinDays",schemaPath:"#/properties/asOfWithinDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
if(data.principles !== undefined){
let data33 = data.principles;
if(Array.isArray(data33)){
if(data33.length > 100){
const err99 = {instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data33.length < 1){
const err100 = {instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len7 = data33.length;
for(let i8=0; i8<len7; i8++){
if(!(validate73(data33[i8], {instancePath:instancePath+"/principles/" + i8,parentData:data33,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate73.errors] : (validate73.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err101 = {instancePath:instancePath+"/principles",schemaPath:"#/properties/principles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

