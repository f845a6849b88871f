import { createRoot } from 'react-dom/client';
import { Page } from './Page';
import { WORDS } from './strings.zh-cn';
import type { ChosenFile } from './use-documents';

const SAMPLE = 'sample.xlsx';

async function fetchSample(): Promise<ChosenFile> {
  const response = await fetch(SAMPLE);
  if (!response.ok) throw new Error(`${SAMPLE}: ${response.status}`);
  return { name: WORDS.sampleName, arrayBuffer: () => response.arrayBuffer() };
}

const place = document.getElementById('page');
if (place === null) throw new Error('no place for the page');
createRoot(place).render(<Page fetchSample={fetchSample} />);
