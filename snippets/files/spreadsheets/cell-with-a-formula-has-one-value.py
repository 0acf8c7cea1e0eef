from xml.etree import ElementTree

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
cell = ElementTree.fromstring(f'<c xmlns="{SPACE[1:-1]}" r="B1"><f>A1*3</f><v>6</v></c>')
parts = [part.tag.removeprefix(SPACE) for part in cell]
print(parts)
assert parts == ["f"]
