import {test} from 'vitest';import {readFileSync} from 'fs';import {brotliCompressSync as b} from 'zlib';
import {answerOn,data,sides} from './tests/support/sides.ts';
test('x',async()=>{
 for(const l of ['zh','en'] as const){const s=JSON.stringify(data[l]);console.log(l,s.length,b(s).length,Object.entries(data[l]).map(([k,v])=>k+':'+b(JSON.stringify(v)).length).join(' '))}
 for(const line of readFileSync('/tmp/q.txt','utf8').trim().split('\n')){
  const [lang,q]=line.split('\t');const t=performance.now();const a=await answerOn(lang as any,q);const ms=performance.now()-t;
  console.log(lang,q,'→',a.exactness,a.readAs.join('/'),a.hits.length,a.hits.slice(0,4).map(h=>h.id+(h.lang===lang?'':'*')+'('+h.score.toFixed(1)+')').join(' '),ms.toFixed(1)+'ms')
 }
},60000);
