/** Tools → Care Picks: from an empty catalog to the folder on the site. */
