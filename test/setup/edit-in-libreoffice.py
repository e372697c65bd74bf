"""Edits workbooks in a real LibreOffice the way a person does, and says what its formulas show.

usage: edit-in-libreoffice.py SOFFICE

Each line of the input is a list of jobs, {input, output, edits, show}. An edit is a list: its name and its arguments.
Answers each with a line: {"shown": …}, a list with one object per job, the shown text of every cell asked for in
`show`; or {"failure": …}, what Python said. Ends where the input does.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import traceback
import uuid

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet.CellInsertMode import DOWN, RIGHT  # noqa: F401  (loads the enumeration)
from com.sun.star.table import CellRangeAddress, TableSortField


def property_value(name, value):
    item = PropertyValue()
    item.Name, item.Value = name, value
    return item


def connect(office, profile):
    pipe = "edits" + uuid.uuid4().hex
    process = subprocess.Popen(
        [office, "-env:UserInstallation=file://" + profile, "--headless", "--norestore", "--nologo",
         "--accept=pipe,name=%s;urp;" % pipe],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            return process, context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        except Exception:
            time.sleep(0.25)
    raise RuntimeError("LibreOffice did not answer")


def address_of(sheet, area):
    return sheet.getCellRangeByName(area).getRangeAddress()


def unprotect_all(document):
    for sheet in document.Sheets:
        sheet.unprotect("")


EDITS = {}


def edit(function):
    EDITS[function.__name__] = function
    return function


@edit
def insertRows(document, sheet, row, count):
    document.Sheets.getByName(sheet).Rows.insertByIndex(row - 1, count)


@edit
def insertColumns(document, sheet, column, count):
    document.Sheets.getByName(sheet).Columns.insertByIndex(column - 1, count)


@edit
def deleteColumns(document, sheet, column, count):
    document.Sheets.getByName(sheet).Columns.removeByIndex(column - 1, count)


@edit
def deleteRows(document, sheet, row, count):
    document.Sheets.getByName(sheet).Rows.removeByIndex(row - 1, count)


@edit
def setText(document, sheet, cell, text):
    document.Sheets.getByName(sheet).getCellRangeByName(cell).setString(text)


@edit
def setNumber(document, sheet, cell, value):
    document.Sheets.getByName(sheet).getCellRangeByName(cell).setValue(value)


@edit
def setFormula(document, sheet, cell, formula):
    document.Sheets.getByName(sheet).getCellRangeByName(cell).setFormula(formula)


@edit
def cut(document, sheet, area, target):
    page = document.Sheets.getByName(sheet)
    page.moveRange(page.getCellRangeByName(target).getCellAddress(), address_of(page, area))


@edit
def copyCells(document, sheet, area, target):
    page = document.Sheets.getByName(sheet)
    page.copyRange(page.getCellRangeByName(target).getCellAddress(), address_of(page, area))


@edit
def copySheet(document, sheet, name, position):
    document.Sheets.copyByName(sheet, name, position)


@edit
def renameSheet(document, sheet, name):
    document.Sheets.getByName(sheet).setName(name)


@edit
def moveSheet(document, sheet, position):
    document.Sheets.moveByName(sheet, position)


@edit
def removeSheet(document, sheet):
    document.Sheets.removeByName(sheet)


@edit
def sort(document, sheet, area, column, ascending):
    field = TableSortField()
    field.Field, field.IsAscending = column, ascending
    document.Sheets.getByName(sheet).getCellRangeByName(area).sort((
        property_value("SortFields", uno.Any("[]com.sun.star.table.TableSortField", (field,))),
        property_value("ContainsHeader", False)))


@edit
def hideRows(document, sheet, row, count):
    rows = document.Sheets.getByName(sheet).Rows
    for index in range(row - 1, row - 1 + count):
        rows.getByIndex(index).IsVisible = False


def run(desktop, job):
    document = desktop.loadComponentFromURL(
        uno.systemPathToFileUrl(os.path.abspath(job["input"])), "_blank", 0, (property_value("Hidden", True),))
    try:
        if job["edits"]:
            unprotect_all(document)
        for name, *arguments in job["edits"]:
            EDITS[name](document, *arguments)
        document.calculateAll()
        shown = {}
        for place in job.get("show", []):
            sheet, cell = place.rsplit("!", 1)
            shown[place] = document.Sheets.getByName(sheet).getCellRangeByName(cell).getString()
        if job.get("output"):
            document.storeToURL(
                uno.systemPathToFileUrl(os.path.abspath(job["output"])),
                (property_value("FilterName", "Calc MS Excel 2007 XML"),))
        return shown
    finally:
        document.close(True)


def answer(desktop, line):
    try:
        return {"shown": [run(desktop, job) for job in json.loads(line)]}
    except Exception:
        return {"failure": traceback.format_exc()}


def main():
    profile = tempfile.mkdtemp(prefix="office-profile-")
    process, desktop = connect(sys.argv[1], profile)
    try:
        for line in sys.stdin:
            # Within ASCII, whatever this system takes for its encoding.
            print(json.dumps(answer(desktop, line)), flush=True)
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass
        process.wait(30)
        shutil.rmtree(profile, ignore_errors=True)


main()
