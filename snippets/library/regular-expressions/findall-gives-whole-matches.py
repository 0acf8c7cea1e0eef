import re

text = "10px, 2em"
assert re.search(r"\d+(px|em)", text)[0] == "10px"
found = re.findall(r"\d+(px|em)", text)
assert re.split(r", ", text) == ["10px", "2em"]
assert [text.count(each) for each in found] == [1, 1]

print(found)
assert found == ["10px", "2em"]
