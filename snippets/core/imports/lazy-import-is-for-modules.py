# /// script
# requires-python = ">=3.15"
# ///
sources = {
    "module": "{}import json",
    "function": "def function():\n    {}import json",
    "class": "class Class:\n    {}import json",
    "try": "try:\n    {}import json\nfinally:\n    pass",
    "star": "{}from json import *",
}


def outcome(source):
    try:
        compile(source, "<source>", "exec")
    except SyntaxError as error:
        return type(error).__name__
    return "compiles"


plain = {name: outcome(source.format("")) for name, source in sources.items()}
lazy = {name: outcome(source.format("lazy ")) for name, source in sources.items()}

assert plain == dict.fromkeys(sources, "compiles")
assert lazy == {
    "module": "compiles",
    "function": "SyntaxError",
    "class": "SyntaxError",
    "try": "SyntaxError",
    "star": "SyntaxError",
}
print(lazy)
