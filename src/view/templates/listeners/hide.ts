/** A photo that does not load is hidden; what stands behind it is in sight. */
export const hide = ({ target }: Event): void => {
  (target as HTMLElement).hidden = true;
};
