import {test} from 'vitest';import {data} from './tests/support/sides.ts';import {openSide} from './src/search/side.ts';import {ask} from './src/search/ask.ts';
test('p',()=>{const j=JSON.stringify(data.en.text),z=JSON.stringify(data.zh.text);
for(let i=0;i<3;i++){let t=performance.now();const s=openSide(JSON.parse(j));console.log('open en',performance.now()-t);t=performance.now();ask(s,'cloud computing');console.log('ask',performance.now()-t);
t=performance.now();const s2=openSide(JSON.parse(z));console.log('open zh',performance.now()-t);t=performance.now();ask(s2,'数据交易');console.log('ask',performance.now()-t);}
const s=openSide(data.en.text,data.en.words),s2=openSide(data.zh.text,data.zh.words);
for(const [side,q] of [[s,'gazzelle'],[s,'how many future factories'],[s2,'城市大恼'],[s2,'谁来负责数据买卖的监管工作'],[s2,'jiebangguashuai'],[s2,'a']] as const)for(let i=0;i<3;i++){const t=performance.now();ask(side,q);console.log(q,(performance.now()-t).toFixed(1));}
});
