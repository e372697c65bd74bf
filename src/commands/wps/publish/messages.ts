import type { InstallWay } from './registration';

const ways: Record<InstallWay, string> = { online: '在线', offline: '离线' };

/** What the publish page says as it works; its fixed text stands in publish.html. */
export const publishMessages = {
  looking: '正在查找本机的 WPS…',
  serviceMissing:
    '没有连上本机的 WPS。请先打开 WPS 表格，再点“重新检测”；仍然不行，请看下面的“连不上 WPS 怎么办”。',
  serviceFound: (version: string): string =>
    version === '' ? '已连上本机的 WPS。' : `已连上本机的 WPS（服务版本 ${version}）。`,
  listUnreadable: '读不到 WPS 的加载项清单，无法判断是否已经安装。可以直接点“安装”。',
  notInstalled: '尚未安装。',
  installed: (way: InstallWay, version: string): string =>
    `已安装（${ways[way]}${version === '' ? '' : `，版本 ${version}`}）。`,
  outdated: (way: InstallWay): string =>
    `已安装（${ways[way]}），但与本页提供的不同。点“更新”换成本页的版本。`,
  install: '安装',
  update: '更新',
  installAgain: '重新安装',
  working: '请稍候…',
  installDone:
    '安装好了。请关闭所有 WPS 窗口再打开；第一次会问是否信任这个加载项，点“允许”，然后再把 WPS 关闭、打开一次。',
  uninstallDone: '已卸载。请关闭所有 WPS 窗口再打开，选项卡就没有了。',
  refused: (status: number): string =>
    `WPS 没有接受（${status}）。请更新 WPS 后再试，或请管理员按手册离线安装。`,
  unreachable: '没有收到 WPS 的答复。请打开 WPS 表格后再试；浏览器问是否允许访问本机，请点“允许”。',
  notReached: (address: string): string =>
    `已登记，但 WPS 读不到 ${address} 。请检查网络和服务器地址，并请管理员确认这个文件不需要登录就能打开。`,
  developmentAddress: '这一页是开发用的，地址指向本机。正式使用请管理员用单位的服务器地址重新生成。',
};
