import re

text = "10px 2em"
found = [re.findall(pattern, text) for pattern in (r"\d+(px|em)", r"(\d+)(px|em)", r"\d+(?:px|em)", r".*")]
assert found == [["px", "em"], [("10", "px"), ("2", "em")], ["10px", "2em"], ["10px 2em", ""]]
print(found)
