from xml.etree import ElementTree

SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def read(cell):
    element = ElementTree.fromstring(f'<c xmlns="{SPACE[1:-1]}">{cell}</c>')
    return element.findtext(SPACE + "f"), element.findtext(SPACE + "v")


found = [read("<f>A1*3</f><v>6</v>"), read("<f>A1*3</f>"), read("<v>6</v>")]
print(found)
assert found == [("A1*3", "6"), ("A1*3", None), (None, "6")]
