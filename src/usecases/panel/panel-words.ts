/** Words of 评审汇总: the pane says what the workbook says. */
export { panelReportMessages as panelWords } from '../../layout/panel-report-messages';
