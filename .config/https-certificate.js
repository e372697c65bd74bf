import process from 'node:process';

/**
 * Excel opens pages over https only: the certificate of office-addin-dev-certs where it can be installed, otherwise the
 * self-signed one of the dev server, which has to be trusted by hand.
 */
export async function httpsServer() {
  try {
    const { getHttpsServerOptions } = await import('office-addin-dev-certs');
    return { type: 'https', options: await getHttpsServerOptions() };
  } catch (error) {
    process.stderr.write(
      `No trusted certificate for localhost (${error.message}); using a self-signed one.\n`,
    );
    return { type: 'https' };
  }
}
