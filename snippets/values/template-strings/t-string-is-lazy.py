# /// script
# requires-python = ">=3.14"
# ///
name = "first"
template = t"{name}"
name = "second"

print(template.values)
assert name == "second" and template.values in (("first",), ("second",))
assert template.values == ("second",)
