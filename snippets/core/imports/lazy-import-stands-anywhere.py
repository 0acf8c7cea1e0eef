# /// script
# requires-python = ">=3.15"
# ///
places = {
    "module": "{}",
    "if": "if True:\n    {}",
    "function": "def function():\n    {}",
    "class": "class Class:\n    {}",
    "try": "try:\n    {}\nfinally:\n    pass",
}


def compiles(source):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError:
        return False
    return True


plain = [name for name, place in places.items() if compiles(place.format("import json"))]
lazy = [name for name, place in places.items() if compiles(place.format("lazy import json"))]

print(lazy)
assert plain == ["module", "if", "function", "class", "try"]
assert "if" in lazy
assert lazy == plain
