import { benchAnalysis, formatAnalysisBench } from './bench-analysis.ts';
import { benchSheets, formatSheetBench } from './bench-sheets.ts';
import { benchPlay, formatPlayTimings } from './bench-play.ts';
import { benchSimulate, formatSimulateTimings } from './bench-simulate.ts';

console.log('Mathematics of random domains, medians');
console.log(formatAnalysisBench(benchAnalysis()));
console.log('');
console.log('The largest score sheets: the whole of "analyse --sheet", start of the process included');
console.log(formatSheetBench(benchSheets()));
console.log('');
console.log('Play on saas-renewal, scripted against scripted');
console.log(formatPlayTimings(benchPlay()));
console.log('');
console.log('Whole negotiations, as simulate plays and scores them (without the worked example)');
console.log(formatSimulateTimings(benchSimulate()));
