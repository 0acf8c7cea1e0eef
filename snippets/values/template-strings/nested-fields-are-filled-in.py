# /// script
# requires-python = ">=3.14"
# ///
n, width = 1, 5
nested, shown, formatted = t"{n:>{width}}", t"{n=}", t"{n=:>{width}}"
width = 9

assert (nested.interpolations[0].format_spec, nested.values, width) == (">5", (1,), 9)
assert (shown.strings, shown.interpolations[0].conversion) == (("n=", ""), "r")
assert (formatted.strings, formatted.interpolations[0].conversion) == (("n=", ""), None)
print(nested.interpolations[0].format_spec, shown.strings)
