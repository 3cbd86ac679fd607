// Generated from schemas/v1 by `pnpm generate`. Do not edit.
// @ts-nocheck -- Ajv writes JavaScript
import * as required0 from "ajv/dist/runtime/ucs2length.js"
import * as required1 from "ajv-formats/dist/formats.js"
import type { Validators } from './validator.ts'

export const validateFacts: Validators["facts"] = validate59;
const schema176 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://seamark.example/schema/v1/facts.schema.json","title":"Facts","description":"What others publish about subjects: context beside the claims, never counted. Every fact has its edition and source; what a publisher does not cover is said.","type":"object","required":["$schema","language","subjects","sources","indicators","facts"],"properties":{"$schema":{"description":"Which document this is.","const":"https://seamark.example/schema/v1/facts.schema.json"},"language":{"description":"Language of the texts.","$ref":"identifiers.schema.json#/$defs/languageTag"},"subjects":{"description":"The subjects spoken of.","type":"array","maxItems":300,"items":{"$ref":"identifiers.schema.json#/$defs/subject"}},"sources":{"description":"Publications that facts come from.","type":"array","maxItems":2000,"items":{"title":"FactSource","description":"One publication, or the copy of it that was read.","type":"object","required":["id","title","publisher"],"properties":{"id":{"description":"Id inside this document.","$ref":"identifiers.schema.json#/$defs/slug"},"title":{"description":"Title of the publication.","$ref":"identifiers.schema.json#/$defs/line"},"publisher":{"description":"Who publishes it.","$ref":"identifiers.schema.json#/$defs/line"},"place":{"description":"Table, exhibit or page. Absent means the whole.","$ref":"identifiers.schema.json#/$defs/line"},"url":{"description":"Where it can be opened. Absent means no address was recorded.","$ref":"identifiers.schema.json#/$defs/webAddress"},"publishedOn":{"description":"Day of publication. Absent means not recorded.","$ref":"identifiers.schema.json#/$defs/day"},"seenOn":{"description":"Day on which it was read. Absent means not recorded, and pages say so.","$ref":"identifiers.schema.json#/$defs/day"},"readFrom":{"description":"The copy that was read instead of the publisher's own file. Absent means the publisher's own.","$ref":"identifiers.schema.json#/$defs/line"},"note":{"description":"What limits its use. Absent means nothing is known to.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}},"indicators":{"description":"What is measured, by whom, on which scale.","type":"array","maxItems":1000,"items":{"$ref":"#/$defs/indicator"}},"facts":{"description":"The values.","type":"array","maxItems":100000,"items":{"$ref":"#/$defs/fact"}}},"additionalProperties":false,"$defs":{"edition":{"description":"Edition of the indicator: a year, or a year range, as its publisher names it.","type":"string","pattern":"^[0-9]{4}([/-][0-9]{2,4})?$","examples":["2023","2021/22"]},"indicator":{"title":"Indicator","description":"What a figure measures.","type":"object","required":["id","title","publisher","valueKind","unit"],"properties":{"id":{"description":"Id of the indicator.","$ref":"identifiers.schema.json#/$defs/slug"},"title":{"description":"Its name.","$ref":"identifiers.schema.json#/$defs/line"},"publisher":{"description":"Who measures.","$ref":"identifiers.schema.json#/$defs/line"},"valueKind":{"description":"Whether values are numbers, days or words.","enum":["number","day","text"]},"unit":{"description":"Unit and scale in words.","$ref":"identifiers.schema.json#/$defs/line"},"minimum":{"description":"Lowest possible value. Absent means none is known.","type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"},"maximum":{"description":"Highest possible value. Absent means none is known.","type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"},"meanOf":{"title":"MeanOf","description":"That the value is the mean of others, which is checked on import. Absent means no such rule is known.","type":"object","required":["indicatorIds","tolerance"],"properties":{"indicatorIds":{"description":"The parts.","type":"array","minItems":2,"items":{"$ref":"identifiers.schema.json#/$defs/slug"}},"tolerance":{"description":"Largest difference that rounding explains.","type":"string","pattern":"^0\\.[0-9]+$"}},"additionalProperties":false},"breaks":{"description":"Editions between which values cannot be compared. Absent means none is known.","type":"array","items":{"title":"SeriesBreak","description":"A break in the series.","type":"object","required":["from","to","note"],"properties":{"from":{"description":"Last edition before the break.","$ref":"#/$defs/edition"},"to":{"description":"First edition after it.","$ref":"#/$defs/edition"},"note":{"description":"Why, with who says so.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}},"notCovered":{"description":"Subjects that an edition does not cover. Not covered is its own state, never 0.","type":"array","items":{"title":"NotCovered","description":"One edition and whom it leaves out.","type":"object","required":["edition","subjectIds"],"properties":{"edition":{"description":"The edition.","$ref":"#/$defs/edition"},"subjectIds":{"description":"Subjects it does not cover.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/subjectId"}}},"additionalProperties":false}},"principleIds":{"description":"Principles beside which it is shown. Absent means the country as a whole.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/principleId"}},"note":{"description":"What it can and cannot tell. Absent means nothing is noted.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false},"fact":{"title":"Fact","description":"One value about one subject in one edition.","type":"object","required":["subjectId","indicatorId","edition","value","sourceId"],"properties":{"subjectId":{"description":"About whom.","$ref":"identifiers.schema.json#/$defs/subjectId"},"indicatorId":{"description":"What is measured.","$ref":"identifiers.schema.json#/$defs/slug"},"edition":{"description":"In which edition.","$ref":"#/$defs/edition"},"value":{"description":"The value exactly as published, as a string.","$ref":"identifiers.schema.json#/$defs/line"},"sourceId":{"description":"Where it comes from.","$ref":"identifiers.schema.json#/$defs/slug"},"note":{"description":"What a reader must know about this value. Absent means nothing.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}}};
const pattern9 = new RegExp("^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$", "u");
const pattern4 = new RegExp("^[a-z0-9]+(-[a-z0-9]+)*$", "u");
const pattern8 = new RegExp("^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$", "u");
const pattern21 = new RegExp("^https?://", "u");
const pattern14 = new RegExp("^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$", "u");
const pattern7 = new RegExp("^[A-Z]{3}$", "u");
const func2 = (required0.default.default ?? required0.default);

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
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
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema190 = {"title":"Indicator","description":"What a figure measures.","type":"object","required":["id","title","publisher","valueKind","unit"],"properties":{"id":{"description":"Id of the indicator.","$ref":"identifiers.schema.json#/$defs/slug"},"title":{"description":"Its name.","$ref":"identifiers.schema.json#/$defs/line"},"publisher":{"description":"Who measures.","$ref":"identifiers.schema.json#/$defs/line"},"valueKind":{"description":"Whether values are numbers, days or words.","enum":["number","day","text"]},"unit":{"description":"Unit and scale in words.","$ref":"identifiers.schema.json#/$defs/line"},"minimum":{"description":"Lowest possible value. Absent means none is known.","type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"},"maximum":{"description":"Highest possible value. Absent means none is known.","type":"string","pattern":"^-?[0-9]+(\\.[0-9]+)?$"},"meanOf":{"title":"MeanOf","description":"That the value is the mean of others, which is checked on import. Absent means no such rule is known.","type":"object","required":["indicatorIds","tolerance"],"properties":{"indicatorIds":{"description":"The parts.","type":"array","minItems":2,"items":{"$ref":"identifiers.schema.json#/$defs/slug"}},"tolerance":{"description":"Largest difference that rounding explains.","type":"string","pattern":"^0\\.[0-9]+$"}},"additionalProperties":false},"breaks":{"description":"Editions between which values cannot be compared. Absent means none is known.","type":"array","items":{"title":"SeriesBreak","description":"A break in the series.","type":"object","required":["from","to","note"],"properties":{"from":{"description":"Last edition before the break.","$ref":"#/$defs/edition"},"to":{"description":"First edition after it.","$ref":"#/$defs/edition"},"note":{"description":"Why, with who says so.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false}},"notCovered":{"description":"Subjects that an edition does not cover. Not covered is its own state, never 0.","type":"array","items":{"title":"NotCovered","description":"One edition and whom it leaves out.","type":"object","required":["edition","subjectIds"],"properties":{"edition":{"description":"The edition.","$ref":"#/$defs/edition"},"subjectIds":{"description":"Subjects it does not cover.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/subjectId"}}},"additionalProperties":false}},"principleIds":{"description":"Principles beside which it is shown. Absent means the country as a whole.","type":"array","items":{"$ref":"identifiers.schema.json#/$defs/principleId"}},"note":{"description":"What it can and cannot tell. Absent means nothing is noted.","$ref":"identifiers.schema.json#/$defs/text"}},"additionalProperties":false};
const func1 = Object.prototype.hasOwnProperty;
const pattern122 = new RegExp("^-?[0-9]+(\\.[0-9]+)?$", "u");
const pattern125 = new RegExp("^0\\.[0-9]+$", "u");
const pattern126 = new RegExp("^[0-9]{4}([/-][0-9]{2,4})?$", "u");
const pattern6 = new RegExp("^[a-z0-9]+([.-][a-z0-9]+)*$", "u");

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
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
if(data.title === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.publisher === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.valueKind === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "valueKind"},message:"must have required property '"+"valueKind"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.unit === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},message:"must have required property '"+"unit"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!(func1.call(schema190.properties, key0))){
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
if(func2(data0) > 80){
const err6 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern4.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err8 = {instancePath:instancePath+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) > 300){
const err9 = {instancePath:instancePath+"/title",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data1) < 1){
const err10 = {instancePath:instancePath+"/title",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern8.test(data1)){
const err11 = {instancePath:instancePath+"/title",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err12 = {instancePath:instancePath+"/title",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.publisher !== undefined){
let data2 = data.publisher;
if(typeof data2 === "string"){
if(func2(data2) > 300){
const err13 = {instancePath:instancePath+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data2) < 1){
const err14 = {instancePath:instancePath+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern8.test(data2)){
const err15 = {instancePath:instancePath+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err16 = {instancePath:instancePath+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.valueKind !== undefined){
let data3 = data.valueKind;
if(!(((data3 === "number") || (data3 === "day")) || (data3 === "text"))){
const err17 = {instancePath:instancePath+"/valueKind",schemaPath:"#/properties/valueKind/enum",keyword:"enum",params:{allowedValues: schema190.properties.valueKind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.unit !== undefined){
let data4 = data.unit;
if(typeof data4 === "string"){
if(func2(data4) > 300){
const err18 = {instancePath:instancePath+"/unit",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func2(data4) < 1){
const err19 = {instancePath:instancePath+"/unit",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(!pattern8.test(data4)){
const err20 = {instancePath:instancePath+"/unit",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err21 = {instancePath:instancePath+"/unit",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.minimum !== undefined){
let data5 = data.minimum;
if(typeof data5 === "string"){
if(!pattern122.test(data5)){
const err22 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
const err23 = {instancePath:instancePath+"/minimum",schemaPath:"#/properties/minimum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.maximum !== undefined){
let data6 = data.maximum;
if(typeof data6 === "string"){
if(!pattern122.test(data6)){
const err24 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/pattern",keyword:"pattern",params:{pattern: "^-?[0-9]+(\\.[0-9]+)?$"},message:"must match pattern \""+"^-?[0-9]+(\\.[0-9]+)?$"+"\""};
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
const err25 = {instancePath:instancePath+"/maximum",schemaPath:"#/properties/maximum/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.meanOf !== undefined){
let data7 = data.meanOf;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.indicatorIds === undefined){
const err26 = {instancePath:instancePath+"/meanOf",schemaPath:"#/properties/meanOf/required",keyword:"required",params:{missingProperty: "indicatorIds"},message:"must have required property '"+"indicatorIds"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.tolerance === undefined){
const err27 = {instancePath:instancePath+"/meanOf",schemaPath:"#/properties/meanOf/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "indicatorIds") || (key1 === "tolerance"))){
const err28 = {instancePath:instancePath+"/meanOf",schemaPath:"#/properties/meanOf/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data7.indicatorIds !== undefined){
let data8 = data7.indicatorIds;
if(Array.isArray(data8)){
if(data8.length < 2){
const err29 = {instancePath:instancePath+"/meanOf/indicatorIds",schemaPath:"#/properties/meanOf/properties/indicatorIds/minItems",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(typeof data9 === "string"){
if(func2(data9) > 80){
const err30 = {instancePath:instancePath+"/meanOf/indicatorIds/" + i0,schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!pattern4.test(data9)){
const err31 = {instancePath:instancePath+"/meanOf/indicatorIds/" + i0,schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err32 = {instancePath:instancePath+"/meanOf/indicatorIds/" + i0,schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err33 = {instancePath:instancePath+"/meanOf/indicatorIds",schemaPath:"#/properties/meanOf/properties/indicatorIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.tolerance !== undefined){
let data10 = data7.tolerance;
if(typeof data10 === "string"){
if(!pattern125.test(data10)){
const err34 = {instancePath:instancePath+"/meanOf/tolerance",schemaPath:"#/properties/meanOf/properties/tolerance/pattern",keyword:"pattern",params:{pattern: "^0\\.[0-9]+$"},message:"must match pattern \""+"^0\\.[0-9]+$"+"\""};
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
const err35 = {instancePath:instancePath+"/meanOf/tolerance",schemaPath:"#/properties/meanOf/properties/tolerance/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err36 = {instancePath:instancePath+"/meanOf",schemaPath:"#/properties/meanOf/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.breaks !== undefined){
let data11 = data.breaks;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.from === undefined){
const err37 = {instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.to === undefined){
const err38 = {instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.note === undefined){
const err39 = {instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/required",keyword:"required",params:{missingProperty: "note"},message:"must have required property '"+"note"+"'"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key2 in data12){
if(!(((key2 === "from") || (key2 === "to")) || (key2 === "note"))){
const err40 = {instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data12.from !== undefined){
let data13 = data12.from;
if(typeof data13 === "string"){
if(!pattern126.test(data13)){
const err41 = {instancePath:instancePath+"/breaks/" + i1+"/from",schemaPath:"#/$defs/edition/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}([/-][0-9]{2,4})?$"},message:"must match pattern \""+"^[0-9]{4}([/-][0-9]{2,4})?$"+"\""};
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
const err42 = {instancePath:instancePath+"/breaks/" + i1+"/from",schemaPath:"#/$defs/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data12.to !== undefined){
let data14 = data12.to;
if(typeof data14 === "string"){
if(!pattern126.test(data14)){
const err43 = {instancePath:instancePath+"/breaks/" + i1+"/to",schemaPath:"#/$defs/edition/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}([/-][0-9]{2,4})?$"},message:"must match pattern \""+"^[0-9]{4}([/-][0-9]{2,4})?$"+"\""};
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
const err44 = {instancePath:instancePath+"/breaks/" + i1+"/to",schemaPath:"#/$defs/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data12.note !== undefined){
let data15 = data12.note;
if(typeof data15 === "string"){
if(func2(data15) > 20000){
const err45 = {instancePath:instancePath+"/breaks/" + i1+"/note",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func2(data15) < 1){
const err46 = {instancePath:instancePath+"/breaks/" + i1+"/note",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(!pattern14.test(data15)){
const err47 = {instancePath:instancePath+"/breaks/" + i1+"/note",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/breaks/" + i1+"/note",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err49 = {instancePath:instancePath+"/breaks/" + i1,schemaPath:"#/properties/breaks/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err50 = {instancePath:instancePath+"/breaks",schemaPath:"#/properties/breaks/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.notCovered !== undefined){
let data16 = data.notCovered;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.edition === undefined){
const err51 = {instancePath:instancePath+"/notCovered/" + i2,schemaPath:"#/properties/notCovered/items/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data17.subjectIds === undefined){
const err52 = {instancePath:instancePath+"/notCovered/" + i2,schemaPath:"#/properties/notCovered/items/required",keyword:"required",params:{missingProperty: "subjectIds"},message:"must have required property '"+"subjectIds"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
for(const key3 in data17){
if(!((key3 === "edition") || (key3 === "subjectIds"))){
const err53 = {instancePath:instancePath+"/notCovered/" + i2,schemaPath:"#/properties/notCovered/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data17.edition !== undefined){
let data18 = data17.edition;
if(typeof data18 === "string"){
if(!pattern126.test(data18)){
const err54 = {instancePath:instancePath+"/notCovered/" + i2+"/edition",schemaPath:"#/$defs/edition/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}([/-][0-9]{2,4})?$"},message:"must match pattern \""+"^[0-9]{4}([/-][0-9]{2,4})?$"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/notCovered/" + i2+"/edition",schemaPath:"#/$defs/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data17.subjectIds !== undefined){
let data19 = data17.subjectIds;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(!pattern7.test(data20)){
const err56 = {instancePath:instancePath+"/notCovered/" + i2+"/subjectIds/" + i3,schemaPath:"identifiers.schema.json#/$defs/subjectId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
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
const err57 = {instancePath:instancePath+"/notCovered/" + i2+"/subjectIds/" + i3,schemaPath:"identifiers.schema.json#/$defs/subjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err58 = {instancePath:instancePath+"/notCovered/" + i2+"/subjectIds",schemaPath:"#/properties/notCovered/items/properties/subjectIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err59 = {instancePath:instancePath+"/notCovered/" + i2,schemaPath:"#/properties/notCovered/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err60 = {instancePath:instancePath+"/notCovered",schemaPath:"#/properties/notCovered/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.principleIds !== undefined){
let data21 = data.principleIds;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(typeof data22 === "string"){
if(func2(data22) > 40){
const err61 = {instancePath:instancePath+"/principleIds/" + i4,schemaPath:"identifiers.schema.json#/$defs/principleId/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(!pattern6.test(data22)){
const err62 = {instancePath:instancePath+"/principleIds/" + i4,schemaPath:"identifiers.schema.json#/$defs/principleId/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+([.-][a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+([.-][a-z0-9]+)*$"+"\""};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/principleIds/" + i4,schemaPath:"identifiers.schema.json#/$defs/principleId/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err64 = {instancePath:instancePath+"/principleIds",schemaPath:"#/properties/principleIds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.note !== undefined){
let data23 = data.note;
if(typeof data23 === "string"){
if(func2(data23) > 20000){
const err65 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func2(data23) < 1){
const err66 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(!pattern14.test(data23)){
const err67 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err68 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subjectId === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjectId"},message:"must have required property '"+"subjectId"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.indicatorId === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicatorId"},message:"must have required property '"+"indicatorId"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.edition === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "edition"},message:"must have required property '"+"edition"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.value === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sourceId === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sourceId"},message:"must have required property '"+"sourceId"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "subjectId") || (key0 === "indicatorId")) || (key0 === "edition")) || (key0 === "value")) || (key0 === "sourceId")) || (key0 === "note"))){
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
if(data.subjectId !== undefined){
let data0 = data.subjectId;
if(typeof data0 === "string"){
if(!pattern7.test(data0)){
const err6 = {instancePath:instancePath+"/subjectId",schemaPath:"identifiers.schema.json#/$defs/subjectId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},message:"must match pattern \""+"^[A-Z]{3}$"+"\""};
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
const err7 = {instancePath:instancePath+"/subjectId",schemaPath:"identifiers.schema.json#/$defs/subjectId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.indicatorId !== undefined){
let data1 = data.indicatorId;
if(typeof data1 === "string"){
if(func2(data1) > 80){
const err8 = {instancePath:instancePath+"/indicatorId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!pattern4.test(data1)){
const err9 = {instancePath:instancePath+"/indicatorId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err10 = {instancePath:instancePath+"/indicatorId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
let data2 = data.edition;
if(typeof data2 === "string"){
if(!pattern126.test(data2)){
const err11 = {instancePath:instancePath+"/edition",schemaPath:"#/$defs/edition/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}([/-][0-9]{2,4})?$"},message:"must match pattern \""+"^[0-9]{4}([/-][0-9]{2,4})?$"+"\""};
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
const err12 = {instancePath:instancePath+"/edition",schemaPath:"#/$defs/edition/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.value !== undefined){
let data3 = data.value;
if(typeof data3 === "string"){
if(func2(data3) > 300){
const err13 = {instancePath:instancePath+"/value",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data3) < 1){
const err14 = {instancePath:instancePath+"/value",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern8.test(data3)){
const err15 = {instancePath:instancePath+"/value",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err16 = {instancePath:instancePath+"/value",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sourceId !== undefined){
let data4 = data.sourceId;
if(typeof data4 === "string"){
if(func2(data4) > 80){
const err17 = {instancePath:instancePath+"/sourceId",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern4.test(data4)){
const err18 = {instancePath:instancePath+"/sourceId",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err19 = {instancePath:instancePath+"/sourceId",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.note !== undefined){
let data5 = data.note;
if(typeof data5 === "string"){
if(func2(data5) > 20000){
const err20 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data5) < 1){
const err21 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern14.test(data5)){
const err22 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err23 = {instancePath:instancePath+"/note",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const formats0 = required1.fullFormats.uri;
const formats2 = required1.fullFormats.date;

function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://seamark.example/schema/v1/facts.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate59.evaluated;
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
if(data.language === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},message:"must have required property '"+"language"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.subjects === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subjects"},message:"must have required property '"+"subjects"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sources === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sources"},message:"must have required property '"+"sources"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.indicators === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "indicators"},message:"must have required property '"+"indicators"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.facts === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "facts"},message:"must have required property '"+"facts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "$schema") || (key0 === "language")) || (key0 === "subjects")) || (key0 === "sources")) || (key0 === "indicators")) || (key0 === "facts"))){
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
if(data.$schema !== undefined){
if("https://seamark.example/schema/v1/facts.schema.json" !== data.$schema){
const err7 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/const",keyword:"const",params:{allowedValue: "https://seamark.example/schema/v1/facts.schema.json"},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.language !== undefined){
let data1 = data.language;
if(typeof data1 === "string"){
if(!pattern9.test(data1)){
const err8 = {instancePath:instancePath+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/pattern",keyword:"pattern",params:{pattern: "^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"},message:"must match pattern \""+"^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$"+"\""};
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
const err9 = {instancePath:instancePath+"/language",schemaPath:"identifiers.schema.json#/$defs/languageTag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.subjects !== undefined){
let data2 = data.subjects;
if(Array.isArray(data2)){
if(data2.length > 300){
const err10 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/maxItems",keyword:"maxItems",params:{limit: 300},message:"must NOT have more than 300 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data2[i0], {instancePath:instancePath+"/subjects/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate60.errors] : (validate60.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/subjects",schemaPath:"#/properties/subjects/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sources !== undefined){
let data4 = data.sources;
if(Array.isArray(data4)){
if(data4.length > 2000){
const err12 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/maxItems",keyword:"maxItems",params:{limit: 2000},message:"must NOT have more than 2000 items"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id === undefined){
const err13 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data5.title === undefined){
const err14 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data5.publisher === undefined){
const err15 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/required",keyword:"required",params:{missingProperty: "publisher"},message:"must have required property '"+"publisher"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data5){
if(!(func1.call(schema176.properties.sources.items.properties, key1))){
const err16 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(func2(data6) > 80){
const err17 = {instancePath:instancePath+"/sources/" + i1+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!pattern4.test(data6)){
const err18 = {instancePath:instancePath+"/sources/" + i1+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z0-9]+(-[a-z0-9]+)*$"+"\""};
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
const err19 = {instancePath:instancePath+"/sources/" + i1+"/id",schemaPath:"identifiers.schema.json#/$defs/slug/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data5.title !== undefined){
let data7 = data5.title;
if(typeof data7 === "string"){
if(func2(data7) > 300){
const err20 = {instancePath:instancePath+"/sources/" + i1+"/title",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func2(data7) < 1){
const err21 = {instancePath:instancePath+"/sources/" + i1+"/title",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern8.test(data7)){
const err22 = {instancePath:instancePath+"/sources/" + i1+"/title",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err23 = {instancePath:instancePath+"/sources/" + i1+"/title",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data5.publisher !== undefined){
let data8 = data5.publisher;
if(typeof data8 === "string"){
if(func2(data8) > 300){
const err24 = {instancePath:instancePath+"/sources/" + i1+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func2(data8) < 1){
const err25 = {instancePath:instancePath+"/sources/" + i1+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern8.test(data8)){
const err26 = {instancePath:instancePath+"/sources/" + i1+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err27 = {instancePath:instancePath+"/sources/" + i1+"/publisher",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data5.place !== undefined){
let data9 = data5.place;
if(typeof data9 === "string"){
if(func2(data9) > 300){
const err28 = {instancePath:instancePath+"/sources/" + i1+"/place",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(func2(data9) < 1){
const err29 = {instancePath:instancePath+"/sources/" + i1+"/place",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!pattern8.test(data9)){
const err30 = {instancePath:instancePath+"/sources/" + i1+"/place",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err31 = {instancePath:instancePath+"/sources/" + i1+"/place",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data5.url !== undefined){
let data10 = data5.url;
if(typeof data10 === "string"){
if(func2(data10) > 2000){
const err32 = {instancePath:instancePath+"/sources/" + i1+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!pattern21.test(data10)){
const err33 = {instancePath:instancePath+"/sources/" + i1+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/pattern",keyword:"pattern",params:{pattern: "^https?://"},message:"must match pattern \""+"^https?://"+"\""};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(!(formats0(data10))){
const err34 = {instancePath:instancePath+"/sources/" + i1+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
const err35 = {instancePath:instancePath+"/sources/" + i1+"/url",schemaPath:"identifiers.schema.json#/$defs/webAddress/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data5.publishedOn !== undefined){
let data11 = data5.publishedOn;
if(typeof data11 === "string"){
if(!(formats2.validate(data11))){
const err36 = {instancePath:instancePath+"/sources/" + i1+"/publishedOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err37 = {instancePath:instancePath+"/sources/" + i1+"/publishedOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data5.seenOn !== undefined){
let data12 = data5.seenOn;
if(typeof data12 === "string"){
if(!(formats2.validate(data12))){
const err38 = {instancePath:instancePath+"/sources/" + i1+"/seenOn",schemaPath:"identifiers.schema.json#/$defs/day/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err39 = {instancePath:instancePath+"/sources/" + i1+"/seenOn",schemaPath:"identifiers.schema.json#/$defs/day/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data5.readFrom !== undefined){
let data13 = data5.readFrom;
if(typeof data13 === "string"){
if(func2(data13) > 300){
const err40 = {instancePath:instancePath+"/sources/" + i1+"/readFrom",schemaPath:"identifiers.schema.json#/$defs/line/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func2(data13) < 1){
const err41 = {instancePath:instancePath+"/sources/" + i1+"/readFrom",schemaPath:"identifiers.schema.json#/$defs/line/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(!pattern8.test(data13)){
const err42 = {instancePath:instancePath+"/sources/" + i1+"/readFrom",schemaPath:"identifiers.schema.json#/$defs/line/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err43 = {instancePath:instancePath+"/sources/" + i1+"/readFrom",schemaPath:"identifiers.schema.json#/$defs/line/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data5.note !== undefined){
let data14 = data5.note;
if(typeof data14 === "string"){
if(func2(data14) > 20000){
const err44 = {instancePath:instancePath+"/sources/" + i1+"/note",schemaPath:"identifiers.schema.json#/$defs/text/maxLength",keyword:"maxLength",params:{limit: 20000},message:"must NOT have more than 20000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func2(data14) < 1){
const err45 = {instancePath:instancePath+"/sources/" + i1+"/note",schemaPath:"identifiers.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!pattern14.test(data14)){
const err46 = {instancePath:instancePath+"/sources/" + i1+"/note",schemaPath:"identifiers.schema.json#/$defs/text/pattern",keyword:"pattern",params:{pattern: "^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"},message:"must match pattern \""+"^(?!\\s*$)[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f]*$"+"\""};
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
const err47 = {instancePath:instancePath+"/sources/" + i1+"/note",schemaPath:"identifiers.schema.json#/$defs/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err48 = {instancePath:instancePath+"/sources/" + i1,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err49 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.indicators !== undefined){
let data15 = data.indicators;
if(Array.isArray(data15)){
if(data15.length > 1000){
const err50 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len2 = data15.length;
for(let i2=0; i2<len2; i2++){
if(!(validate62(data15[i2], {instancePath:instancePath+"/indicators/" + i2,parentData:data15,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate62.errors] : (validate62.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err51 = {instancePath:instancePath+"/indicators",schemaPath:"#/properties/indicators/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.facts !== undefined){
let data17 = data.facts;
if(Array.isArray(data17)){
if(data17.length > 100000){
const err52 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
if(!(validate64(data17[i3], {instancePath:instancePath+"/facts/" + i3,parentData:data17,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? [...validate64.errors] : (validate64.errors.forEach((error) => vErrors.push(error)), vErrors);
errors = vErrors.length;
}
}
}
else {
const err53 = {instancePath:instancePath+"/facts",schemaPath:"#/properties/facts/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err54 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
validate59.errors = vErrors;
return errors === 0;
}
validate59.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

