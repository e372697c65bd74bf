import { findProgramme } from '/work/main/src/programmes/registry';
import { buildFiling } from '/work/main/test/check/build-filing';
import { computeCoverage } from '/work/main/src/coverage/coverage';
import { checkFiling } from '/work/main/src/check/check';
import { FilingIndex } from '/work/main/src/filing/filing-index';
const p = findProgramme('lianyungang-2026')!;
const filing = buildFiling(p, { 'members.enterprises': Array.from({length:500},(_, i)=>({name:`示例第${i}号有限公司`, employees: i, assets: 100+i, sales: 200+i, benefit: i})),
 'members.schools': [{name:'示例学校', level:'中职', students: 5000, relatedStudents: 300, majors:['a']}], 'cover.leadSchool':'示例学校','cover.leadEnterprise':'示例第7号公司' });
for (let i=0;i<40;i++){ const t0=performance.now(); const index=new FilingIndex(filing); const t1=performance.now(); const coverage=computeCoverage(p,filing,index); const t2=performance.now();
 const r=checkFiling(p,filing,{stage:'submit',coverage,today:null,round:null,series:null}); const t3=performance.now(); if(i%13===0) console.log((t1-t0).toFixed(2),(t2-t1).toFixed(2),(t3-t2).toFixed(2), r.findings.length); }
