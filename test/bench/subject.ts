/** What the bench measures, bundled as the command line is. */
export { openXlsx } from '../../src/adapters/xlsx/xlsx-workbook';
export { applyPlan } from '../../src/app/apply-plan';
export { nodeCompression } from '../../src/cli/node-compression';
export { evaluateWorkbook } from '../../src/app/evaluate-workbook';
export { DEFAULT_POLICY, evaluateSheet } from '../../src/core/index';
