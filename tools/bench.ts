import { benchAnalysis, formatAnalysisBench } from './bench-analysis.ts';
import { benchSheets, formatSheetBench } from './bench-sheets.ts';
import { benchPlay, formatPlayTimings } from './bench-play.ts';

console.log('Mathematics of random domains, medians');
console.log(formatAnalysisBench(benchAnalysis()));
console.log('');
console.log('The largest score sheets: the whole of "analyse --sheet", start of the process included');
console.log(formatSheetBench(benchSheets()));
console.log('');
console.log('Play on saas-renewal, scripted against scripted');
console.log(formatPlayTimings(benchPlay()));
