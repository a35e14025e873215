import type { Metadata } from 'next';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { CarePicksElements } from './care-picks-elements';

export const metadata: Metadata = { other: { 'care-picks-home': '/care/' } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <nav>
          <Link href="/soleus/">Soleus</Link> <Link href="/upper-trapezius/">Upper trapezius</Link>
        </nav>
        {children}
        <CarePicksElements />
      </body>
    </html>
  );
}
