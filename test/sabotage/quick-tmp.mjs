import { bundle } from './bundle.mjs';
import { Script } from 'node:vm';
import { expect } from '@esm-bundle/chai/esm/chai.js';
import * as fc from 'fast-check';
globalThis.window=globalThis;
const sh={'@open-wc/testing':{expect},'fast-check':fc}; for(const n of ['zod','zod/mini','zod/locales']) sh[n]=await import(n);
import { runSuite } from './run-suite.mjs';
const suites=process.argv.slice(2);
const {script}=await bundle(suites,new Map());
const ev=new Script(`(function (require, module, exports) {${script}\n})`).runInThisContext();
for(const s of suites){ const titles=[]; let n=0, bad=0;
 const load=()=>{const e={}; ev(x=>sh[x],{exports:e},e); e.suites[s]();};
 let skip=new Set();
 for(;;){ try{ n=0; await runSuite(load,t=>!skip.has(t),{start(){n++}}); break;}catch(e){ bad++; skip.add(e.message); console.log('FAIL',e.message,'\n   ',e.cause?.message??e, e.cause?.expected!==undefined?JSON.stringify(e.cause.actual)+' VS '+JSON.stringify(e.cause.expected):''); if(bad>25) break; } }
 console.log(s,n,'ran',bad,'failed'); }
process.exit();
