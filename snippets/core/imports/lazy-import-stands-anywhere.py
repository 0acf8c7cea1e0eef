# /// script
# requires-python = ">=3.15"
# ///
places = [
    "{}",
    "if True:\n    {}",
    "def function():\n    {}",
    "class Class:\n    {}",
    "try:\n    {}\nfinally:\n    pass",
]
refused = []
for place in places:
    compile(place.format("import json"), "<source>", "exec")
    try:
        compile(place.format("lazy import json"), "<source>", "exec")
    except SyntaxError:
        refused.append(place.split()[0])

print(refused)
assert refused == []
