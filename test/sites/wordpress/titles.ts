/** The posts that later suites come back to. */
export const BY_BLOCK = 'The soleus, by the block';
export const BY_SHORTCODE = 'The soleus, by the shortcode';
