from xml.etree import ElementTree

cell = ElementTree.fromstring("<c><f>A1*3</f><v>6</v></c>")
parts = {part.tag: part.text for part in cell}
print(parts)
assert (parts.get("f"), parts.get("v")) in (("A1*3", "6"), ("A1*3", None))
assert (parts.get("f"), parts.get("v")) == ("A1*3", None)
