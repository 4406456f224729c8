// @ts-nocheck
// Generated from src/check/expected.schema.json by src/build/generate-validators.mjs. Do not edit.
/*!
compliance-extract, MIT

fast-deep-equal
MIT License

Copyright (c) 2017 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.

ajv
The MIT License (MIT)

Copyright (c) 2015-2021 Evgeny Poberezkin

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
*/
import type { Validator } from '../validator.ts'
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return true;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return false;
        var length, i, keys;
        if (Array.isArray(a)) {
          length = a.length;
          if (length != b.length) return false;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return false;
          return true;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        keys = Object.keys(a);
        length = keys.length;
        if (length !== Object.keys(b).length) return false;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return false;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return false;
        }
        return true;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    var equal = require_fast_deep_equal();
    exports.default = equal;
  }
});

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports.default = ucs2length;
  }
});

// <stdin>
var check = validate52;
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "note": { "type": "string" }, "date": { "type": "string", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "home": { "type": "string" }, "include_skipped": { "type": "boolean" }, "reference_date": { "type": ["object", "null"], "additionalProperties": false, "required": ["value", "from"], "properties": { "value": { "type": "string" }, "from": { "enum": ["option", "dateline", "published"] } } }, "complete": { "type": "array", "items": { "$ref": "#/$defs/kind" }, "uniqueItems": true }, "verdicts": { "type": "array", "items": { "$ref": "#/$defs/ExpectedVerdict" } }, "citations": { "type": "array", "items": { "$ref": "#/$defs/ExpectedCitation" } }, "officials": { "type": "array", "items": { "$ref": "#/$defs/ExpectedOfficial" } }, "jurisdictions": { "type": "array", "items": { "$ref": "#/$defs/ExpectedJurisdiction" } }, "dates": { "type": "array", "items": { "$ref": "#/$defs/ExpectedDate" } }, "absent": { "type": "array", "items": { "type": "object", "additionalProperties": false, "required": ["kind", "quote"], "properties": { "kind": { "$ref": "#/$defs/kind" }, "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "why": { "type": "string" } } } }, "todo": { "type": "object", "additionalProperties": false, "properties": { "verdicts": { "type": "array", "items": { "$ref": "#/$defs/ExpectedVerdict" } }, "citations": { "type": "array", "items": { "$ref": "#/$defs/ExpectedCitation" } }, "officials": { "type": "array", "items": { "$ref": "#/$defs/ExpectedOfficial" } }, "jurisdictions": { "type": "array", "items": { "$ref": "#/$defs/ExpectedJurisdiction" } }, "dates": { "type": "array", "items": { "$ref": "#/$defs/ExpectedDate" } } } } }, "$defs": { "quote": { "type": "string", "minLength": 1 }, "nth": { "type": "integer", "minimum": 1 }, "kind": { "enum": ["verdicts", "citations", "officials", "jurisdictions", "dates"] }, "ExpectedVerdict": { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "status": { "enum": ["compliant", "non_compliant", "partially_compliant", "possibly_non_compliant", "possibly_compliant", "under_review"] }, "stance": { "enum": ["finds", "asserts", "denies", "alleges", "questions", "reports"] }, "jurisdictions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "via": { "type": ["string", "null"], "minLength": 1 }, "norm": { "type": ["string", "null"], "minLength": 1 }, "source": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["official", "organization", "document", "unnamed", "article"] }, "name": { "type": ["string", "null"], "minLength": 1 }, "organization": { "type": ["string", "null"], "minLength": 1 } } }, "time": { "type": ["string", "null"], "minLength": 1 }, "past": { "type": "boolean" } } }, "ExpectedCitation": { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "normalized": { "type": "string", "minLength": 1 }, "kind": { "enum": ["usc", "cfr", "public_law", "statutes_at_large", "federal_register", "executive_order", "proclamation", "bill", "ballot_measure", "named_act", "section", "constitution", "state_statute", "state_regulation", "ordinance", "case"] }, "id": { "type": "string", "minLength": 1 }, "resolution": { "enum": ["explicit", "document", "known", "none"] } } }, "ExpectedOfficial": { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "name": { "type": "string", "minLength": 1 }, "titles": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "organization": { "type": ["string", "null"], "minLength": 1 }, "jurisdiction": { "type": ["string", "null"], "minLength": 1 } } }, "ExpectedJurisdiction": { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "kind": { "enum": ["country", "state", "territory", "district", "county", "city", "town", "township", "village", "borough", "school_district", "special_district", "tribe", "place"] } } }, "ExpectedDate": { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "value": { "type": ["string", "null"], "minLength": 1 }, "kind": { "enum": ["date", "interval", "duration", "time", "set"] }, "granularity": { "enum": ["second", "minute", "hour", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "fiscal_year", "decade", "century", "interval"] } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func0 = require_equal().default;
var pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
var schema20 = { "enum": ["verdicts", "citations", "officials", "jurisdictions", "dates"] };
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
  if (!(data === "verdicts" || data === "citations" || data === "officials" || data === "jurisdictions" || data === "dates")) {
    const err0 = { instancePath, schemaPath: "#/enum", keyword: "enum", params: { allowedValues: schema20.enum }, message: "must be equal to one of the allowed values", schema: schema20.enum, parentSchema: schema20, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  validate53.errors = vErrors;
  return errors === 0;
}
validate53.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema21 = { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "status": { "enum": ["compliant", "non_compliant", "partially_compliant", "possibly_non_compliant", "possibly_compliant", "under_review"] }, "stance": { "enum": ["finds", "asserts", "denies", "alleges", "questions", "reports"] }, "jurisdictions": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "via": { "type": ["string", "null"], "minLength": 1 }, "norm": { "type": ["string", "null"], "minLength": 1 }, "source": { "type": "object", "additionalProperties": false, "properties": { "kind": { "enum": ["official", "organization", "document", "unnamed", "article"] }, "name": { "type": ["string", "null"], "minLength": 1 }, "organization": { "type": ["string", "null"], "minLength": 1 } } }, "time": { "type": ["string", "null"], "minLength": 1 }, "past": { "type": "boolean" } } };
var func4 = require_ucs2length().default;
var schema22 = { "type": "string", "minLength": 1 };
function validate56(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate56.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (typeof data === "string") {
    if (func4(data) < 1) {
      const err0 = { instancePath, schemaPath: "#/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema22, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
  } else {
    const err1 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema22.type, parentSchema: schema22, data };
    if (vErrors === null) {
      vErrors = [err1];
    } else {
      vErrors.push(err1);
    }
    errors++;
  }
  validate56.errors = vErrors;
  return errors === 0;
}
validate56.evaluated = { "dynamicProps": false, "dynamicItems": false };
var schema23 = { "type": "integer", "minimum": 1 };
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate58.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (!(typeof data == "number" && (!(data % 1) && !isNaN(data)))) {
    const err0 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema23.type, parentSchema: schema23, data };
    if (vErrors === null) {
      vErrors = [err0];
    } else {
      vErrors.push(err0);
    }
    errors++;
  }
  if (typeof data == "number") {
    if (data < 1 || isNaN(data)) {
      const err1 = { instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema23, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
  }
  validate58.errors = vErrors;
  return errors === 0;
}
validate58.evaluated = { "dynamicProps": false, "dynamicItems": false };
function validate55(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate55.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quote === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quote" }, message: "must have required property 'quote'", schema: schema21.required, parentSchema: schema21, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!func1.call(schema21.properties, key0)) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.quote !== void 0) {
      if (!validate56(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.nth !== void 0) {
      if (!validate58(data.nth, { instancePath: instancePath + "/nth", parentData: data, parentDataProperty: "nth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      let data2 = data.optional;
      if (typeof data2 !== "boolean") {
        const err2 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.optional.type, parentSchema: schema21.properties.optional, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.note.type, parentSchema: schema21.properties.note, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data4 = data.status;
      if (!(data4 === "compliant" || data4 === "non_compliant" || data4 === "partially_compliant" || data4 === "possibly_non_compliant" || data4 === "possibly_compliant" || data4 === "under_review")) {
        const err4 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/enum", keyword: "enum", params: { allowedValues: schema21.properties.status.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.status.enum, parentSchema: schema21.properties.status, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.stance !== void 0) {
      let data5 = data.stance;
      if (!(data5 === "finds" || data5 === "asserts" || data5 === "denies" || data5 === "alleges" || data5 === "questions" || data5 === "reports")) {
        const err5 = { instancePath: instancePath + "/stance", schemaPath: "#/properties/stance/enum", keyword: "enum", params: { allowedValues: schema21.properties.stance.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.stance.enum, parentSchema: schema21.properties.stance, data: data5 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.jurisdictions !== void 0) {
      let data6 = data.jurisdictions;
      if (Array.isArray(data6)) {
        const len0 = data6.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data7 = data6[i0];
          if (typeof data7 === "string") {
            if (func4(data7) < 1) {
              const err6 = { instancePath: instancePath + "/jurisdictions/" + i0, schemaPath: "#/properties/jurisdictions/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.jurisdictions.items, data: data7 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/jurisdictions/" + i0, schemaPath: "#/properties/jurisdictions/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema21.properties.jurisdictions.items.type, parentSchema: schema21.properties.jurisdictions.items, data: data7 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/jurisdictions", schemaPath: "#/properties/jurisdictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema21.properties.jurisdictions.type, parentSchema: schema21.properties.jurisdictions, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.via !== void 0) {
      let data8 = data.via;
      if (typeof data8 !== "string" && data8 !== null) {
        const err9 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/type", keyword: "type", params: { type: schema21.properties.via.type }, message: "must be string,null", schema: schema21.properties.via.type, parentSchema: schema21.properties.via, data: data8 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func4(data8) < 1) {
          const err10 = { instancePath: instancePath + "/via", schemaPath: "#/properties/via/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.via, data: data8 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.norm !== void 0) {
      let data9 = data.norm;
      if (typeof data9 !== "string" && data9 !== null) {
        const err11 = { instancePath: instancePath + "/norm", schemaPath: "#/properties/norm/type", keyword: "type", params: { type: schema21.properties.norm.type }, message: "must be string,null", schema: schema21.properties.norm.type, parentSchema: schema21.properties.norm, data: data9 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data9 === "string") {
        if (func4(data9) < 1) {
          const err12 = { instancePath: instancePath + "/norm", schemaPath: "#/properties/norm/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.norm, data: data9 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.source !== void 0) {
      let data10 = data.source;
      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
        for (const key1 in data10) {
          if (!(key1 === "kind" || key1 === "name" || key1 === "organization")) {
            const err13 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema21.properties.source, data: data10 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data10.kind !== void 0) {
          let data11 = data10.kind;
          if (!(data11 === "official" || data11 === "organization" || data11 === "document" || data11 === "unnamed" || data11 === "article")) {
            const err14 = { instancePath: instancePath + "/source/kind", schemaPath: "#/properties/source/properties/kind/enum", keyword: "enum", params: { allowedValues: schema21.properties.source.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema21.properties.source.properties.kind.enum, parentSchema: schema21.properties.source.properties.kind, data: data11 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
        }
        if (data10.name !== void 0) {
          let data12 = data10.name;
          if (typeof data12 !== "string" && data12 !== null) {
            const err15 = { instancePath: instancePath + "/source/name", schemaPath: "#/properties/source/properties/name/type", keyword: "type", params: { type: schema21.properties.source.properties.name.type }, message: "must be string,null", schema: schema21.properties.source.properties.name.type, parentSchema: schema21.properties.source.properties.name, data: data12 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
          if (typeof data12 === "string") {
            if (func4(data12) < 1) {
              const err16 = { instancePath: instancePath + "/source/name", schemaPath: "#/properties/source/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.source.properties.name, data: data12 };
              if (vErrors === null) {
                vErrors = [err16];
              } else {
                vErrors.push(err16);
              }
              errors++;
            }
          }
        }
        if (data10.organization !== void 0) {
          let data13 = data10.organization;
          if (typeof data13 !== "string" && data13 !== null) {
            const err17 = { instancePath: instancePath + "/source/organization", schemaPath: "#/properties/source/properties/organization/type", keyword: "type", params: { type: schema21.properties.source.properties.organization.type }, message: "must be string,null", schema: schema21.properties.source.properties.organization.type, parentSchema: schema21.properties.source.properties.organization, data: data13 };
            if (vErrors === null) {
              vErrors = [err17];
            } else {
              vErrors.push(err17);
            }
            errors++;
          }
          if (typeof data13 === "string") {
            if (func4(data13) < 1) {
              const err18 = { instancePath: instancePath + "/source/organization", schemaPath: "#/properties/source/properties/organization/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.source.properties.organization, data: data13 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/source", schemaPath: "#/properties/source/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.properties.source.type, parentSchema: schema21.properties.source, data: data10 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.time !== void 0) {
      let data14 = data.time;
      if (typeof data14 !== "string" && data14 !== null) {
        const err20 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/type", keyword: "type", params: { type: schema21.properties.time.type }, message: "must be string,null", schema: schema21.properties.time.type, parentSchema: schema21.properties.time, data: data14 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
      if (typeof data14 === "string") {
        if (func4(data14) < 1) {
          const err21 = { instancePath: instancePath + "/time", schemaPath: "#/properties/time/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema21.properties.time, data: data14 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
      }
    }
    if (data.past !== void 0) {
      let data15 = data.past;
      if (typeof data15 !== "boolean") {
        const err22 = { instancePath: instancePath + "/past", schemaPath: "#/properties/past/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema21.properties.past.type, parentSchema: schema21.properties.past, data: data15 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema21.type, parentSchema: schema21, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate55.errors = vErrors;
  return errors === 0;
}
validate55.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema24 = { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "normalized": { "type": "string", "minLength": 1 }, "kind": { "enum": ["usc", "cfr", "public_law", "statutes_at_large", "federal_register", "executive_order", "proclamation", "bill", "ballot_measure", "named_act", "section", "constitution", "state_statute", "state_regulation", "ordinance", "case"] }, "id": { "type": "string", "minLength": 1 }, "resolution": { "enum": ["explicit", "document", "known", "none"] } } };
function validate61(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate61.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quote === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quote" }, message: "must have required property 'quote'", schema: schema24.required, parentSchema: schema24, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "quote" || key0 === "nth" || key0 === "optional" || key0 === "note" || key0 === "normalized" || key0 === "kind" || key0 === "id" || key0 === "resolution")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema24, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.quote !== void 0) {
      if (!validate56(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.nth !== void 0) {
      if (!validate58(data.nth, { instancePath: instancePath + "/nth", parentData: data, parentDataProperty: "nth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      let data2 = data.optional;
      if (typeof data2 !== "boolean") {
        const err2 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema24.properties.optional.type, parentSchema: schema24.properties.optional, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.note.type, parentSchema: schema24.properties.note, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.normalized !== void 0) {
      let data4 = data.normalized;
      if (typeof data4 === "string") {
        if (func4(data4) < 1) {
          const err4 = { instancePath: instancePath + "/normalized", schemaPath: "#/properties/normalized/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.normalized, data: data4 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/normalized", schemaPath: "#/properties/normalized/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.normalized.type, parentSchema: schema24.properties.normalized, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      if (!(data5 === "usc" || data5 === "cfr" || data5 === "public_law" || data5 === "statutes_at_large" || data5 === "federal_register" || data5 === "executive_order" || data5 === "proclamation" || data5 === "bill" || data5 === "ballot_measure" || data5 === "named_act" || data5 === "section" || data5 === "constitution" || data5 === "state_statute" || data5 === "state_regulation" || data5 === "ordinance" || data5 === "case")) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema24.properties.kind.enum, parentSchema: schema24.properties.kind, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data6 = data.id;
      if (typeof data6 === "string") {
        if (func4(data6) < 1) {
          const err7 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema24.properties.id, data: data6 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      } else {
        const err8 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema24.properties.id.type, parentSchema: schema24.properties.id, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.resolution !== void 0) {
      let data7 = data.resolution;
      if (!(data7 === "explicit" || data7 === "document" || data7 === "known" || data7 === "none")) {
        const err9 = { instancePath: instancePath + "/resolution", schemaPath: "#/properties/resolution/enum", keyword: "enum", params: { allowedValues: schema24.properties.resolution.enum }, message: "must be equal to one of the allowed values", schema: schema24.properties.resolution.enum, parentSchema: schema24.properties.resolution, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
  } else {
    const err10 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema24.type, parentSchema: schema24, data };
    if (vErrors === null) {
      vErrors = [err10];
    } else {
      vErrors.push(err10);
    }
    errors++;
  }
  validate61.errors = vErrors;
  return errors === 0;
}
validate61.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema25 = { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "name": { "type": "string", "minLength": 1 }, "titles": { "type": "array", "items": { "type": "string", "minLength": 1 } }, "organization": { "type": ["string", "null"], "minLength": 1 }, "jurisdiction": { "type": ["string", "null"], "minLength": 1 } } };
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate65.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quote === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quote" }, message: "must have required property 'quote'", schema: schema25.required, parentSchema: schema25, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "quote" || key0 === "nth" || key0 === "optional" || key0 === "note" || key0 === "name" || key0 === "titles" || key0 === "organization" || key0 === "jurisdiction")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema25, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.quote !== void 0) {
      if (!validate56(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.nth !== void 0) {
      if (!validate58(data.nth, { instancePath: instancePath + "/nth", parentData: data, parentDataProperty: "nth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      let data2 = data.optional;
      if (typeof data2 !== "boolean") {
        const err2 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema25.properties.optional.type, parentSchema: schema25.properties.optional, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.note.type, parentSchema: schema25.properties.note, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data4 = data.name;
      if (typeof data4 === "string") {
        if (func4(data4) < 1) {
          const err4 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.name, data: data4 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.name.type, parentSchema: schema25.properties.name, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.titles !== void 0) {
      let data5 = data.titles;
      if (Array.isArray(data5)) {
        const len0 = data5.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data6 = data5[i0];
          if (typeof data6 === "string") {
            if (func4(data6) < 1) {
              const err6 = { instancePath: instancePath + "/titles/" + i0, schemaPath: "#/properties/titles/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.titles.items, data: data6 };
              if (vErrors === null) {
                vErrors = [err6];
              } else {
                vErrors.push(err6);
              }
              errors++;
            }
          } else {
            const err7 = { instancePath: instancePath + "/titles/" + i0, schemaPath: "#/properties/titles/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema25.properties.titles.items.type, parentSchema: schema25.properties.titles.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err7];
            } else {
              vErrors.push(err7);
            }
            errors++;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema25.properties.titles.type, parentSchema: schema25.properties.titles, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.organization !== void 0) {
      let data7 = data.organization;
      if (typeof data7 !== "string" && data7 !== null) {
        const err9 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/type", keyword: "type", params: { type: schema25.properties.organization.type }, message: "must be string,null", schema: schema25.properties.organization.type, parentSchema: schema25.properties.organization, data: data7 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (typeof data7 === "string") {
        if (func4(data7) < 1) {
          const err10 = { instancePath: instancePath + "/organization", schemaPath: "#/properties/organization/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.organization, data: data7 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
    if (data.jurisdiction !== void 0) {
      let data8 = data.jurisdiction;
      if (typeof data8 !== "string" && data8 !== null) {
        const err11 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/type", keyword: "type", params: { type: schema25.properties.jurisdiction.type }, message: "must be string,null", schema: schema25.properties.jurisdiction.type, parentSchema: schema25.properties.jurisdiction, data: data8 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data8 === "string") {
        if (func4(data8) < 1) {
          const err12 = { instancePath: instancePath + "/jurisdiction", schemaPath: "#/properties/jurisdiction/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema25.properties.jurisdiction, data: data8 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
  } else {
    const err13 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema25.type, parentSchema: schema25, data };
    if (vErrors === null) {
      vErrors = [err13];
    } else {
      vErrors.push(err13);
    }
    errors++;
  }
  validate65.errors = vErrors;
  return errors === 0;
}
validate65.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema26 = { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "id": { "type": "string", "minLength": 1 }, "name": { "type": "string", "minLength": 1 }, "kind": { "enum": ["country", "state", "territory", "district", "county", "city", "town", "township", "village", "borough", "school_district", "special_district", "tribe", "place"] } } };
function validate69(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate69.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quote === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quote" }, message: "must have required property 'quote'", schema: schema26.required, parentSchema: schema26, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "quote" || key0 === "nth" || key0 === "optional" || key0 === "note" || key0 === "id" || key0 === "name" || key0 === "kind")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema26, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.quote !== void 0) {
      if (!validate56(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.nth !== void 0) {
      if (!validate58(data.nth, { instancePath: instancePath + "/nth", parentData: data, parentDataProperty: "nth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      let data2 = data.optional;
      if (typeof data2 !== "boolean") {
        const err2 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema26.properties.optional.type, parentSchema: schema26.properties.optional, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.note.type, parentSchema: schema26.properties.note, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.id !== void 0) {
      let data4 = data.id;
      if (typeof data4 === "string") {
        if (func4(data4) < 1) {
          const err4 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema26.properties.id, data: data4 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      } else {
        const err5 = { instancePath: instancePath + "/id", schemaPath: "#/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.id.type, parentSchema: schema26.properties.id, data: data4 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data5 = data.name;
      if (typeof data5 === "string") {
        if (func4(data5) < 1) {
          const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema26.properties.name, data: data5 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
      } else {
        const err7 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema26.properties.name.type, parentSchema: schema26.properties.name, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.kind !== void 0) {
      let data6 = data.kind;
      if (!(data6 === "country" || data6 === "state" || data6 === "territory" || data6 === "district" || data6 === "county" || data6 === "city" || data6 === "town" || data6 === "township" || data6 === "village" || data6 === "borough" || data6 === "school_district" || data6 === "special_district" || data6 === "tribe" || data6 === "place")) {
        const err8 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema26.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema26.properties.kind.enum, parentSchema: schema26.properties.kind, data: data6 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
  } else {
    const err9 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema26.type, parentSchema: schema26, data };
    if (vErrors === null) {
      vErrors = [err9];
    } else {
      vErrors.push(err9);
    }
    errors++;
  }
  validate69.errors = vErrors;
  return errors === 0;
}
validate69.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
var schema27 = { "type": "object", "additionalProperties": false, "required": ["quote"], "properties": { "quote": { "$ref": "#/$defs/quote" }, "nth": { "$ref": "#/$defs/nth" }, "optional": { "type": "boolean" }, "note": { "type": "string" }, "value": { "type": ["string", "null"], "minLength": 1 }, "kind": { "enum": ["date", "interval", "duration", "time", "set"] }, "granularity": { "enum": ["second", "minute", "hour", "day", "weekend", "week", "month", "season", "quarter", "half", "year", "fiscal_year", "decade", "century", "interval"] } } };
function validate73(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate73.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.quote === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "quote" }, message: "must have required property 'quote'", schema: schema27.required, parentSchema: schema27, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "quote" || key0 === "nth" || key0 === "optional" || key0 === "note" || key0 === "value" || key0 === "kind" || key0 === "granularity")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema27, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.quote !== void 0) {
      if (!validate56(data.quote, { instancePath: instancePath + "/quote", parentData: data, parentDataProperty: "quote", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
        errors = vErrors.length;
      }
    }
    if (data.nth !== void 0) {
      if (!validate58(data.nth, { instancePath: instancePath + "/nth", parentData: data, parentDataProperty: "nth", rootData, dynamicAnchors })) {
        vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
        errors = vErrors.length;
      }
    }
    if (data.optional !== void 0) {
      let data2 = data.optional;
      if (typeof data2 !== "boolean") {
        const err2 = { instancePath: instancePath + "/optional", schemaPath: "#/properties/optional/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema27.properties.optional.type, parentSchema: schema27.properties.optional, data: data2 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.note !== void 0) {
      let data3 = data.note;
      if (typeof data3 !== "string") {
        const err3 = { instancePath: instancePath + "/note", schemaPath: "#/properties/note/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema27.properties.note.type, parentSchema: schema27.properties.note, data: data3 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.value !== void 0) {
      let data4 = data.value;
      if (typeof data4 !== "string" && data4 !== null) {
        const err4 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema27.properties.value.type }, message: "must be string,null", schema: schema27.properties.value.type, parentSchema: schema27.properties.value, data: data4 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
      if (typeof data4 === "string") {
        if (func4(data4) < 1) {
          const err5 = { instancePath: instancePath + "/value", schemaPath: "#/properties/value/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema27.properties.value, data: data4 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      }
    }
    if (data.kind !== void 0) {
      let data5 = data.kind;
      if (!(data5 === "date" || data5 === "interval" || data5 === "duration" || data5 === "time" || data5 === "set")) {
        const err6 = { instancePath: instancePath + "/kind", schemaPath: "#/properties/kind/enum", keyword: "enum", params: { allowedValues: schema27.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.kind.enum, parentSchema: schema27.properties.kind, data: data5 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.granularity !== void 0) {
      let data6 = data.granularity;
      if (!(data6 === "second" || data6 === "minute" || data6 === "hour" || data6 === "day" || data6 === "weekend" || data6 === "week" || data6 === "month" || data6 === "season" || data6 === "quarter" || data6 === "half" || data6 === "year" || data6 === "fiscal_year" || data6 === "decade" || data6 === "century" || data6 === "interval")) {
        const err7 = { instancePath: instancePath + "/granularity", schemaPath: "#/properties/granularity/enum", keyword: "enum", params: { allowedValues: schema27.properties.granularity.enum }, message: "must be equal to one of the allowed values", schema: schema27.properties.granularity.enum, parentSchema: schema27.properties.granularity, data: data6 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
  } else {
    const err8 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema27.type, parentSchema: schema27, data };
    if (vErrors === null) {
      vErrors = [err8];
    } else {
      vErrors.push(err8);
    }
    errors++;
  }
  validate73.errors = vErrors;
  return errors === 0;
}
validate73.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
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
      if (!func1.call(schema19.properties, key0)) {
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
    if (data.date !== void 0) {
      let data2 = data.date;
      if (typeof data2 === "string") {
        if (!pattern3.test(data2)) {
          const err3 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema19.properties.date, data: data2 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.date.type, parentSchema: schema19.properties.date, data: data2 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.home !== void 0) {
      let data3 = data.home;
      if (typeof data3 !== "string") {
        const err5 = { instancePath: instancePath + "/home", schemaPath: "#/properties/home/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.home.type, parentSchema: schema19.properties.home, data: data3 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
    }
    if (data.include_skipped !== void 0) {
      let data4 = data.include_skipped;
      if (typeof data4 !== "boolean") {
        const err6 = { instancePath: instancePath + "/include_skipped", schemaPath: "#/properties/include_skipped/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.include_skipped.type, parentSchema: schema19.properties.include_skipped, data: data4 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.reference_date !== void 0) {
      let data5 = data.reference_date;
      if (!(data5 && typeof data5 == "object" && !Array.isArray(data5)) && data5 !== null) {
        const err7 = { instancePath: instancePath + "/reference_date", schemaPath: "#/properties/reference_date/type", keyword: "type", params: { type: schema19.properties.reference_date.type }, message: "must be object,null", schema: schema19.properties.reference_date.type, parentSchema: schema19.properties.reference_date, data: data5 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        if (data5.value === void 0) {
          const err8 = { instancePath: instancePath + "/reference_date", schemaPath: "#/properties/reference_date/required", keyword: "required", params: { missingProperty: "value" }, message: "must have required property 'value'", schema: schema19.properties.reference_date.required, parentSchema: schema19.properties.reference_date, data: data5 };
          if (vErrors === null) {
            vErrors = [err8];
          } else {
            vErrors.push(err8);
          }
          errors++;
        }
        if (data5.from === void 0) {
          const err9 = { instancePath: instancePath + "/reference_date", schemaPath: "#/properties/reference_date/required", keyword: "required", params: { missingProperty: "from" }, message: "must have required property 'from'", schema: schema19.properties.reference_date.required, parentSchema: schema19.properties.reference_date, data: data5 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        for (const key1 in data5) {
          if (!(key1 === "value" || key1 === "from")) {
            const err10 = { instancePath: instancePath + "/reference_date", schemaPath: "#/properties/reference_date/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.reference_date, data: data5 };
            if (vErrors === null) {
              vErrors = [err10];
            } else {
              vErrors.push(err10);
            }
            errors++;
          }
        }
        if (data5.value !== void 0) {
          let data6 = data5.value;
          if (typeof data6 !== "string") {
            const err11 = { instancePath: instancePath + "/reference_date/value", schemaPath: "#/properties/reference_date/properties/value/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.reference_date.properties.value.type, parentSchema: schema19.properties.reference_date.properties.value, data: data6 };
            if (vErrors === null) {
              vErrors = [err11];
            } else {
              vErrors.push(err11);
            }
            errors++;
          }
        }
        if (data5.from !== void 0) {
          let data7 = data5.from;
          if (!(data7 === "option" || data7 === "dateline" || data7 === "published")) {
            const err12 = { instancePath: instancePath + "/reference_date/from", schemaPath: "#/properties/reference_date/properties/from/enum", keyword: "enum", params: { allowedValues: schema19.properties.reference_date.properties.from.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.reference_date.properties.from.enum, parentSchema: schema19.properties.reference_date.properties.from, data: data7 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
        }
      }
    }
    if (data.complete !== void 0) {
      let data8 = data.complete;
      if (Array.isArray(data8)) {
        const len0 = data8.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate53(data8[i0], { instancePath: instancePath + "/complete/" + i0, parentData: data8, parentDataProperty: i0, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
            errors = vErrors.length;
          }
        }
        let i1 = data8.length;
        let j0;
        if (i1 > 1) {
          outer0:
            for (; i1--; ) {
              for (j0 = i1; j0--; ) {
                if (func0(data8[i1], data8[j0])) {
                  const err13 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema19.properties.complete, data: data8 };
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                  break outer0;
                }
              }
            }
        }
      } else {
        const err14 = { instancePath: instancePath + "/complete", schemaPath: "#/properties/complete/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.complete.type, parentSchema: schema19.properties.complete, data: data8 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.verdicts !== void 0) {
      let data10 = data.verdicts;
      if (Array.isArray(data10)) {
        const len1 = data10.length;
        for (let i2 = 0; i2 < len1; i2++) {
          if (!validate55(data10[i2], { instancePath: instancePath + "/verdicts/" + i2, parentData: data10, parentDataProperty: i2, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/verdicts", schemaPath: "#/properties/verdicts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.verdicts.type, parentSchema: schema19.properties.verdicts, data: data10 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.citations !== void 0) {
      let data12 = data.citations;
      if (Array.isArray(data12)) {
        const len2 = data12.length;
        for (let i3 = 0; i3 < len2; i3++) {
          if (!validate61(data12[i3], { instancePath: instancePath + "/citations/" + i3, parentData: data12, parentDataProperty: i3, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err16 = { instancePath: instancePath + "/citations", schemaPath: "#/properties/citations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.citations.type, parentSchema: schema19.properties.citations, data: data12 };
        if (vErrors === null) {
          vErrors = [err16];
        } else {
          vErrors.push(err16);
        }
        errors++;
      }
    }
    if (data.officials !== void 0) {
      let data14 = data.officials;
      if (Array.isArray(data14)) {
        const len3 = data14.length;
        for (let i4 = 0; i4 < len3; i4++) {
          if (!validate65(data14[i4], { instancePath: instancePath + "/officials/" + i4, parentData: data14, parentDataProperty: i4, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/officials", schemaPath: "#/properties/officials/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.officials.type, parentSchema: schema19.properties.officials, data: data14 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.jurisdictions !== void 0) {
      let data16 = data.jurisdictions;
      if (Array.isArray(data16)) {
        const len4 = data16.length;
        for (let i5 = 0; i5 < len4; i5++) {
          if (!validate69(data16[i5], { instancePath: instancePath + "/jurisdictions/" + i5, parentData: data16, parentDataProperty: i5, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err18 = { instancePath: instancePath + "/jurisdictions", schemaPath: "#/properties/jurisdictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.jurisdictions.type, parentSchema: schema19.properties.jurisdictions, data: data16 };
        if (vErrors === null) {
          vErrors = [err18];
        } else {
          vErrors.push(err18);
        }
        errors++;
      }
    }
    if (data.dates !== void 0) {
      let data18 = data.dates;
      if (Array.isArray(data18)) {
        const len5 = data18.length;
        for (let i6 = 0; i6 < len5; i6++) {
          if (!validate73(data18[i6], { instancePath: instancePath + "/dates/" + i6, parentData: data18, parentDataProperty: i6, rootData, dynamicAnchors })) {
            vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err19 = { instancePath: instancePath + "/dates", schemaPath: "#/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.dates.type, parentSchema: schema19.properties.dates, data: data18 };
        if (vErrors === null) {
          vErrors = [err19];
        } else {
          vErrors.push(err19);
        }
        errors++;
      }
    }
    if (data.absent !== void 0) {
      let data20 = data.absent;
      if (Array.isArray(data20)) {
        const len6 = data20.length;
        for (let i7 = 0; i7 < len6; i7++) {
          let data21 = data20[i7];
          if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
            if (data21.kind === void 0) {
              const err20 = { instancePath: instancePath + "/absent/" + i7, schemaPath: "#/properties/absent/items/required", keyword: "required", params: { missingProperty: "kind" }, message: "must have required property 'kind'", schema: schema19.properties.absent.items.required, parentSchema: schema19.properties.absent.items, data: data21 };
              if (vErrors === null) {
                vErrors = [err20];
              } else {
                vErrors.push(err20);
              }
              errors++;
            }
            if (data21.quote === void 0) {
              const err21 = { instancePath: instancePath + "/absent/" + i7, schemaPath: "#/properties/absent/items/required", keyword: "required", params: { missingProperty: "quote" }, message: "must have required property 'quote'", schema: schema19.properties.absent.items.required, parentSchema: schema19.properties.absent.items, data: data21 };
              if (vErrors === null) {
                vErrors = [err21];
              } else {
                vErrors.push(err21);
              }
              errors++;
            }
            for (const key2 in data21) {
              if (!(key2 === "kind" || key2 === "quote" || key2 === "nth" || key2 === "why")) {
                const err22 = { instancePath: instancePath + "/absent/" + i7, schemaPath: "#/properties/absent/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.absent.items, data: data21 };
                if (vErrors === null) {
                  vErrors = [err22];
                } else {
                  vErrors.push(err22);
                }
                errors++;
              }
            }
            if (data21.kind !== void 0) {
              if (!validate53(data21.kind, { instancePath: instancePath + "/absent/" + i7 + "/kind", parentData: data21, parentDataProperty: "kind", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
                errors = vErrors.length;
              }
            }
            if (data21.quote !== void 0) {
              if (!validate56(data21.quote, { instancePath: instancePath + "/absent/" + i7 + "/quote", parentData: data21, parentDataProperty: "quote", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
                errors = vErrors.length;
              }
            }
            if (data21.nth !== void 0) {
              if (!validate58(data21.nth, { instancePath: instancePath + "/absent/" + i7 + "/nth", parentData: data21, parentDataProperty: "nth", rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
                errors = vErrors.length;
              }
            }
            if (data21.why !== void 0) {
              let data25 = data21.why;
              if (typeof data25 !== "string") {
                const err23 = { instancePath: instancePath + "/absent/" + i7 + "/why", schemaPath: "#/properties/absent/items/properties/why/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.absent.items.properties.why.type, parentSchema: schema19.properties.absent.items.properties.why, data: data25 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
          } else {
            const err24 = { instancePath: instancePath + "/absent/" + i7, schemaPath: "#/properties/absent/items/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.absent.items.type, parentSchema: schema19.properties.absent.items, data: data21 };
            if (vErrors === null) {
              vErrors = [err24];
            } else {
              vErrors.push(err24);
            }
            errors++;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/absent", schemaPath: "#/properties/absent/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.absent.type, parentSchema: schema19.properties.absent, data: data20 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.todo !== void 0) {
      let data26 = data.todo;
      if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
        for (const key3 in data26) {
          if (!(key3 === "verdicts" || key3 === "citations" || key3 === "officials" || key3 === "jurisdictions" || key3 === "dates")) {
            const err26 = { instancePath: instancePath + "/todo", schemaPath: "#/properties/todo/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.todo, data: data26 };
            if (vErrors === null) {
              vErrors = [err26];
            } else {
              vErrors.push(err26);
            }
            errors++;
          }
        }
        if (data26.verdicts !== void 0) {
          let data27 = data26.verdicts;
          if (Array.isArray(data27)) {
            const len7 = data27.length;
            for (let i8 = 0; i8 < len7; i8++) {
              if (!validate55(data27[i8], { instancePath: instancePath + "/todo/verdicts/" + i8, parentData: data27, parentDataProperty: i8, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err27 = { instancePath: instancePath + "/todo/verdicts", schemaPath: "#/properties/todo/properties/verdicts/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.todo.properties.verdicts.type, parentSchema: schema19.properties.todo.properties.verdicts, data: data27 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
        }
        if (data26.citations !== void 0) {
          let data29 = data26.citations;
          if (Array.isArray(data29)) {
            const len8 = data29.length;
            for (let i9 = 0; i9 < len8; i9++) {
              if (!validate61(data29[i9], { instancePath: instancePath + "/todo/citations/" + i9, parentData: data29, parentDataProperty: i9, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err28 = { instancePath: instancePath + "/todo/citations", schemaPath: "#/properties/todo/properties/citations/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.todo.properties.citations.type, parentSchema: schema19.properties.todo.properties.citations, data: data29 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        if (data26.officials !== void 0) {
          let data31 = data26.officials;
          if (Array.isArray(data31)) {
            const len9 = data31.length;
            for (let i10 = 0; i10 < len9; i10++) {
              if (!validate65(data31[i10], { instancePath: instancePath + "/todo/officials/" + i10, parentData: data31, parentDataProperty: i10, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err29 = { instancePath: instancePath + "/todo/officials", schemaPath: "#/properties/todo/properties/officials/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.todo.properties.officials.type, parentSchema: schema19.properties.todo.properties.officials, data: data31 };
            if (vErrors === null) {
              vErrors = [err29];
            } else {
              vErrors.push(err29);
            }
            errors++;
          }
        }
        if (data26.jurisdictions !== void 0) {
          let data33 = data26.jurisdictions;
          if (Array.isArray(data33)) {
            const len10 = data33.length;
            for (let i11 = 0; i11 < len10; i11++) {
              if (!validate69(data33[i11], { instancePath: instancePath + "/todo/jurisdictions/" + i11, parentData: data33, parentDataProperty: i11, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err30 = { instancePath: instancePath + "/todo/jurisdictions", schemaPath: "#/properties/todo/properties/jurisdictions/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.todo.properties.jurisdictions.type, parentSchema: schema19.properties.todo.properties.jurisdictions, data: data33 };
            if (vErrors === null) {
              vErrors = [err30];
            } else {
              vErrors.push(err30);
            }
            errors++;
          }
        }
        if (data26.dates !== void 0) {
          let data35 = data26.dates;
          if (Array.isArray(data35)) {
            const len11 = data35.length;
            for (let i12 = 0; i12 < len11; i12++) {
              if (!validate73(data35[i12], { instancePath: instancePath + "/todo/dates/" + i12, parentData: data35, parentDataProperty: i12, rootData, dynamicAnchors })) {
                vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
                errors = vErrors.length;
              }
            }
          } else {
            const err31 = { instancePath: instancePath + "/todo/dates", schemaPath: "#/properties/todo/properties/dates/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.todo.properties.dates.type, parentSchema: schema19.properties.todo.properties.dates, data: data35 };
            if (vErrors === null) {
              vErrors = [err31];
            } else {
              vErrors.push(err31);
            }
            errors++;
          }
        }
      } else {
        const err32 = { instancePath: instancePath + "/todo", schemaPath: "#/properties/todo/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.todo.type, parentSchema: schema19.properties.todo, data: data26 };
        if (vErrors === null) {
          vErrors = [err32];
        } else {
          vErrors.push(err32);
        }
        errors++;
      }
    }
  } else {
    const err33 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err33];
    } else {
      vErrors.push(err33);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** Against src/check/expected.schema.json. */
export const validateExpected: Validator = check
