import type { Core } from '@strapi/strapi';
import { environment } from '../src/environment';

export default ({ env }: Core.Config.Shared.ConfigParams) => {
  const { secret } = environment(env);
  return {
    autoOpen: false,
    auth: { secret: secret('ADMIN_JWT_SECRET') },
    apiToken: { salt: secret('API_TOKEN_SALT') },
    transfer: { token: { salt: secret('TRANSFER_TOKEN_SALT') } },
    secrets: { encryptionKey: secret('ENCRYPTION_KEY') },
    // A report is looked at in the form itself; there is no page to preview.
    preview: { enabled: false },
    // The question mark of a screen leads to this product's own guide, not to Strapi's manual.
    flags: { nps: false, promoteEE: false, docLinks: false },
  };
};
