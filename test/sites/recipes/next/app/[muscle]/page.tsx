import { renderContent } from 'care-picks/server';
import catalog from '../../catalog.json';

const TITLES: Record<string, string> = { soleus: 'Soleus', 'upper-trapezius': 'Upper trapezius' };

export const generateStaticParams = () => Object.keys(TITLES).map(muscle => ({ muscle }));

export default async function Post({ params }: { params: Promise<{ muscle: string }> }) {
  const { muscle } = await params;
  return (
    <main>
      <h1>{TITLES[muscle]}</h1>
      <care-picks
        muscle={muscle}
        dangerouslySetInnerHTML={{ __html: await renderContent(catalog, muscle) }}
        suppressHydrationWarning
      />
    </main>
  );
}
