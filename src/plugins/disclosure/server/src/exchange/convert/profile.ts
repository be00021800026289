/** The settings with which LibreOffice opens what others made: no macro runs, no link is followed, nothing is fetched. */

interface Setting {
  path: string;
  name: string;
  value: string | number | boolean;
}

/** A port on which nothing listens: the way out for whatever would be fetched. */
const nowhere = { host: '127.0.0.1', port: 9 };

const settings: readonly Setting[] = [
  { path: 'Office.Common/Security/Scripting', name: 'MacroSecurityLevel', value: 3 },
  { path: 'Office.Common/Security/Scripting', name: 'DisableMacrosExecution', value: true },
  { path: 'Office.Common/Security/Scripting', name: 'DisableActiveContent', value: true },
  { path: 'Office.Common/Security/Scripting', name: 'BlockUntrustedRefererLinks', value: true },
  { path: 'Office.Writer/Content/Update', name: 'Link', value: 0 },
  { path: 'Office.Calc/Content/Update', name: 'Link', value: 2 },
  { path: 'Office.Calc/Formula/Load', name: 'OOXMLRecalcMode', value: 1 },
  { path: 'Office.Calc/Formula/Load', name: 'ODFRecalcMode', value: 1 },
  { path: 'Inet/Settings', name: 'ooInetProxyType', value: 2 },
  { path: 'Inet/Settings', name: 'ooInetNoProxy', value: '' },
  { path: 'Inet/Settings', name: 'ooInetHTTPProxyName', value: nowhere.host },
  { path: 'Inet/Settings', name: 'ooInetHTTPProxyPort', value: nowhere.port },
  { path: 'Inet/Settings', name: 'ooInetHTTPSProxyName', value: nowhere.host },
  { path: 'Inet/Settings', name: 'ooInetHTTPSProxyPort', value: nowhere.port },
];

const item = ({ path, name, value }: Setting): string =>
  `<item oor:path="/org.openoffice.${path}"><prop oor:name="${name}" oor:op="fuse"><value>${value}</value></prop></item>`;

/** The file `registrymodifications.xcu` of a profile. */
export const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
${settings.map(item).join('\n')}
</oor:items>
`;
