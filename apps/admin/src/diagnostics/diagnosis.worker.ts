import { runDiagnosis, type DiagnosisAsked } from './diagnosis-run.ts';

/** Off the thread that draws the page: a nation with fifty indicators takes its time. */
self.onmessage = ({ data }: MessageEvent<DiagnosisAsked>) => {
  self.postMessage(runDiagnosis(data));
};
