import product from '../../../package.json';

/** The version of this product. */
export const PRODUCT_VERSION: string = product.version;
