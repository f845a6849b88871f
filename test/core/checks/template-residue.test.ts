import { templateResidue } from '../../../src/core/checks/template-residue';
import { testCheck } from './check-table';

testCheck('templateResidue', templateResidue, {
  reject: [
    {
      because: 'all leftovers in one finding',
      form: { residue: ['D15', 'D14', 'B16'] },
      hits: [{ at: null, params: { cells: ['D14', 'D15', 'B16'] } }],
    },
  ],
  accept: [{ because: 'a form without leftovers', form: {} }],
});
