// @ts-nocheck
// Generated from src/cli/settings/config-schema.ts by src/build/generate-validators.mjs. Do not edit.
/*!
compliance-extract, MIT

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
var schema19 = { "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string" }, "format": { "type": "string", "enum": ["table", "json", "ndjson", "csv", "tsv", "markdown", "html", "brat", "label-studio", "webanno"] }, "output": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "view": { "type": "string", "enum": ["overview", "verdicts", "citations", "officials", "jurisdictions", "dates", "mentions"] }, "only": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["verdicts", "citations", "officials", "jurisdictions", "dates"] } }, "place": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "law": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "status": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["compliant", "non_compliant", "partially_compliant", "possibly_non_compliant", "possibly_compliant", "under_review"] } }, "fail_on": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "enum": ["compliant", "non_compliant", "partially_compliant", "possibly_non_compliant", "possibly_compliant", "under_review"] } }, "date": { "type": "string", "minLength": 1, "pattern": "^\\d{4}-\\d{2}-\\d{2}$" }, "home": { "type": "string", "minLength": 1 }, "offsets": { "type": "string", "enum": ["codepoint", "utf16", "byte"] }, "include_skipped": { "type": "boolean" }, "own_rules": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "files_from": { "type": "array", "minItems": 1, "uniqueItems": true, "items": { "type": "string", "minLength": 1 } }, "input_format": { "type": "string", "enum": ["auto", "text", "html", "json", "ndjson"] }, "text_field": { "type": "string", "minLength": 1 }, "date_field": { "type": "string", "minLength": 1 }, "id_field": { "type": "string", "minLength": 1 }, "max_size": { "type": "number", "exclusiveMinimum": 0 }, "color": { "type": "string", "enum": ["auto", "always", "never"] }, "quiet": { "type": "boolean" }, "stats": { "type": "boolean" }, "jobs": { "anyOf": [{ "const": "auto" }, { "type": "integer", "minimum": 1, "maximum": 256 }] }, "check": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string", "enum": ["text", "github", "junit", "tap", "json"] } } }, "diff": { "type": "object", "additionalProperties": false, "properties": { "format": { "type": "string", "enum": ["text", "markdown", "json"] } } }, "rules": { "type": "object", "additionalProperties": false, "properties": { "kind": { "type": "string", "enum": ["citation", "date", "place", "person", "verdict"] }, "format": { "type": "string", "enum": ["text", "json", "markdown"] } } }, "why": { "type": "object", "additionalProperties": false, "properties": { "json": { "type": "boolean" } } } } };
var func1 = Object.prototype.hasOwnProperty;
var func2 = require_ucs2length().default;
var pattern3 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");
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
    if (data.format !== void 0) {
      let data1 = data.format;
      if (typeof data1 !== "string") {
        const err2 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.format.type, parentSchema: schema19.properties.format, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (!(data1 === "table" || data1 === "json" || data1 === "ndjson" || data1 === "csv" || data1 === "tsv" || data1 === "markdown" || data1 === "html" || data1 === "brat" || data1 === "label-studio" || data1 === "webanno")) {
        const err3 = { instancePath: instancePath + "/format", schemaPath: "#/properties/format/enum", keyword: "enum", params: { allowedValues: schema19.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.format.enum, parentSchema: schema19.properties.format, data: data1 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.output !== void 0) {
      let data2 = data.output;
      if (Array.isArray(data2)) {
        if (data2.length < 1) {
          const err4 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.output, data: data2 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (func2(data3) < 1) {
              const err5 = { instancePath: instancePath + "/output/" + i0, schemaPath: "#/properties/output/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.output.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/output/" + i0, schemaPath: "#/properties/output/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.output.items.type, parentSchema: schema19.properties.output.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema19.properties.output, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/output", schemaPath: "#/properties/output/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.output.type, parentSchema: schema19.properties.output, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.view !== void 0) {
      let data4 = data.view;
      if (typeof data4 !== "string") {
        const err9 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.view.type, parentSchema: schema19.properties.view, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
      if (!(data4 === "overview" || data4 === "verdicts" || data4 === "citations" || data4 === "officials" || data4 === "jurisdictions" || data4 === "dates" || data4 === "mentions")) {
        const err10 = { instancePath: instancePath + "/view", schemaPath: "#/properties/view/enum", keyword: "enum", params: { allowedValues: schema19.properties.view.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.view.enum, parentSchema: schema19.properties.view, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.only !== void 0) {
      let data5 = data.only;
      if (Array.isArray(data5)) {
        if (data5.length < 1) {
          const err11 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.only, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        const len1 = data5.length;
        for (let i2 = 0; i2 < len1; i2++) {
          let data6 = data5[i2];
          if (typeof data6 !== "string") {
            const err12 = { instancePath: instancePath + "/only/" + i2, schemaPath: "#/properties/only/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.only.items.type, parentSchema: schema19.properties.only.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err12];
            } else {
              vErrors.push(err12);
            }
            errors++;
          }
          if (!(data6 === "verdicts" || data6 === "citations" || data6 === "officials" || data6 === "jurisdictions" || data6 === "dates")) {
            const err13 = { instancePath: instancePath + "/only/" + i2, schemaPath: "#/properties/only/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.only.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.only.items.enum, parentSchema: schema19.properties.only.items, data: data6 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        let i3 = data5.length;
        let j1;
        if (i3 > 1) {
          const indices1 = {};
          for (; i3--; ) {
            let item1 = data5[i3];
            if (typeof item1 !== "string") {
              continue;
            }
            if (typeof indices1[item1] == "number") {
              j1 = indices1[item1];
              const err14 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/uniqueItems", keyword: "uniqueItems", params: { i: i3, j: j1 }, message: "must NOT have duplicate items (items ## " + j1 + " and " + i3 + " are identical)", schema: true, parentSchema: schema19.properties.only, data: data5 };
              if (vErrors === null) {
                vErrors = [err14];
              } else {
                vErrors.push(err14);
              }
              errors++;
              break;
            }
            indices1[item1] = i3;
          }
        }
      } else {
        const err15 = { instancePath: instancePath + "/only", schemaPath: "#/properties/only/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.only.type, parentSchema: schema19.properties.only, data: data5 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.place !== void 0) {
      let data7 = data.place;
      if (Array.isArray(data7)) {
        if (data7.length < 1) {
          const err16 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.place, data: data7 };
          if (vErrors === null) {
            vErrors = [err16];
          } else {
            vErrors.push(err16);
          }
          errors++;
        }
        const len2 = data7.length;
        for (let i4 = 0; i4 < len2; i4++) {
          let data8 = data7[i4];
          if (typeof data8 === "string") {
            if (func2(data8) < 1) {
              const err17 = { instancePath: instancePath + "/place/" + i4, schemaPath: "#/properties/place/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.place.items, data: data8 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          } else {
            const err18 = { instancePath: instancePath + "/place/" + i4, schemaPath: "#/properties/place/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.place.items.type, parentSchema: schema19.properties.place.items, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
        }
        let i5 = data7.length;
        let j2;
        if (i5 > 1) {
          const indices2 = {};
          for (; i5--; ) {
            let item2 = data7[i5];
            if (typeof item2 !== "string") {
              continue;
            }
            if (typeof indices2[item2] == "number") {
              j2 = indices2[item2];
              const err19 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/uniqueItems", keyword: "uniqueItems", params: { i: i5, j: j2 }, message: "must NOT have duplicate items (items ## " + j2 + " and " + i5 + " are identical)", schema: true, parentSchema: schema19.properties.place, data: data7 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
              break;
            }
            indices2[item2] = i5;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/place", schemaPath: "#/properties/place/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.place.type, parentSchema: schema19.properties.place, data: data7 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.law !== void 0) {
      let data9 = data.law;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err21 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.law, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len3 = data9.length;
        for (let i6 = 0; i6 < len3; i6++) {
          let data10 = data9[i6];
          if (typeof data10 === "string") {
            if (func2(data10) < 1) {
              const err22 = { instancePath: instancePath + "/law/" + i6, schemaPath: "#/properties/law/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.law.items, data: data10 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
          } else {
            const err23 = { instancePath: instancePath + "/law/" + i6, schemaPath: "#/properties/law/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.law.items.type, parentSchema: schema19.properties.law.items, data: data10 };
            if (vErrors === null) {
              vErrors = [err23];
            } else {
              vErrors.push(err23);
            }
            errors++;
          }
        }
        let i7 = data9.length;
        let j3;
        if (i7 > 1) {
          const indices3 = {};
          for (; i7--; ) {
            let item3 = data9[i7];
            if (typeof item3 !== "string") {
              continue;
            }
            if (typeof indices3[item3] == "number") {
              j3 = indices3[item3];
              const err24 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/uniqueItems", keyword: "uniqueItems", params: { i: i7, j: j3 }, message: "must NOT have duplicate items (items ## " + j3 + " and " + i7 + " are identical)", schema: true, parentSchema: schema19.properties.law, data: data9 };
              if (vErrors === null) {
                vErrors = [err24];
              } else {
                vErrors.push(err24);
              }
              errors++;
              break;
            }
            indices3[item3] = i7;
          }
        }
      } else {
        const err25 = { instancePath: instancePath + "/law", schemaPath: "#/properties/law/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.law.type, parentSchema: schema19.properties.law, data: data9 };
        if (vErrors === null) {
          vErrors = [err25];
        } else {
          vErrors.push(err25);
        }
        errors++;
      }
    }
    if (data.status !== void 0) {
      let data11 = data.status;
      if (Array.isArray(data11)) {
        if (data11.length < 1) {
          const err26 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.status, data: data11 };
          if (vErrors === null) {
            vErrors = [err26];
          } else {
            vErrors.push(err26);
          }
          errors++;
        }
        const len4 = data11.length;
        for (let i8 = 0; i8 < len4; i8++) {
          let data12 = data11[i8];
          if (typeof data12 !== "string") {
            const err27 = { instancePath: instancePath + "/status/" + i8, schemaPath: "#/properties/status/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.status.items.type, parentSchema: schema19.properties.status.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err27];
            } else {
              vErrors.push(err27);
            }
            errors++;
          }
          if (!(data12 === "compliant" || data12 === "non_compliant" || data12 === "partially_compliant" || data12 === "possibly_non_compliant" || data12 === "possibly_compliant" || data12 === "under_review")) {
            const err28 = { instancePath: instancePath + "/status/" + i8, schemaPath: "#/properties/status/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.status.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.status.items.enum, parentSchema: schema19.properties.status.items, data: data12 };
            if (vErrors === null) {
              vErrors = [err28];
            } else {
              vErrors.push(err28);
            }
            errors++;
          }
        }
        let i9 = data11.length;
        let j4;
        if (i9 > 1) {
          const indices4 = {};
          for (; i9--; ) {
            let item4 = data11[i9];
            if (typeof item4 !== "string") {
              continue;
            }
            if (typeof indices4[item4] == "number") {
              j4 = indices4[item4];
              const err29 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/uniqueItems", keyword: "uniqueItems", params: { i: i9, j: j4 }, message: "must NOT have duplicate items (items ## " + j4 + " and " + i9 + " are identical)", schema: true, parentSchema: schema19.properties.status, data: data11 };
              if (vErrors === null) {
                vErrors = [err29];
              } else {
                vErrors.push(err29);
              }
              errors++;
              break;
            }
            indices4[item4] = i9;
          }
        }
      } else {
        const err30 = { instancePath: instancePath + "/status", schemaPath: "#/properties/status/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.status.type, parentSchema: schema19.properties.status, data: data11 };
        if (vErrors === null) {
          vErrors = [err30];
        } else {
          vErrors.push(err30);
        }
        errors++;
      }
    }
    if (data.fail_on !== void 0) {
      let data13 = data.fail_on;
      if (Array.isArray(data13)) {
        if (data13.length < 1) {
          const err31 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.fail_on, data: data13 };
          if (vErrors === null) {
            vErrors = [err31];
          } else {
            vErrors.push(err31);
          }
          errors++;
        }
        const len5 = data13.length;
        for (let i10 = 0; i10 < len5; i10++) {
          let data14 = data13[i10];
          if (typeof data14 !== "string") {
            const err32 = { instancePath: instancePath + "/fail_on/" + i10, schemaPath: "#/properties/fail_on/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.fail_on.items.type, parentSchema: schema19.properties.fail_on.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err32];
            } else {
              vErrors.push(err32);
            }
            errors++;
          }
          if (!(data14 === "compliant" || data14 === "non_compliant" || data14 === "partially_compliant" || data14 === "possibly_non_compliant" || data14 === "possibly_compliant" || data14 === "under_review")) {
            const err33 = { instancePath: instancePath + "/fail_on/" + i10, schemaPath: "#/properties/fail_on/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.fail_on.items.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.fail_on.items.enum, parentSchema: schema19.properties.fail_on.items, data: data14 };
            if (vErrors === null) {
              vErrors = [err33];
            } else {
              vErrors.push(err33);
            }
            errors++;
          }
        }
        let i11 = data13.length;
        let j5;
        if (i11 > 1) {
          const indices5 = {};
          for (; i11--; ) {
            let item5 = data13[i11];
            if (typeof item5 !== "string") {
              continue;
            }
            if (typeof indices5[item5] == "number") {
              j5 = indices5[item5];
              const err34 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/uniqueItems", keyword: "uniqueItems", params: { i: i11, j: j5 }, message: "must NOT have duplicate items (items ## " + j5 + " and " + i11 + " are identical)", schema: true, parentSchema: schema19.properties.fail_on, data: data13 };
              if (vErrors === null) {
                vErrors = [err34];
              } else {
                vErrors.push(err34);
              }
              errors++;
              break;
            }
            indices5[item5] = i11;
          }
        }
      } else {
        const err35 = { instancePath: instancePath + "/fail_on", schemaPath: "#/properties/fail_on/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.fail_on.type, parentSchema: schema19.properties.fail_on, data: data13 };
        if (vErrors === null) {
          vErrors = [err35];
        } else {
          vErrors.push(err35);
        }
        errors++;
      }
    }
    if (data.date !== void 0) {
      let data15 = data.date;
      if (typeof data15 === "string") {
        if (func2(data15) < 1) {
          const err36 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.date, data: data15 };
          if (vErrors === null) {
            vErrors = [err36];
          } else {
            vErrors.push(err36);
          }
          errors++;
        }
        if (!pattern3.test(data15)) {
          const err37 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/pattern", keyword: "pattern", params: { pattern: "^\\d{4}-\\d{2}-\\d{2}$" }, message: 'must match pattern "^\\d{4}-\\d{2}-\\d{2}$"', schema: "^\\d{4}-\\d{2}-\\d{2}$", parentSchema: schema19.properties.date, data: data15 };
          if (vErrors === null) {
            vErrors = [err37];
          } else {
            vErrors.push(err37);
          }
          errors++;
        }
      } else {
        const err38 = { instancePath: instancePath + "/date", schemaPath: "#/properties/date/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.date.type, parentSchema: schema19.properties.date, data: data15 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
    if (data.home !== void 0) {
      let data16 = data.home;
      if (typeof data16 === "string") {
        if (func2(data16) < 1) {
          const err39 = { instancePath: instancePath + "/home", schemaPath: "#/properties/home/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.home, data: data16 };
          if (vErrors === null) {
            vErrors = [err39];
          } else {
            vErrors.push(err39);
          }
          errors++;
        }
      } else {
        const err40 = { instancePath: instancePath + "/home", schemaPath: "#/properties/home/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.home.type, parentSchema: schema19.properties.home, data: data16 };
        if (vErrors === null) {
          vErrors = [err40];
        } else {
          vErrors.push(err40);
        }
        errors++;
      }
    }
    if (data.offsets !== void 0) {
      let data17 = data.offsets;
      if (typeof data17 !== "string") {
        const err41 = { instancePath: instancePath + "/offsets", schemaPath: "#/properties/offsets/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.offsets.type, parentSchema: schema19.properties.offsets, data: data17 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
      if (!(data17 === "codepoint" || data17 === "utf16" || data17 === "byte")) {
        const err42 = { instancePath: instancePath + "/offsets", schemaPath: "#/properties/offsets/enum", keyword: "enum", params: { allowedValues: schema19.properties.offsets.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.offsets.enum, parentSchema: schema19.properties.offsets, data: data17 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
    }
    if (data.include_skipped !== void 0) {
      let data18 = data.include_skipped;
      if (typeof data18 !== "boolean") {
        const err43 = { instancePath: instancePath + "/include_skipped", schemaPath: "#/properties/include_skipped/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.include_skipped.type, parentSchema: schema19.properties.include_skipped, data: data18 };
        if (vErrors === null) {
          vErrors = [err43];
        } else {
          vErrors.push(err43);
        }
        errors++;
      }
    }
    if (data.own_rules !== void 0) {
      let data19 = data.own_rules;
      if (Array.isArray(data19)) {
        if (data19.length < 1) {
          const err44 = { instancePath: instancePath + "/own_rules", schemaPath: "#/properties/own_rules/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.own_rules, data: data19 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
        const len6 = data19.length;
        for (let i12 = 0; i12 < len6; i12++) {
          let data20 = data19[i12];
          if (typeof data20 === "string") {
            if (func2(data20) < 1) {
              const err45 = { instancePath: instancePath + "/own_rules/" + i12, schemaPath: "#/properties/own_rules/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.own_rules.items, data: data20 };
              if (vErrors === null) {
                vErrors = [err45];
              } else {
                vErrors.push(err45);
              }
              errors++;
            }
          } else {
            const err46 = { instancePath: instancePath + "/own_rules/" + i12, schemaPath: "#/properties/own_rules/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.own_rules.items.type, parentSchema: schema19.properties.own_rules.items, data: data20 };
            if (vErrors === null) {
              vErrors = [err46];
            } else {
              vErrors.push(err46);
            }
            errors++;
          }
        }
        let i13 = data19.length;
        let j6;
        if (i13 > 1) {
          const indices6 = {};
          for (; i13--; ) {
            let item6 = data19[i13];
            if (typeof item6 !== "string") {
              continue;
            }
            if (typeof indices6[item6] == "number") {
              j6 = indices6[item6];
              const err47 = { instancePath: instancePath + "/own_rules", schemaPath: "#/properties/own_rules/uniqueItems", keyword: "uniqueItems", params: { i: i13, j: j6 }, message: "must NOT have duplicate items (items ## " + j6 + " and " + i13 + " are identical)", schema: true, parentSchema: schema19.properties.own_rules, data: data19 };
              if (vErrors === null) {
                vErrors = [err47];
              } else {
                vErrors.push(err47);
              }
              errors++;
              break;
            }
            indices6[item6] = i13;
          }
        }
      } else {
        const err48 = { instancePath: instancePath + "/own_rules", schemaPath: "#/properties/own_rules/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.own_rules.type, parentSchema: schema19.properties.own_rules, data: data19 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.files_from !== void 0) {
      let data21 = data.files_from;
      if (Array.isArray(data21)) {
        if (data21.length < 1) {
          const err49 = { instancePath: instancePath + "/files_from", schemaPath: "#/properties/files_from/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema19.properties.files_from, data: data21 };
          if (vErrors === null) {
            vErrors = [err49];
          } else {
            vErrors.push(err49);
          }
          errors++;
        }
        const len7 = data21.length;
        for (let i14 = 0; i14 < len7; i14++) {
          let data22 = data21[i14];
          if (typeof data22 === "string") {
            if (func2(data22) < 1) {
              const err50 = { instancePath: instancePath + "/files_from/" + i14, schemaPath: "#/properties/files_from/items/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.files_from.items, data: data22 };
              if (vErrors === null) {
                vErrors = [err50];
              } else {
                vErrors.push(err50);
              }
              errors++;
            }
          } else {
            const err51 = { instancePath: instancePath + "/files_from/" + i14, schemaPath: "#/properties/files_from/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.files_from.items.type, parentSchema: schema19.properties.files_from.items, data: data22 };
            if (vErrors === null) {
              vErrors = [err51];
            } else {
              vErrors.push(err51);
            }
            errors++;
          }
        }
        let i15 = data21.length;
        let j7;
        if (i15 > 1) {
          const indices7 = {};
          for (; i15--; ) {
            let item7 = data21[i15];
            if (typeof item7 !== "string") {
              continue;
            }
            if (typeof indices7[item7] == "number") {
              j7 = indices7[item7];
              const err52 = { instancePath: instancePath + "/files_from", schemaPath: "#/properties/files_from/uniqueItems", keyword: "uniqueItems", params: { i: i15, j: j7 }, message: "must NOT have duplicate items (items ## " + j7 + " and " + i15 + " are identical)", schema: true, parentSchema: schema19.properties.files_from, data: data21 };
              if (vErrors === null) {
                vErrors = [err52];
              } else {
                vErrors.push(err52);
              }
              errors++;
              break;
            }
            indices7[item7] = i15;
          }
        }
      } else {
        const err53 = { instancePath: instancePath + "/files_from", schemaPath: "#/properties/files_from/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema19.properties.files_from.type, parentSchema: schema19.properties.files_from, data: data21 };
        if (vErrors === null) {
          vErrors = [err53];
        } else {
          vErrors.push(err53);
        }
        errors++;
      }
    }
    if (data.input_format !== void 0) {
      let data23 = data.input_format;
      if (typeof data23 !== "string") {
        const err54 = { instancePath: instancePath + "/input_format", schemaPath: "#/properties/input_format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.input_format.type, parentSchema: schema19.properties.input_format, data: data23 };
        if (vErrors === null) {
          vErrors = [err54];
        } else {
          vErrors.push(err54);
        }
        errors++;
      }
      if (!(data23 === "auto" || data23 === "text" || data23 === "html" || data23 === "json" || data23 === "ndjson")) {
        const err55 = { instancePath: instancePath + "/input_format", schemaPath: "#/properties/input_format/enum", keyword: "enum", params: { allowedValues: schema19.properties.input_format.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.input_format.enum, parentSchema: schema19.properties.input_format, data: data23 };
        if (vErrors === null) {
          vErrors = [err55];
        } else {
          vErrors.push(err55);
        }
        errors++;
      }
    }
    if (data.text_field !== void 0) {
      let data24 = data.text_field;
      if (typeof data24 === "string") {
        if (func2(data24) < 1) {
          const err56 = { instancePath: instancePath + "/text_field", schemaPath: "#/properties/text_field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.text_field, data: data24 };
          if (vErrors === null) {
            vErrors = [err56];
          } else {
            vErrors.push(err56);
          }
          errors++;
        }
      } else {
        const err57 = { instancePath: instancePath + "/text_field", schemaPath: "#/properties/text_field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.text_field.type, parentSchema: schema19.properties.text_field, data: data24 };
        if (vErrors === null) {
          vErrors = [err57];
        } else {
          vErrors.push(err57);
        }
        errors++;
      }
    }
    if (data.date_field !== void 0) {
      let data25 = data.date_field;
      if (typeof data25 === "string") {
        if (func2(data25) < 1) {
          const err58 = { instancePath: instancePath + "/date_field", schemaPath: "#/properties/date_field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.date_field, data: data25 };
          if (vErrors === null) {
            vErrors = [err58];
          } else {
            vErrors.push(err58);
          }
          errors++;
        }
      } else {
        const err59 = { instancePath: instancePath + "/date_field", schemaPath: "#/properties/date_field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.date_field.type, parentSchema: schema19.properties.date_field, data: data25 };
        if (vErrors === null) {
          vErrors = [err59];
        } else {
          vErrors.push(err59);
        }
        errors++;
      }
    }
    if (data.id_field !== void 0) {
      let data26 = data.id_field;
      if (typeof data26 === "string") {
        if (func2(data26) < 1) {
          const err60 = { instancePath: instancePath + "/id_field", schemaPath: "#/properties/id_field/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema19.properties.id_field, data: data26 };
          if (vErrors === null) {
            vErrors = [err60];
          } else {
            vErrors.push(err60);
          }
          errors++;
        }
      } else {
        const err61 = { instancePath: instancePath + "/id_field", schemaPath: "#/properties/id_field/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.id_field.type, parentSchema: schema19.properties.id_field, data: data26 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.max_size !== void 0) {
      let data27 = data.max_size;
      if (typeof data27 == "number") {
        if (data27 <= 0 || isNaN(data27)) {
          const err62 = { instancePath: instancePath + "/max_size", schemaPath: "#/properties/max_size/exclusiveMinimum", keyword: "exclusiveMinimum", params: { comparison: ">", limit: 0 }, message: "must be > 0", schema: 0, parentSchema: schema19.properties.max_size, data: data27 };
          if (vErrors === null) {
            vErrors = [err62];
          } else {
            vErrors.push(err62);
          }
          errors++;
        }
      } else {
        const err63 = { instancePath: instancePath + "/max_size", schemaPath: "#/properties/max_size/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema19.properties.max_size.type, parentSchema: schema19.properties.max_size, data: data27 };
        if (vErrors === null) {
          vErrors = [err63];
        } else {
          vErrors.push(err63);
        }
        errors++;
      }
    }
    if (data.color !== void 0) {
      let data28 = data.color;
      if (typeof data28 !== "string") {
        const err64 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.color.type, parentSchema: schema19.properties.color, data: data28 };
        if (vErrors === null) {
          vErrors = [err64];
        } else {
          vErrors.push(err64);
        }
        errors++;
      }
      if (!(data28 === "auto" || data28 === "always" || data28 === "never")) {
        const err65 = { instancePath: instancePath + "/color", schemaPath: "#/properties/color/enum", keyword: "enum", params: { allowedValues: schema19.properties.color.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.color.enum, parentSchema: schema19.properties.color, data: data28 };
        if (vErrors === null) {
          vErrors = [err65];
        } else {
          vErrors.push(err65);
        }
        errors++;
      }
    }
    if (data.quiet !== void 0) {
      let data29 = data.quiet;
      if (typeof data29 !== "boolean") {
        const err66 = { instancePath: instancePath + "/quiet", schemaPath: "#/properties/quiet/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.quiet.type, parentSchema: schema19.properties.quiet, data: data29 };
        if (vErrors === null) {
          vErrors = [err66];
        } else {
          vErrors.push(err66);
        }
        errors++;
      }
    }
    if (data.stats !== void 0) {
      let data30 = data.stats;
      if (typeof data30 !== "boolean") {
        const err67 = { instancePath: instancePath + "/stats", schemaPath: "#/properties/stats/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.stats.type, parentSchema: schema19.properties.stats, data: data30 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.jobs !== void 0) {
      let data31 = data.jobs;
      const _errs65 = errors;
      let valid25 = false;
      const _errs66 = errors;
      if ("auto" !== data31) {
        const err68 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/anyOf/0/const", keyword: "const", params: { allowedValue: "auto" }, message: "must be equal to constant", schema: "auto", parentSchema: schema19.properties.jobs.anyOf[0], data: data31 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      var _valid0 = _errs66 === errors;
      valid25 = valid25 || _valid0;
      const _errs67 = errors;
      if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)))) {
        const err69 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/anyOf/1/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema19.properties.jobs.anyOf[1].type, parentSchema: schema19.properties.jobs.anyOf[1], data: data31 };
        if (vErrors === null) {
          vErrors = [err69];
        } else {
          vErrors.push(err69);
        }
        errors++;
      }
      if (typeof data31 == "number") {
        if (data31 > 256 || isNaN(data31)) {
          const err70 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/anyOf/1/maximum", keyword: "maximum", params: { comparison: "<=", limit: 256 }, message: "must be <= 256", schema: 256, parentSchema: schema19.properties.jobs.anyOf[1], data: data31 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
        if (data31 < 1 || isNaN(data31)) {
          const err71 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/anyOf/1/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema19.properties.jobs.anyOf[1], data: data31 };
          if (vErrors === null) {
            vErrors = [err71];
          } else {
            vErrors.push(err71);
          }
          errors++;
        }
      }
      var _valid0 = _errs67 === errors;
      valid25 = valid25 || _valid0;
      if (!valid25) {
        const err72 = { instancePath: instancePath + "/jobs", schemaPath: "#/properties/jobs/anyOf", keyword: "anyOf", params: {}, message: "must match a schema in anyOf", schema: schema19.properties.jobs.anyOf, parentSchema: schema19.properties.jobs, data: data31 };
        if (vErrors === null) {
          vErrors = [err72];
        } else {
          vErrors.push(err72);
        }
        errors++;
      } else {
        errors = _errs65;
        if (vErrors !== null) {
          if (_errs65) {
            vErrors.length = _errs65;
          } else {
            vErrors = null;
          }
        }
      }
    }
    if (data.check !== void 0) {
      let data32 = data.check;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key1 in data32) {
          if (!(key1 === "format")) {
            const err73 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.check, data: data32 };
            if (vErrors === null) {
              vErrors = [err73];
            } else {
              vErrors.push(err73);
            }
            errors++;
          }
        }
        if (data32.format !== void 0) {
          let data33 = data32.format;
          if (typeof data33 !== "string") {
            const err74 = { instancePath: instancePath + "/check/format", schemaPath: "#/properties/check/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.check.properties.format.type, parentSchema: schema19.properties.check.properties.format, data: data33 };
            if (vErrors === null) {
              vErrors = [err74];
            } else {
              vErrors.push(err74);
            }
            errors++;
          }
          if (!(data33 === "text" || data33 === "github" || data33 === "junit" || data33 === "tap" || data33 === "json")) {
            const err75 = { instancePath: instancePath + "/check/format", schemaPath: "#/properties/check/properties/format/enum", keyword: "enum", params: { allowedValues: schema19.properties.check.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.check.properties.format.enum, parentSchema: schema19.properties.check.properties.format, data: data33 };
            if (vErrors === null) {
              vErrors = [err75];
            } else {
              vErrors.push(err75);
            }
            errors++;
          }
        }
      } else {
        const err76 = { instancePath: instancePath + "/check", schemaPath: "#/properties/check/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.check.type, parentSchema: schema19.properties.check, data: data32 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
    if (data.diff !== void 0) {
      let data34 = data.diff;
      if (data34 && typeof data34 == "object" && !Array.isArray(data34)) {
        for (const key2 in data34) {
          if (!(key2 === "format")) {
            const err77 = { instancePath: instancePath + "/diff", schemaPath: "#/properties/diff/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.diff, data: data34 };
            if (vErrors === null) {
              vErrors = [err77];
            } else {
              vErrors.push(err77);
            }
            errors++;
          }
        }
        if (data34.format !== void 0) {
          let data35 = data34.format;
          if (typeof data35 !== "string") {
            const err78 = { instancePath: instancePath + "/diff/format", schemaPath: "#/properties/diff/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.diff.properties.format.type, parentSchema: schema19.properties.diff.properties.format, data: data35 };
            if (vErrors === null) {
              vErrors = [err78];
            } else {
              vErrors.push(err78);
            }
            errors++;
          }
          if (!(data35 === "text" || data35 === "markdown" || data35 === "json")) {
            const err79 = { instancePath: instancePath + "/diff/format", schemaPath: "#/properties/diff/properties/format/enum", keyword: "enum", params: { allowedValues: schema19.properties.diff.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.diff.properties.format.enum, parentSchema: schema19.properties.diff.properties.format, data: data35 };
            if (vErrors === null) {
              vErrors = [err79];
            } else {
              vErrors.push(err79);
            }
            errors++;
          }
        }
      } else {
        const err80 = { instancePath: instancePath + "/diff", schemaPath: "#/properties/diff/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.diff.type, parentSchema: schema19.properties.diff, data: data34 };
        if (vErrors === null) {
          vErrors = [err80];
        } else {
          vErrors.push(err80);
        }
        errors++;
      }
    }
    if (data.rules !== void 0) {
      let data36 = data.rules;
      if (data36 && typeof data36 == "object" && !Array.isArray(data36)) {
        for (const key3 in data36) {
          if (!(key3 === "kind" || key3 === "format")) {
            const err81 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.rules, data: data36 };
            if (vErrors === null) {
              vErrors = [err81];
            } else {
              vErrors.push(err81);
            }
            errors++;
          }
        }
        if (data36.kind !== void 0) {
          let data37 = data36.kind;
          if (typeof data37 !== "string") {
            const err82 = { instancePath: instancePath + "/rules/kind", schemaPath: "#/properties/rules/properties/kind/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.rules.properties.kind.type, parentSchema: schema19.properties.rules.properties.kind, data: data37 };
            if (vErrors === null) {
              vErrors = [err82];
            } else {
              vErrors.push(err82);
            }
            errors++;
          }
          if (!(data37 === "citation" || data37 === "date" || data37 === "place" || data37 === "person" || data37 === "verdict")) {
            const err83 = { instancePath: instancePath + "/rules/kind", schemaPath: "#/properties/rules/properties/kind/enum", keyword: "enum", params: { allowedValues: schema19.properties.rules.properties.kind.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.rules.properties.kind.enum, parentSchema: schema19.properties.rules.properties.kind, data: data37 };
            if (vErrors === null) {
              vErrors = [err83];
            } else {
              vErrors.push(err83);
            }
            errors++;
          }
        }
        if (data36.format !== void 0) {
          let data38 = data36.format;
          if (typeof data38 !== "string") {
            const err84 = { instancePath: instancePath + "/rules/format", schemaPath: "#/properties/rules/properties/format/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema19.properties.rules.properties.format.type, parentSchema: schema19.properties.rules.properties.format, data: data38 };
            if (vErrors === null) {
              vErrors = [err84];
            } else {
              vErrors.push(err84);
            }
            errors++;
          }
          if (!(data38 === "text" || data38 === "json" || data38 === "markdown")) {
            const err85 = { instancePath: instancePath + "/rules/format", schemaPath: "#/properties/rules/properties/format/enum", keyword: "enum", params: { allowedValues: schema19.properties.rules.properties.format.enum }, message: "must be equal to one of the allowed values", schema: schema19.properties.rules.properties.format.enum, parentSchema: schema19.properties.rules.properties.format, data: data38 };
            if (vErrors === null) {
              vErrors = [err85];
            } else {
              vErrors.push(err85);
            }
            errors++;
          }
        }
      } else {
        const err86 = { instancePath: instancePath + "/rules", schemaPath: "#/properties/rules/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.rules.type, parentSchema: schema19.properties.rules, data: data36 };
        if (vErrors === null) {
          vErrors = [err86];
        } else {
          vErrors.push(err86);
        }
        errors++;
      }
    }
    if (data.why !== void 0) {
      let data39 = data.why;
      if (data39 && typeof data39 == "object" && !Array.isArray(data39)) {
        for (const key4 in data39) {
          if (!(key4 === "json")) {
            const err87 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema19.properties.why, data: data39 };
            if (vErrors === null) {
              vErrors = [err87];
            } else {
              vErrors.push(err87);
            }
            errors++;
          }
        }
        if (data39.json !== void 0) {
          let data40 = data39.json;
          if (typeof data40 !== "boolean") {
            const err88 = { instancePath: instancePath + "/why/json", schemaPath: "#/properties/why/properties/json/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema19.properties.why.properties.json.type, parentSchema: schema19.properties.why.properties.json, data: data40 };
            if (vErrors === null) {
              vErrors = [err88];
            } else {
              vErrors.push(err88);
            }
            errors++;
          }
        }
      } else {
        const err89 = { instancePath: instancePath + "/why", schemaPath: "#/properties/why/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.properties.why.type, parentSchema: schema19.properties.why, data: data39 };
        if (vErrors === null) {
          vErrors = [err89];
        } else {
          vErrors.push(err89);
        }
        errors++;
      }
    }
  } else {
    const err90 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema19.type, parentSchema: schema19, data };
    if (vErrors === null) {
      vErrors = [err90];
    } else {
      vErrors.push(err90);
    }
    errors++;
  }
  validate52.errors = vErrors;
  return errors === 0;
}
validate52.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };

/** Against src/cli/settings/config-schema.ts. */
export const validateConfig: Validator = check
