import { defineCheck } from './check';
import { deviationOf, owedExplanations } from './facts/explanations';
import { indicatorName } from './facts/indicator-name';

type Deviation = 'missed' | 'partly' | 'belowFull';

const WORDS: Readonly<Record<Deviation, string>> = {
  missed: '未达到年度指标值',
  partly: '部分达成年度指标值',
  belowFull: '未得满分',
};

/**
 * A row that missed its target, or lost points by a person, has no explanation.
 *
 * 要求：未达成或未得满分的指标须填写偏差原因分析及改进措施
 */
export const deviationUnexplained = defineCheck({
  code: 'deviation-unexplained',
  severity: 'error',
  message: ({ indicator, deviation }: { indicator: string; deviation: Deviation }) =>
    `指标“${indicator}”${WORDS[deviation]}，须填写偏差原因分析及改进措施`,
  advice: () => '写明偏差的具体原因和改进措施，“无”“0”和没有写完的开头不算',
  run: (scored) =>
    owedExplanations(scored, (result) => deviationOf(result) !== null).map(({ at, results }) => ({
      at,
      params: {
        indicator: results.map(({ indicator }) => indicatorName(indicator)).join('、'),
        deviation: deviationOf(results[0]) ?? 'missed',
      },
    })),
});
