// @ts-nocheck
// Generated from src/check/config.schema.json by src/build/generate-validators.mjs. Do not edit.
import type { Validator } from './validator.ts'
// <stdin>
var check = validate52;
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "note": { "type": "string" }, "minimums": { "type": "object", "additionalProperties": false, "properties": { "verdicts": { "$ref": "#/$defs/minimum" }, "citations": { "$ref": "#/$defs/minimum" }, "officials": { "$ref": "#/$defs/minimum" }, "jurisdictions": { "$ref": "#/$defs/minimum" }, "dates": { "$ref": "#/$defs/minimum" } } }, "ratchet": { "type": "object", "additionalProperties": false, "properties": { "verdicts": { "$ref": "#/$defs/counts" }, "citations": { "$ref": "#/$defs/counts" }, "officials": { "$ref": "#/$defs/counts" }, "jurisdictions": { "$ref": "#/$defs/counts" }, "dates": { "$ref": "#/$defs/counts" } } } }, "$defs": { "minimum": { "type": "object", "additionalProperties": false, "properties": { "precision": { "type": "number", "minimum": 0, "maximum": 1 }, "recall": { "type": "number", "minimum": 0, "maximum": 1 }, "f1": { "type": "number", "minimum": 0, "maximum": 1 }, "fields": { "type": "number", "minimum": 0, "maximum": 1 } } }, "counts": { "type": "object", "additionalProperties": false, "properties": { "hits": { "type": "integer", "minimum": 0 } } } } };
var schema20 = { "type": "object", "additionalProperties": false, "properties": { "precision": { "type": "number", "minimum": 0, "maximum": 1 }, "recall": { "type": "number", "minimum": 0, "maximum": 1 }, "f1": { "type": "number", "minimum": 0, "maximum": 1 }, "fields": { "type": "number", "minimum": 0, "maximum": 1 } } };
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate53.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "precision" || key0 === "recall" || key0 === "f1" || key0 === "fields")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema20, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.precision !== void 0) {
      let data0 = data.precision;
      if (typeof data0 == "number") {
        if (data0 > 1 || isNaN(data0)) {
          const err1 = { instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema20.properties.precision, data: data0 };
          if (vErrors === null) {
            vErrors = [err1];
          } else {
            vErrors.push(err1);
          }
          errors++;
        }
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.precision, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/precision", schemaPath: "#/properties/precision/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema20.properties.precision.type, parentSchema: schema20.properties.precision, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.recall !== void 0) {
      let data1 = data.recall;
      if (typeof data1 == "number") {
        if (data1 > 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema20.properties.recall, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (data1 < 0 || isNaN(data1)) {
          const err5 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.recall, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/recall", schemaPath: "#/properties/recall/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema20.properties.recall.type, parentSchema: schema20.properties.recall, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.f1 !== void 0) {
      let data2 = data.f1;
      if (typeof data2 == "number") {
        if (data2 > 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/f1", schemaPath: "#/properties/f1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema20.properties.f1, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
        if (data2 < 0 || isNaN(data2)) {
          const err8 = { instancePath: instancePath + "/f1", schemaPath: "#/properties/f1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.f1, data: data2 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
      } else {
        const err9 = { instancePath: instancePath + "/f1", schemaPath: "#/properties/f1/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema20.properties.f1.type, parentSchema: schema20.properties.f1, data: data2 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.fields !== void 0) {
      let data3 = data.fields;
      if (typeof data3 == "number") {
        if (data3 > 1 || isNaN(data3)) {
          const err10 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1 }, message: "must be <= 1", schema: 1, parentSchema: schema20.properties.fields, data: data3 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
        if (data3 < 0 || isNaN(data3)) {
          const err11 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema20.properties.fields, data: data3 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
      } else {
        const err12 = { instancePath: instancePath + "/fields", schemaPath: "#/properties/fields/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema20.properties.fields.type, parentSchema: schema20.properties.fields, data: data3 };
        if (vErrors === null) {
          vErrors = [err12];
        } else {
          vErrors.push(err12);
        }
        errors++;
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema20.type, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "object", "additionalProperties": false, "properties": { "hits": { "type": "integer", "minimum": 0 } } };
function validate59(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate59.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "hits")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.hits !== void 0) {
      let data0 = data.hits;
      if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)))) {
        const err1 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema21.properties.hits.type, parentSchema: schema21.properties.hits, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
      if (typeof data0 == "number") {
        if (data0 < 0 || isNaN(data0)) {
          const err2 = { instancePath: instancePath + "/hits", schemaPath: "#/properties/hits/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema21.properties.hits, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      }
    }
  } else {
    const err3 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err3];
    } else {
      vErrors.push(err3);
    }
    errors++;
  }
  validate59.errors = vErrors;
  return errors === 0;
}
validate59.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate52.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "note" || key0 === "minimums" || key0 === "ratchet")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.$schema.type, parentSchema: schema19.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data1 = data.note;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.note.type, parentSchema: schema19.properties.note, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.minimums !== void 0) {
      let data2 = data.minimums;
      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
        for (const key1 in data2) {
          if (!(key1 === "verdicts" || key1 === "citations" || key1 === "officials" || key1 === "jurisdictions" || key1 === "dates")) {
            const err3 = { instancePath: instancePath + "/minimums", schemaPath: "#/properties/minimums/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.minimums, data: data2 };
            if (vErrors === null) {
              vErrors = [err3];
            } else {
              vErrors.push(err3);
            }
            errors++;
          }
        }
        if (data2.verdicts !== void 0) {
          if (!validate53(data2.verdicts, { instancePath: instancePath + "/minimums/verdicts", parentData: data2, parentDataProperty: "verdicts", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data2.citations !== void 0) {
          if (!validate53(data2.citations, { instancePath: instancePath + "/minimums/citations", parentData: data2, parentDataProperty: "citations", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data2.officials !== void 0) {
          if (!validate53(data2.officials, { instancePath: instancePath + "/minimums/officials", parentData: data2, parentDataProperty: "officials", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data2.jurisdictions !== void 0) {
          if (!validate53(data2.jurisdictions, { instancePath: instancePath + "/minimums/jurisdictions", parentData: data2, parentDataProperty: "jurisdictions", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        if (data2.dates !== void 0) {
          if (!validate53(data2.dates, { instancePath: instancePath + "/minimums/dates", parentData: data2, parentDataProperty: "dates", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err4 = { instancePath: instancePath + "/minimums", schemaPath: "#/properties/minimums/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.minimums.type, parentSchema: schema19.properties.minimums, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.ratchet !== void 0) {
      let data8 = data.ratchet;
      if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
        for (const key2 in data8) {
          if (!(key2 === "verdicts" || key2 === "citations" || key2 === "officials" || key2 === "jurisdictions" || key2 === "dates")) {
            const err5 = { instancePath: instancePath + "/ratchet", schemaPath: "#/properties/ratchet/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.ratchet, data: data8 };
            if (vErrors === null) {
              vErrors = [err5];
            } else {
              vErrors.push(err5);
            }
            errors++;
          }
        }
        if (data8.verdicts !== void 0) {
          if (!validate59(data8.verdicts, { instancePath: instancePath + "/ratchet/verdicts", parentData: data8, parentDataProperty: "verdicts", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data8.citations !== void 0) {
          if (!validate59(data8.citations, { instancePath: instancePath + "/ratchet/citations", parentData: data8, parentDataProperty: "citations", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data8.officials !== void 0) {
          if (!validate59(data8.officials, { instancePath: instancePath + "/ratchet/officials", parentData: data8, parentDataProperty: "officials", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data8.jurisdictions !== void 0) {
          if (!validate59(data8.jurisdictions, { instancePath: instancePath + "/ratchet/jurisdictions", parentData: data8, parentDataProperty: "jurisdictions", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
        if (data8.dates !== void 0) {
          if (!validate59(data8.dates, { instancePath: instancePath + "/ratchet/dates", parentData: data8, parentDataProperty: "dates", rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err6 = { instancePath: instancePath + "/ratchet", schemaPath: "#/properties/ratchet/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.ratchet.type, parentSchema: schema19.properties.ratchet, data: data8 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
  } else {
    const err7 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err7];
    } else {
      vErrors.push(err7);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** Against src/check/config.schema.json. */
export const validateCheck: Validator = check
