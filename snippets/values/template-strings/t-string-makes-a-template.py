# /// script
# requires-python = ">=3.14"
# ///
from string.templatelib import Template

name = "O'Hara"
template = t"Hello, {name}!"

assert type(template) is Template
assert template.strings == ("Hello, ", "!")
assert template.values == ("O'Hara",)
assert type(f"Hello, {name}!") is str
print(template.strings, template.values, f"Hello, {name}!")
