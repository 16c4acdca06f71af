import { benchAnalysis, formatAnalysisBench } from './bench-analysis.ts';
import { benchPlay, formatPlayTimings } from './bench-play.ts';

console.log('Mathematics of random domains, medians');
console.log(formatAnalysisBench(benchAnalysis()));
console.log('');
console.log('Play on saas-renewal, scripted against scripted');
console.log(formatPlayTimings(benchPlay()));
