import { renderContent } from 'care-picks/server';
import catalog from '../../../catalog.json';

const TITLES: Record<string, string> = { soleus: 'Soleus', 'upper-trapezius': 'Upper trapezius' };

export const entries = () => Object.keys(TITLES).map(muscle => ({ muscle }));

export const load = async ({ params: { muscle } }) => ({
  muscle,
  title: TITLES[muscle],
  picks: await renderContent(catalog, muscle),
});
