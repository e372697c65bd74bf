/** For people whose web view or browser cannot run the page; understood by every engine, like the check itself. */
export const engineMessages = {
  paneTooOld:
    '这台电脑上 Excel 内置的网页组件太旧，任务窗格无法运行。请把 Excel 更新到 2021 或更新的版本（Microsoft 365 亦可），并安装 Microsoft Edge WebView2 运行时，然后重新打开。',
  workbenchTooOld:
    '这个浏览器太旧，工作台无法运行。请使用 Chrome 100 或 Edge 100 以上的版本打开本页；双核浏览器请先更新，再切换到“极速模式”。',
};
