# /// script
# requires-python = ">=3.15"
# ///
sources = {
    "module": "lazy import json",
    "function": "def function():\n    lazy import json",
    "class": "class Class:\n    lazy import json",
    "try": "try:\n    lazy import json\nfinally:\n    pass",
    "star": "lazy from json import *",
}
outcomes = {}
for name, source in sources.items():
    try:
        compile(source, "<source>", "exec")
        outcomes[name] = "compiles"
    except SyntaxError as error:
        outcomes[name] = type(error).__name__

assert outcomes == {
    "module": "compiles",
    "function": "SyntaxError",
    "class": "SyntaxError",
    "try": "SyntaxError",
    "star": "SyntaxError",
}
print(outcomes)
