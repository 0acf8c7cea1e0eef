import zipfile
from xml.etree import ElementTree

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
sheet = (
    f'<worksheet xmlns="{SPACE[1:-1]}"><sheetData><row r="1"><c r="A1"><v>2</v></c><c r="B1"><f>A1*3</f><v>6</v></c></row>'
    "</sheetData></worksheet>"
)
with zipfile.ZipFile("book.xlsx", "w") as book:
    book.writestr("xl/worksheets/sheet1.xml", sheet)
with zipfile.ZipFile("book.xlsx") as book:
    cells = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml")).iter(SPACE + "c")
    values = {cell.get("r"): cell.findtext(SPACE + "v") for cell in cells}
print(values)
assert zipfile.is_zipfile("book.xlsx")
assert values == {"A1": "2", "B1": "6"}
