const XML_ESCAPES = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

const escaped = (text) => text.replace(/[&<>"]/g, (character) => XML_ESCAPES.get(character));

const attributes = (values) =>
  Object.entries(values)
    .map(([name, value]) => `${name}="${escaped(value)}"`)
    .join(' ');

/** What WPS reads at each start, bare, beside ribbon.xml. */
export const pluginManifest = ({ name, description }) => `<?xml version="1.0" encoding="UTF-8"?>
<JsPlugin>
  <ApiVersion>1.0.0</ApiVersion>
  <Name>${escaped(name)}</Name>
  <Description>${escaped(description)}</Description>
</JsPlugin>
`;

/** The list on the server that oem.ini points to: WPS opens the add-in from the server each time. */
export const onlineRegistration = ({ name, wpsAddress }) => `<jsplugins>
  <jspluginonline ${attributes({ name, type: 'et', url: wpsAddress, debug: '', enable: 'enable_dev', install: 'null' })}/>
</jsplugins>
`;

/** The list beside the unpacked folder in jsaddons. */
export const offlineRegistration = ({ name, version, packageFolder }) => `<jsplugins>
  <jsplugin ${attributes({ name, type: 'et', url: packageFolder, version, enable: 'enable_dev', install: 'null' })}/>
</jsplugins>
`;

/** For the office6/cfgs/oem.ini of an organisation's edition; ASCII, because old editions read it in the system's code page. */
export const oemSample = ({ wpsPluginsAddress }) =>
  ['[Support]', 'JsApiPlugin=true', '', '[Server]', `JSPluginsServer=${wpsPluginsAddress}`, ''].join('\r\n');
