import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'export',
  trailingSlash: true,
  serverExternalPackages: ['care-picks'],
};

export default config;
