/** The application itself adds nothing to Strapi: everything it does is in the plugin `disclosure`. */
export default {};
