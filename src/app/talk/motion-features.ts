import { domAnimation } from 'framer-motion';

/** What moves things. In a file of its own, so that it is fetched after the page. */
export const features = domAnimation;
